import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { criteriaMetButUpheld } from '../conclusions/criteria-met-but-upheld.ts';

const upheld = (condition: string, told: string) =>
  found(criteriaMetButUpheld, {
    title: 'Duloxetine 30mg #30',
    rationale: `${condition} ${told} The request is not medically necessary.`,
  });

const continued = 'SNRIs are recommended for neuropathic pain and should be continued if function improves.';
const surgery =
  'According to ACOEM, surgery is supported when instability of the joint is shown on films and conservative care has failed.';
const repeated = 'A repeat injection is recommended when the first gave 50% relief and less use of medication.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row           condition   told
  ['gain told',             continued,  'The worker has gone back to full duty, returned to work in May and sleeps better.'],
  ['no harm beside it',     continued,  'Function has improved on it. No side effects are reported.'],
  ['findings and failure',  surgery,    'Instability is shown on the films of May and therapy has failed.'],
  ['in its own words',      surgery,    'The films show instability of the joint. Injections did not help.'],
  ['a share that suffices', repeated,   'The first injection gave 70% relief.'],
  ['a share, abbreviated',  repeated,   'He had 80 percent relief with the first injection and takes less medication.'],
])('a condition met, and upheld: %s', (_why, condition, told) => {
  expect(upheld(condition, told)).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row           condition   told
  ['a gap',                 continued,  'Function has improved on it. A plan is not described.'],
  ['a turn',                continued,  'Function has improved on it, but the dose is high.'],
  ['only unlike facts',     continued,  'The worker is 61 and lives in Fresno.'],
  ['a denial',              surgery,    'Instability is shown on the films. There is no record of conservative care that failed.'],
  ['a share too small',     repeated,   'The first injection gave 20% relief.'],
  ['long use',              continued,  'The worker has taken it since 2011 and function is better.'],
  ['not recommended',       'SNRIs are not recommended for strains and are considered for neuropathic pain.', 'Neuropathic pain is told by the worker.'],
  ['bounded',               'SNRIs are recommended for a short time for neuropathic pain.', 'Neuropathic pain is told by the worker.'],
])('no condition met, or not alone: %s', (_why, condition, told) => {
  expect(upheld(condition, told)).toEqual([]);
});

test('overturned, there is nothing to remark on', () => {
  const rationale = `${continued} Function has improved on it. The request is medically necessary.`;
  expect(found(criteriaMetButUpheld, { title: 'Duloxetine 30mg #30', outcome: 'overturned', rationale })).toEqual([]);
});
