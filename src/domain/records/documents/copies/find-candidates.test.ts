import { expect, test } from 'vitest';
import { findCandidates } from './find-candidates.ts';
import { vocabulary } from './page-words.ts';

const lines = Array.from({ length: 10 }, (_, line) =>
  `q${line} do you recall whether anyone said that a${line} no`.split(' '),
);

/** Testimony: the same few questions over and over, on each page in another order. */
function testimony(page: number): string[] {
  let seed = page * 7919 + 13;
  return Array.from({ length: 40 }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return lines[Math.floor(seed / 65_536) % lines.length] ?? [];
  }).flat();
}

// The more pages of testimony, the longer the runs of words that tell two of them apart.
test.each([300, 800])('of %s pages, a page of lines that stand on many pages is found by their order', count => {
  const words = vocabulary();
  const said = [...Array.from({ length: count }, (_, page) => testimony(page)), testimony(195)];
  const pages = said.map((all, index) => ({ page: index + 1, words: words.numbered(all) }));
  const found = findCandidates(pages, words);
  expect(found.at(-1)?.[0]).toBe(195);
});
