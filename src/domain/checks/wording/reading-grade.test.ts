import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { checkedText } from '../letter/checked-text.ts';
import { readingGrade, readingGradeNote, source } from './reading-grade.ts';

const easy = 'The knee hurts. She can walk. The pill did not help her much. We say no. '.repeat(6);
const hard =
  'Notwithstanding individualized multidisciplinary rehabilitation, considerable pharmacological experimentation demonstrated inconsistently maintained functional restoration, necessitating comprehensive reconsideration of therapeutic alternatives. '.repeat(
    4,
  );
const listed = `The ${Array.from({ length: 70 }, () => 'reconsideration').join(' and ')} is over.`;

// biome-ignore format: a table reads in columns
test.each([
  ['long words in long sentences',    hard],
  ['one sentence without an end',     listed],
  ['hard after easy words',           `${easy}${hard}${hard}`],
  ['long words in short sentences',   'Reconsideration notwithstanding, rehabilitation necessitates multidisciplinary experimentation. '.repeat(12)],
  ['a sentence of ninety short words', `${'and the knee of the man is in a cast and so '.repeat(9)}it is.`],
  ['figures do not count',            `${hard} 12 14 16 18 20.`],
])(`${source.cite}: %s`, (_why, rationale) => {
  expect(found(readingGradeNote, { rationale })).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  ['plain words',                     easy],
  ['the usual letter',                'She has used the drug for two years. There is no gain in function on record. The guideline asks for one. For this reason the request is not medically necessary. She may ask her doctor about other ways to treat the pain. The doctor may send a new request with new facts. Then the claims administrator has to look at it again, and to answer within the time the law gives for it.'],
  ['too short to say',                'Notwithstanding rehabilitation, reconsideration.'],
  ['nothing',                         ''],
  ['short sentences of hard words',   'Pain persists. '.repeat(40)],
  ['a list of figures',               '1 2 3 4 5 6 7 8 9.'.repeat(10)],
])(`${source.cite}: not: %s`, (_why, rationale) => {
  expect(found(readingGradeNote, { rationale })).toEqual([]);
});

test('the grade rises with the length of sentences', () => {
  const short = readingGrade(checkedText('rationale', 'The knee is sore. '.repeat(30))) ?? Number.NaN;
  const long = readingGrade(checkedText('rationale', `${'the knee is sore '.repeat(30)}.`)) ?? Number.NaN;
  expect(long).toBeGreaterThan(short);
});
