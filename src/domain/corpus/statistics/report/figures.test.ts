import { expect, test } from 'vitest';
import { type CaseCourse, funnelFigures } from './case-funnel.ts';
import { type CountedYear, decisionFigures } from './decision-figures.ts';
import type { Figure } from './figure.ts';

const year: CountedYear = {
  decisions: 100,
  expedited: 3,
  prioritised: 100,
  categories: [
    { value: 'drug', items: 60, overturned: 6 },
    { value: 'imaging', items: 90, overturned: 9 },
    { value: 'lab', items: 10, overturned: 5 },
  ],
  classes: [{ value: 'Opioids', items: 30, overturned: 3 }],
  specialties: [],
  stages: [{ from: 'ur-decision', to: 'application', cases: 100, mean: 15.6, median: 15, p90: 28 }],
};
const named = (figures: readonly Figure[], name: string) => figures.find(figure => figure.name === name);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                      figure                                 value     of
  ['letters',                                          'determinations',                      100,      null],
  ['treatments, several in a letter',                  'treatments',                          160,      null],
  ['their mean in a letter',                           'treatments-per-determination',        1.6,      100],
  ['by treatment, not by letter',                      'upheld-share',                        0.875,    160],
  ['the rest',                                         'overturned-share',                    0.125,    160],
  ['of letters',                                       'expedited-share',                     0.03,     100],
  ['a group of one kind',                              'drugs-share',                         0.375,    160],
  ['a group of several kinds',                         'diagnostics-share',                   0.625,    160],
  ['a class is a share of drugs, not of treatments',   'opioids-share-of-drugs',              0.5,      60],
  ['days as they are',                                 'days:ur-decision-to-application:p90', 28,       100],
  ['overturned of a kind',                             'overturned-share:kind:imaging',       0.1,      90],
])('%s', (_why, name, value, of) => {
  expect(named(decisionFigures(year), name)).toMatchObject({ value, of });
});

test('of a kind with few treatments neither its share nor what was overturned is told', () => {
  const names = decisionFigures(year).map(({ name }) => name);
  expect(names.filter(name => name.endsWith(':lab'))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('of a programme that tells neither priority nor drugs no share of them is told', () => {
  const figures = decisionFigures({ ...year, expedited: 0, prioritised: 0, classes: [] });
  expect(named(figures, 'expedited-share')?.value).toBeNull();
  expect(named(figures, 'opioids-share-of-drugs')?.value).toBeNull();
  expect(named(figures, 'drugs-share')?.value).toBe(0.375);
});

test('a year without decisions has figures without values', () => {
  const empty = {
    decisions: 0,
    expedited: 0,
    prioritised: 0,
    categories: [],
    classes: [],
    specialties: [],
    stages: [],
  };
  const figures = decisionFigures(empty);
  expect(named(figures, 'determinations')?.value).toBe(0);
  expect(named(figures, 'upheld-share')?.value).toBeNull();
});

const course = (days: CaseCourse['days'], ineligible = false): CaseCourse => ({ days, ineligible });

test('of the cases applied for: how far they came, and the days from complete records as the report counts them', () => {
  const eligible = Array.from({ length: 18 }, (_none, day) =>
    course({
      application: '2016-01-04',
      eligible: '2016-01-05',
      'records-complete': '2016-02-01',
      issued: `2016-02-${String(day + 2).padStart(2, '0')}`,
    }),
  );
  const refused = Array.from({ length: 12 }, () => course({ application: '2016-01-04' }, true));
  const figures = funnelFigures([...eligible, ...refused]);
  expect(named(figures, 'cases:application')?.value).toBe(30);
  expect(named(figures, 'cases:ineligible')?.value).toBe(12);
  expect(named(figures, 'cases:eligible-share')).toMatchObject({ value: 0.6, of: 30 });
  expect(named(figures, 'case-days:records-complete-to-issued:mean')).toMatchObject({ value: 9.5, of: 18 });
  expect(named(figures, 'case-days:records-complete-to-issued:median')?.value).toBe(9);
  expect(named(figures, 'case-days:records-complete-to-issued:p90')?.value).toBe(17);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       cases  told
  ['so few could point at a person',    10,    null],
  ['one more could not',                11,    11],
])('%s', (_why, count, told) => {
  const figures = funnelFigures(Array.from({ length: count }, () => course({ application: '2016-01-04' })));
  expect(named(figures, 'cases:application')?.value).toBe(told);
});
