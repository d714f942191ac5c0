import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { thresholdConflict } from '../conclusions/threshold-conflict.ts';

const judged = (rationale: string, title = 'Chiropractic treatment, 6 visits') =>
  found(thresholdConflict, {
    title,
    rationale: `The guideline allows up to 24 visits. ${rationale} It is not medically necessary.`,
  });

// biome-ignore format: a table reads in columns
test.each([
  // why this row        rationale                                                                                words found
  ['added',              'Adding six visits to the 10 he had surpasses the maximum.',                             'surpasses'],
  ['together',           'Together with the 12 completed, the request exceeds the limit.',                        'exceeds'],
  ['in two sentences',   'Ten sessions were completed. The 6 now requested would put him over the recommended number.', 'over the recommended number'],
  ['further',            'Having had 8 visits, another 6 goes beyond the guideline.',                             'goes beyond'],
  ['a total told',       'She has had 12 visits and 6 more are asked for; this total of 18 exceeds the guideline.', 'exceeds'],
  ['up to the limit',    'The worker attended 18 sessions. A request for 6 more is in excess of the guideline.',  'in excess of'],
])('visits within the limit: %s', (_why, rationale, words) => {
  expect(judged(rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row        rationale
  ['more in all',        'Adding six visits to the 20 he had surpasses the maximum.'],
  ['a total too large',  'She has had 20 visits and 6 more are asked for; this total of 26 exceeds the guideline.'],
  ['two counts told',    'He had 6 visits in May and had 20 visits in all. The request exceeds the guideline.'],
  ['none told',          'The request exceeds the limit.'],
  ['of a trial',         'A trial of 3 visits is advised first. The request exceeds this trial.'],
  ['of the guideline',   'The guideline states that care that exceeds the maximum of 24 visits needs a reason. He had 6 visits.'],
])('not visits within the limit: %s', (_why, rationale) => {
  expect(judged(rationale)).toEqual([]);
});

test('the limit named in the verdict, and visits let through of those asked for', () => {
  const title =
    'Chiropractic treatment 9 visits was the original request. Chiropractic treatment 6 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Chiropractic treatment 3 visits';
  const reasons = 'The patient has been approved for 6 visits. Adding the 3 visits would surpass the recommended';
  expect(judged(`${reasons} 9 visits.`, title)).toEqual(['surpass']);
  expect(judged(`${reasons} 8 visits.`, title)).toEqual([]);
});

test('what was authorized counts with what is left', () => {
  const title =
    'Chiropractic treatment 12 visits was the original request. Chiropractic treatment 6 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Chiropractic treatment 6 visits';
  expect(judged('A trial of 6 visits comes first. The request exceeds this trial.', title)).toEqual([]);
});
