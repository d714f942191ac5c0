import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { documentsNotListed, source } from './documents-not-listed.ts';

const who = 'The injured worker is a 44 year old female.';

// biome-ignore format: a table reads in columns
test.each([
  ['nothing but the summary',        who],
  ['a report is told of',            `${who} The progress report dated 02/10/2015 noted pain.`],
  ['records in general',             `${who} Medical records were incomplete.`],
  ['a review of records',            `${who} A review of the records shows pain.`],
  ['documents requested',            `${who} More documents were requested.`],
  ['an empty list is none',          `${who} No list was found.`],
  ['what two documents say',         `${who} The notes and the report reviewed show pain.`],
  ['none were sent',                 `${who} Notes and reports were not submitted for review.`],
  ['one report',                     `${who} The report of 3/2/2015 was reviewed, and he has pain.`],
])(`${source.cite}: %s`, (_why, summary) => {
  expect(found(documentsNotListed, { summary })).toEqual([who]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['a heading',                      `${who} Documents reviewed: application; utilization review decision.`],
  ['records reviewed',               `${who} Records reviewed: notes of 01/05/2015 to 03/02/2015.`],
  ['a sentence',                     `${who} The records submitted include notes of 2015.`],
  ['a list of documents',            `${who} See the list of documents.`],
  ['documents received',             `${who} Documents received were: the application.`],
  ['in lower case',                  `${who} documents reviewed were three.`],
  ['sources',                        `Sources: clinic notes to 6/3/2014, the operative report, and the UR letter. ${who}`],
  ['what a file holds',              `The file contains therapy notes of 2013 and an ENT evaluation. ${who}`],
  ['what was sent',                  `Sent for review were PR-2s of 2014, an MRI of the knee, and the application. ${who}`],
  ['what a reviewer was given',      `The reviewer was given office notes, a discharge summary and the request for authorization. ${who}`],
])(`${source.cite}: not: %s`, (_why, summary) => {
  expect(found(documentsNotListed, { summary })).toEqual([]);
});
