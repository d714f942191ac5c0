import type { Boundary } from '../document-index.ts';
import type { WhosePage } from '../../identity/another-person.ts';
import type { PageCues } from '../cues/page-cues.ts';
import { type Around, boundaryCues } from './boundary-cues.ts';

/** Earlier pages that are the same sheet as a page, likeliest first. */
export type SameSheets = (page: number) => readonly number[];

function changesPerson(before: WhosePage = null, here: WhosePage = null): boolean {
  return (before === 'worker' && isOther(here)) || (here === 'worker' && isOther(before));
}

function isOther(whose: WhosePage): boolean {
  return whose !== null && whose !== 'worker' && whose.sureness === 'certain';
}

/** For every page, whether a document begins there. A blank page inside a document belongs to it; a run of others stands apart. */
export function findBoundaries(
  pages: readonly PageCues[],
  sameSheets: SameSheets,
  whose: ReadonlyMap<number, WhosePage>,
): Boundary[] {
  const perFile = new Map<string, number>();
  for (const { file } of pages) perFile.set(file, (perFile.get(file) ?? 0) + 1);
  const found: Boundary[] = [];
  const begins = new Set<number>();
  let before: PageCues | null = null;
  let blanks: PageCues[] = [];
  const endBlanks = (inside: boolean) => {
    blanks.forEach((blank, index) => {
      const apart = !inside && index === 0;
      found.push(decided(blank, [{ cue: inside ? 'a blank page inside' : 'a blank page', weight: apart ? 1 : -1 }]));
    });
    blanks = [];
  };
  for (const page of pages) {
    if (page.blank) {
      blanks.push(page);
      continue;
    }
    const boundary =
      before === null
        ? decided(page, [{ cue: 'the first page', weight: 4 }])
        : decided(
            page,
            boundaryCues(page, {
              before,
              blankBetween: blanks.length > 0,
              repeats: repeatedBy(page.page, before.page, sameSheets, begins),
              changesPerson: changesPerson(whose.get(before.page), whose.get(page.page)),
              filesOfOnePage: perFile.get(page.file) === 1 && perFile.get(before.file) === 1,
            }),
          );
    endBlanks(!boundary.begins);
    found.push(boundary);
    if (boundary.begins) begins.add(page.page);
    before = page;
  }
  endBlanks(false);
  return found;
}

function repeatedBy(
  page: number,
  before: number,
  sameSheets: SameSheets,
  begins: ReadonlySet<number>,
): Around['repeats'] {
  const earlier = sameSheets(page);
  const steps = new Set(sameSheets(before).map(one => one + page - before));
  const inStep = earlier.find(one => steps.has(one));
  const one = inStep ?? (earlier.includes(before) ? before : earlier[0]);
  return one === undefined ? null : { page: one, begins: begins.has(one), inStep: inStep !== undefined };
}

function decided({ page }: PageCues, cues: Boundary['cues']): Boundary {
  const score = Math.round(cues.reduce((sum, { weight }) => sum + weight, 0) * 10) / 10;
  return { page, begins: score > 0, score, cues };
}
