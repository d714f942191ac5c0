import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { citationNone, source } from './citation-none.ts';

const nothing = 'The Expert Reviewer did not cite any medical evidence for its decision.';
const end = 'The request is not medically necessary.';
const follows =
  'As the requested surgical intervention is not medically necessary, the requested ancillary service is not medically necessary.';

// biome-ignore format: a table reads in columns
test.each([
  ['a drug',                      'Norco 10/325mg #60',               end],
  ['imaging',                     'MRI of the left knee',             end],
  ['therapy',                     'Physical therapy 8 sessions',      'There was little gain. The request is not medically necessary.'],
  ['a surgery itself',            'Left knee arthroscopy',            end],
  ['a consultation',              'Pain management consultation',     'It may help. The request is medically necessary.'],
  ['equipment that follows nothing', 'Cane for purchase',             end],
])(`${source.cite}: %s`, (_why, title, rationale) => {
  expect(found(citationNone, { title, guideline: nothing, rationale })).toEqual([nothing]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['the schedule is cited',       'Norco 10/325mg #60',               'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Opioids.', end],
  ['ODG is cited',                'MRI of the left knee',             'Decision based on Non-MTUS Citation Official Disability Guidelines, Knee Chapter, MRI.', end],
  ['a study is cited',            'Norco 10/325mg #60',               'Decision based on Non-MTUS Citation Journal of Hand Surgery 2011, 36: 1-9.', end],
  ['it follows a denied surgery', 'Associated surgical service: Sling', nothing, follows],
  ['so does a laboratory test',   'Pre-operative labs: CBC',          nothing, follows],
  ['so does therapy after it',    'Post-op physical therapy 12 visits', nothing, follows],
])(`${source.cite}: not: %s`, (_why, title, guideline, rationale) => {
  expect(found(citationNone, { title, guideline, rationale })).toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                  the operation     words found
  ['a denied operation',          'upheld' as const,     []],
  ['one found necessary',         'overturned' as const, [nothing]],
])('what goes with %s', (_why, outcome, words) => {
  const cited = 'Decision based on MTUS Knee Complaints 2004, Section(s): Surgical Considerations.';
  const rationale = 'The procedure is not complex. The requested associated service is not medically necessary.';
  const items = [{ title: 'Left knee arthroscopy', outcome, guideline: cited }, { title: 'Associated surgical service: Assistant', guideline: nothing, rationale }];
  expect(found(citationNone, { items })).toEqual(words);
});
