import { describe, expect, test } from 'vitest';
import { type Recommendation, Weighing } from '#domain/cases/analyses/weighing.ts';
import { objectionsToWeighing, remarksOnWeighing, source, weighingSentences } from './competing-recommendations.ts';

const schedule: Recommendation = {
  source: 'schedule',
  citation: 'MTUS Chronic Pain 2009, Acupuncture',
  direction: 'against',
  citedBy: 'claims-administrator',
  rebuts: false,
  question: 'treatment-benefit',
  level: '2',
  applicable: true,
  applicability: '',
};
const study: Recommendation = {
  source: 'study',
  citation: 'Example A, A trial of something, 2014, J Example',
  direction: 'for',
  citedBy: 'requesting-physician',
  rebuts: true,
  question: 'treatment-benefit',
  level: '1b',
  applicable: true,
  applicability: 'same age and complaint',
};
const weighing = (
  second: Partial<Recommendation> = {},
  governs = 1,
  first: Partial<Recommendation> = {},
): Weighing => ({
  recommendations: [
    { ...schedule, ...first },
    { ...study, ...second },
  ],
  governs,
  why: 'it is the better evidence',
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                        worksheet                                                   fields
  ['a study of a better level rebuts the schedule',      weighing(),                                                 []],
  ['the schedule governs without a level of its own',    weighing({}, 0, { level: null }),                           []],
  ['both say the same',                                  weighing({ direction: 'against' }),                         ['recommendations']],
  ['a study that does not apply governs',                weighing({ applicable: false }),                            ['governs']],
  ['it does not apply and stays aside',                  weighing({ applicable: false }, 0),                         []],
  ['it does not apply, nobody says why',                 weighing({ applicable: false, applicability: '' }, 0),      ['recommendations/1/applicability']],
  ['a study of no level sets the schedule aside',        weighing({ level: null }),                                  ['governs']],
  ['a level of the older scheme',                        weighing({ level: 'A' }),                                   ['recommendations/1/level']],
  ['nothing is chosen',                                  weighing({}, 2),                                            ['governs']],
  ['the schedule against itself',                        weighing({}, 1, { rebuts: true }),                          ['recommendations/0/rebuts']],
] as const)(`${source.cite}: %s`, (_why, worksheet, fields) => {
  expect(objectionsToWeighing(worksheet, '2016-11-09').map(({ field }) => field)).toEqual(fields);
});

test('the older scheme knows the letters and not the figures', () => {
  const older = weighing({ level: 'A' }, 1, { level: 'C' });
  expect(objectionsToWeighing(older, '2015-04-19')).toEqual([]);
  expect(objectionsToWeighing(older, '2015-04-20').length).toBe(2);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                        worksheet                                           remarks
  ['the better evidence governs',                        weighing(),                                         0],
  ['better evidence is left aside',                      weighing({}, 0),                                    1],
  ['what is left aside does not apply',                  weighing({ applicable: false }, 0),                 0],
  ['the schedule set aside for evidence as good',        weighing({ level: '2' }),                           1],
  ['and for worse: both are said',                       weighing({ level: '3' }),                           2],
] as const)('a reader would ask: %s', (_why, worksheet, remarks) => {
  expect(remarksOnWeighing(worksheet, '2016-11-09')).toHaveLength(remarks);
});

describe('in the letter', () => {
  test('each recommendation, what governs, and why', () => {
    expect(weighingSentences(weighing())).toEqual([
      'Recommendations on this treatment are at variance and were compared by the evidence behind them (8 CCR 9792.25.1).',
      'MTUS Chronic Pain 2009, Acupuncture (the schedule; cited by the claims administrator) speaks against the treatment; level of evidence 2; applicable to this worker.',
      'Example A, A trial of something, 2014, J Example (a study; cited by the requesting physician in the request for authorization to rebut the schedule) supports the treatment; level of evidence 1b; applicable to this worker (same age and complaint).',
      'What governs is Example A, A trial of something, 2014, J Example: it is the better evidence.',
    ]);
  });

  test('a worksheet as sent is one as kept', () => {
    expect(Weighing.parse(weighing())).toEqual(weighing());
    expect(Weighing.safeParse({ ...weighing(), recommendations: [schedule] }).success).toBe(false);
  });
});
