import type { PublicationView } from '#api/publications/contract.ts';
import { IdentifierClass, markOf } from '#domain/cases/publication/identifier.ts';
import type { Removal } from '#domain/cases/publication/removal.ts';

/** What staff has decided so far, on top of what was found. */
export type Choice = {
  readonly add: readonly (Pick<Removal, 'part' | 'start' | 'end'> & { readonly class: IdentifierClass })[];
  readonly keep: readonly Pick<Removal, 'part' | 'start' | 'end'>[];
};

export const undecided: Choice = { add: [], keep: [] };

/** A stretch of a text as it is shown: plain words, what is taken out, or what was found and is left in. */
export type Stretch = {
  readonly start: number;
  readonly words: string;
  readonly removal: Removal | null;
  /** What stands there in the public copy; null where the words stay. */
  readonly mark: string | null;
};

/** The removals of a text in order, staff's own among them; those left in keep their place. */
export function stretchesOf(view: PublicationView, { add, keep }: Choice, part: string, text: string): Stretch[] {
  const own = add
    .filter(each => each.part === part)
    .map((each): Removal => ({ ...each, how: 'staff', rule: 'marked by staff' }));
  const found = view.removals.filter(
    each => each.part === part && own.every(mine => each.end <= mine.start || mine.end <= each.start),
  );
  const stretches: Stretch[] = [];
  let at = 0;
  for (const removal of [...found, ...own].toSorted((one, other) => one.start - other.start)) {
    if (removal.start < at) continue;
    if (removal.start > at)
      stretches.push({ start: at, words: text.slice(at, removal.start), removal: null, mark: null });
    const stays = keep.some(each => each.part === part && each.start === removal.start);
    const words = text.slice(removal.start, removal.end);
    stretches.push({ start: removal.start, words, removal, mark: stays ? null : markOf(removal.class) });
    at = removal.end;
  }
  if (at < text.length) stretches.push({ start: at, words: text.slice(at), removal: null, mark: null });
  return stretches;
}

/** Every place where words stand that are not taken out yet, in whatever case; whole words only. */
export function placesOf(view: PublicationView, choice: Choice, words: string, kind: IdentifierClass): Choice['add'] {
  const told = words
    .trim()
    .replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
    .replaceAll(/\s+/gu, String.raw`\s+`);
  if (told === '') return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${told}(?![\\p{L}\\p{N}])`, 'giu');
  return view.texts.flatMap(({ part, text }) =>
    stretchesOf(view, choice, part, text)
      .filter(({ removal }) => removal === null)
      .flatMap(({ start, words: stretch }) =>
        [...stretch.matchAll(pattern)].map(found => ({
          part,
          start: start + found.index,
          end: start + found.index + found[0].length,
          class: kind,
        })),
      ),
  );
}

/** The choice with one removal turned over: left in, taken out again, or, where staff marked it, unmarked. */
export function turned({ add, keep }: Choice, { part, start, end, how }: Removal): Choice {
  const same = (each: { readonly part: string; readonly start: number }) => each.part === part && each.start === start;
  if (how === 'staff') return { keep, add: add.filter(each => !same(each)) };
  return keep.some(same)
    ? { add, keep: keep.filter(each => !same(each)) }
    : { add, keep: [...keep, { part, start, end }] };
}

/** `items/0/rationale` in words. */
export function placeWords(part: string): string {
  const [, item] = /items\/(\d+)/u.exec(part) ?? [];
  const [, member] = /panel\/(\d+)/u.exec(part) ?? [];
  const of = [
    member === undefined ? '' : `reviewer ${Number(member) + 1}`,
    item === undefined ? '' : `item ${Number(item) + 1}`,
  ];
  const what = kinds.find(([ending]) => part.endsWith(ending))?.[1] ?? part;
  return [what, ...of.filter(Boolean)].join(', ');
}

const kinds = [
  ['clinicalSummary', 'Clinical case summary'],
  ['title', 'Title'],
  ['claimsAdministrator/text', 'Claims administrator guideline'],
  ['reviewerGuideline/text', 'Reviewer guideline'],
  ['rationale', 'Decision rationale'],
] as const;
