import { globSync, readFileSync } from 'node:fs';
import { pdfBytes } from '../test/builders/pdf-bytes.ts';

/** Sentences of the reports of the sample cases. */
export const lines = globSync('samples/cases/*/*.txt').flatMap(path =>
  readFileSync(path, 'utf8')
    .split(/(?<=[.:])\s+|\n/)
    .filter(line => line.length > 30),
);

/** The same pages each time: a chain of numbers that looks like chance. */
let chance = 20_161;
export function next(below: number): number {
  chance = (chance * 48_271) % 2_147_483_647;
  return chance % below;
}

/** A file of reports of one to six pages, some 350 words a page; what it says of pain, days and doses differs from page to page. */
export function pdfOf(pages: number, first: number): Buffer {
  let left = 0;
  let part = 0;
  return pdfBytes(
    Array.from({ length: pages }, (_, index) => {
      if (left === 0) [left, part] = [1 + next(6), 0];
      [left, part] = [left - 1, part + 1];
      const date = `${1 + next(12)}/${1 + next(28)}/201${next(7)}`;
      const head = part === 1 ? `PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2) Date: ${date}` : `Page ${part}`;
      const body = Array.from({ length: 34 }, () => lines[next(lines.length)] ?? '');
      const own = `Record ${first + index}: pain ${next(11)}/10 on ${date}, Norco ${5 + next(2) * 5}/325 mg #${30 + next(60)}.`;
      return [head, own, ...body].map((text, line) => ({ x: 40, y: 750 - line * 20, text: text.slice(0, 95) }));
    }),
  );
}
