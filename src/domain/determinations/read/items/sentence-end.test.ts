import { expect, test } from 'vitest';
import { endsSentence } from './sentence-end.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            before the break        after        ends
  ['a full stop',                            'not necessary.',       'Splint',    true],
  ['a stop within quotes',                   'a "splint."',          'Splint',    true],
  ['a stop within brackets',                 '(see the note.)',      'Splint',    true],
  ['no stop',                                'the request for',      'splint',    false],
  ['brackets without a stop',                '(rotator cuff)',       'repair',    false],
  ['an abbreviation goes on',                'one tablet q.i.d.',    '#120',      false],
  ['an abbreviation before a capital',       'one tablet q.i.d.',    'Splint',    true],
  ['"no." goes on',                          'splint no.',           '3',         false],
  ['a name after "Dr."',                    'referral to Dr.',      'Example',   false],
  ['a figure',                               'on page 41.',          '3 visits',  true],
  ['a question',                             'is it necessary?',     'splint',    true],
])('%s', (_why, before, after, ends) => {
  expect(endsSentence(`${before}\n${after}`, before.length)).toBe(ends);
});
