import { expect, test } from 'vitest';
import { readOutcome } from './outcome-word.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        line                             outcome        title
  ['upheld',                             'Wrist splint: Upheld\n',        'upheld',      'Wrist splint'],
  ['overturned',                         'Wrist splint: Overturned\v',    'overturned',  'Wrist splint'],
  ['two spaces became one',              'Wrist splint:\nUpheld\n',       'upheld',      'Wrist splint'],
  ['no space after the colon',           'Wrist splint:Upheld\n',         'upheld',      'Wrist splint'],
  ['no colon',                           'Wrist splint Upheld\n',         'upheld',      'Wrist splint'],
  ['capitals',                           'WRIST SPLINT: UPHELD\n',        'upheld',      'WRIST SPLINT'],
  ['letters wrong',                      'Wrist splint: Uphe1d\n',        'upheld',      'Wrist splint'],
  ['letters wrong in the longer word',   'Wrist splint: Overtumed\n',     'overturned',  'Wrist splint'],
  ['broken over two lines',              'Wrist splint: Over-turned\n',   'overturned',  'Wrist splint'],
])('%s', (_why, flow, outcome, title) => {
  const read = readOutcome(flow, flow.length);
  expect(read?.outcome).toBe(outcome);
  expect(flow.slice(0, read?.titleEnd)).toBe(title);
});

// biome-ignore format: a table reads in columns
test.each([
  ['no decision',            'Wrist splint\n'],
  ['a word in a sentence',   'which was upheld\n'],
  ['nothing',                ''],
])('%s is none', (_why, flow) => {
  expect(readOutcome(flow, flow.length)).toBeNull();
});
