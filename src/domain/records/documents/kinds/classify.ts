import { signWeights } from '../cues/cue-book.ts';
import type { PageCues } from '../cues/page-cues.ts';
import type { DocumentKind } from '../document-kind.ts';
import { allKinds } from './all-kinds.ts';

/** How far pages speak for a kind. */
export type KindScore = { readonly kind: DocumentKind; readonly score: number };

const MOST_FROM_SIGNS = 9;
/** Long documents speak of many things: what speaks against a kind outweighs no title. */
const MOST_AGAINST = 8;
const LEAST = 2.5;
/** Pages after the first that are looked at; the last one is too. */
const FIRST_PAGES = 3;

/** What a document is: the title over its first page decides, what the pages say supports it or, without a title, tells it. */
export function classify(pages: readonly PageCues[]): DocumentKind {
  if (pages.every(({ blank }) => blank)) return 'blank';
  const [best] = scoresOf(pages);
  return best === undefined || best.score < LEAST ? 'other' : best.kind;
}

/** Every kind that anything speaks for, best first. */
export function scoresOf(pages: readonly PageCues[]): KindScore[] {
  const said = pages.filter(({ blank }) => !blank);
  const looked = said.length <= FIRST_PAGES ? said : [...said.slice(0, FIRST_PAGES), ...said.slice(-1)];
  const signs = new Map<number, number>();
  looked.forEach((page, index) => {
    for (const sign of page.signs) signs.set(sign, Math.max(signs.get(sign) ?? 0, index === 0 ? 1 : 0.5));
  });
  const supporting = allKinds.map(() => 0);
  const opposing = allKinds.map(() => 0);
  for (const [sign, share] of signs) {
    for (const { kind, weight } of signWeights[sign] ?? []) {
      const side = weight > 0 ? supporting : opposing;
      side[kind] = (side[kind] ?? 0) + weight * share;
    }
  }
  const titles = allKinds.map((_rule, kind) => titleWeight(kind, said[0]));
  return allKinds
    .map(({ kind }, index) => ({
      kind,
      score:
        (titles[index] ?? 0) +
        Math.min(MOST_FROM_SIGNS, (supporting[index] ?? 0) * 0.6) -
        Math.min(MOST_AGAINST, -(opposing[index] ?? 0) * 0.6),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
}

/** The heaviest title of the kind over the first page; the first title of the page counts more than those after it. */
function titleWeight(kind: number, first: PageCues | undefined): number {
  if (first === undefined) return 0;
  const over = first.headings.filter(heading => heading.kind === kind);
  if (over.length === 0) return 0;
  const firstLine = Math.min(...first.headings.map(({ line }) => line));
  return Math.max(...over.map(({ weight, line }) => weight + (line === firstLine ? 2 : 0)));
}
