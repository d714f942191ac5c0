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
])(`${source.cite}: not: %s`, (_why, summary) => {
  expect(found(documentsNotListed, { summary })).toEqual([]);
});
