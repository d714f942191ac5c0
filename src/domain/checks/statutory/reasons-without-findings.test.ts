import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { reasonsWithoutFindings, source } from './reasons-without-findings.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, rationale
  ['guideline and conclusion', 'NSAIDs are recommended at the lowest dose for the shortest time. The request is not medically necessary.'],
  ['conclusion alone', 'The request is not medically necessary.'],
  ['a limit without a number of this case', 'Up to ten visits are recommended over eight weeks. The request is not medically necessary.'],
  ['general doubt', 'Such creams are largely experimental in use. The request is not medically necessary.'],
  ['a definition', 'Acupuncture uses thin needles at chosen points. The request is medically necessary.'],
  ['a rule of the schedule', 'The MTUS limits opioids to the lowest dose that works. Therefore, Norco is not medically necessary.'],
  ['what a guideline asked for', 'Two positive tests and six weeks of exercise were asked for by the ODG. The request is not medically necessary.'],
  ['what studies showed', 'Trials showed small gains at best when tests were positive. The request is not medically necessary.'],
])(`${source.cite}: %s`, (_why, rationale) => {
  expect(found(reasonsWithoutFindings, { rationale })).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  ['a finding of the patient', 'The patient has spasm of the neck. The request is not medically necessary.'],
  ['what the record lacks', 'There is no documentation of a trial of exercise. The request is not medically necessary.'],
  ['a score', 'Pain was 4/10 with it. The request is medically necessary.'],
  ['he', 'He works full duty with it. The request is medically necessary.'],
  ['treatment had', 'Twelve sessions were completed without relief. The request is not medically necessary.'],
  ['it follows a denied surgery', 'As the surgery is not medically necessary, the brace is not medically necessary.'],
  ['little was gained', 'Little was gained by it. The request is not medically necessary.'],
  ['what has not been done', 'No desk assessment has been made so far. The request is medically necessary.'],
  ['what a shot brought', 'The shot of May 2016 gave ease for ten weeks. The request is medically necessary.'],
  ['tests that were positive', 'Four tests were positive on the right. The request is medically necessary.'],
  ['nothing at all is another finding', ''],
])(`${source.cite}: not: %s`, (_why, rationale) => {
  expect(found(reasonsWithoutFindings, { rationale })).toEqual([]);
});
