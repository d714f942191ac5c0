import { expect, test } from 'vitest';
import { readabilityOf } from '#domain/letters/final-determination/front/readability.ts';
import { english } from './english.ts';
import { spanish } from './spanish.ts';

test.each([
  ['en', english],
  ['es', spanish],
] as const)('in %s the page of a case can be read with eight years of school', (language, words) => {
  const { papers } = words;
  const said = [
    ...Object.values(words.events),
    ...Object.values(words.outcome),
    words.noneMine,
    words.takeBack.says,
    words.takeBack.effect,
    words.noneOthers,
    words.noLastDay,
    ...words.approved.says,
    papers.says,
    papers.over,
    papers.none,
    papers.nothingSent,
  ];
  const blocks = said.map(text => ({ kind: 'paragraph' as const, text, at: null }));
  expect(readabilityOf(language, blocks)).toMatchObject({ plain: true });
});

test('both languages tell of the same events', () => {
  expect(Object.keys(spanish.events)).toEqual(Object.keys(english.events));
});
