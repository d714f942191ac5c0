import { expect, test } from 'vitest';
import { fact } from '../../../../test/builders/facts.ts';
import type { Assertion } from '../fact.ts';
import { therapyVisits } from './therapy-visits.ts';

const visits = (service: string, count: number, assertion: Assertion = 'affirmed') =>
  fact('visit-count', { service, count }, { assertion });
const tried = (treatment: string, count: number | null, unit: string | null) =>
  fact('treatment-tried', { treatment, count, unit, response: null });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          facts                                                                        therapy, had, requested
  ['had',                                  [visits('acupuncture', 6)],                                                  [['acupuncture', 6, null]]],
  ['a later note counts further',          [visits('acupuncture', 6), visits('acupuncture', 9)],                        [['acupuncture', 9, null]]],
  ['asked for besides',                    [visits('acupuncture', 6), visits('acupuncture', 12, 'planned')],            [['acupuncture', 6, 12]]],
  ['none was had',                         [visits('acupuncture', 6, 'denied')],                                        []],
  ['two names of one therapy',             [visits('pool therapy', 3), visits('aqua therapy', 5)],                      [['aquatic therapy', 5, null]]],
  ['a treatment with its number',          [tried('physical therapy', 8, 'sessions')],                                  [['physical therapy', 8, null]]],
  ['weeks are no visits',                  [tried('physical therapy', 8, 'weeks'), tried('physical therapy', null, null)], []],
])('%s', (_why, facts, expected) => {
  expect(therapyVisits(facts).map(({ therapy, had, requested }) => [therapy, had, requested])).toEqual(expected);
});
