import type { Line } from '../text/words.ts';

/** The number a page gives itself within its document, and of how many when it says so. */
export type Numbering = { readonly number: number; readonly of: number | null };

const FIGURES = String.raw`[\dOoIlSB|]{1,4}`;
/** Page 2 of 5; Pg. 2/5; Pagc 2 0f 5; Page: 2 */
const PAGE = new RegExp(
  String.raw`(?<![\p{L}\d])p(?:[a@][gq9][ec]|[gq]|[a@][gq])?[\s.:#]*(?<number>${FIGURES})(?:\s*(?:[o0]f|/|out of)\s*(?<of>${FIGURES}))?(?![\p{L}\d/.-])`,
  'iu',
);
/** 2 of 5, alone on its line */
const BARE_OF = new RegExp(
  String.raw`^[\s\-–—(\[]*(?<number>${FIGURES})\s*(?:[o0]f|/)\s*(?<of>${FIGURES})[\s\-–—)\]]*$`,
  'iu',
);
/** - 2 -, alone on its line */
const BARE = /^[\s\-–—([]*(?<number>\d{1,3})[\s\-–—)\].]*$/u;

/** At the edges of a page only: inside it `page 2` is something that is cited. */
const EDGE = 5;

/** What the first and last lines of a page say of its number; a number with a total goes before one without. */
export function numberingOf(lines: readonly Line[]): Numbering | null {
  const edges = lines.length <= 2 * EDGE ? lines : [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];
  const found = edges.flatMap(({ raw }) => {
    const match = (raw.length <= 140 ? PAGE.exec(raw) : null) ?? BARE_OF.exec(raw);
    const one = match?.groups === undefined ? null : numbering(match.groups);
    return one === null ? [] : [one];
  });
  const total = found.find(({ of }) => of !== null);
  if (total !== undefined) return total;
  if (found[0] !== undefined) return found[0];
  for (const line of [lines.at(-1), lines[0]]) {
    const match = BARE.exec(line?.raw ?? '');
    if (match?.groups !== undefined) return numbering(match.groups);
  }
  return null;
}

function numbering({ number = '', of }: Readonly<Record<string, string | undefined>>): Numbering | null {
  const page = figure(number);
  const total = of === undefined ? null : figure(of);
  if (page === null || page === 0) return null;
  if (total !== null && page > total) return null;
  return { number: page, of: total };
}

function figure(read: string): number | null {
  if (!/\d/.test(read) && !/^[IlSB|]$/.test(read)) return null;
  const figures = read.replaceAll(/[oO]/g, '0').replaceAll(/[Il|]/g, '1').replaceAll('S', '5').replaceAll('B', '8');
  return /^\d+$/.test(figures) ? Number(figures) : null;
}
