import type { Fact } from '#domain/evidence/fact.ts';
import type { RecordDocument } from '#domain/records/document.ts';

/** An item a decision names, and where its own words for it stand last before a place. */
export type ItemOfDecision = {
  readonly title: string;
  readonly pages: readonly { readonly page: number; readonly at: number }[];
};

const LONGEST_MARK = 40;

/** What is long enough to be looked for, and alike where blanks differ. */
function markOf(title: string): RegExp {
  const words = title.slice(0, LONGEST_MARK).trim().split(/\s+/);
  return new RegExp(words.map(word => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'gi');
}

/** The items a decision decides, as it words them, else the disputed ones; each with every place that names it. */
export function itemsOf(
  pages: RecordDocument['pages'],
  facts: readonly Fact[],
  titles: readonly string[],
): ItemOfDecision[] {
  const numbers = new Set(pages.map(({ number }) => number));
  const decided = facts.flatMap(fact =>
    fact.kind === 'ur-decision' &&
    fact.value.item !== null &&
    fact.value.outcome !== 'approved' &&
    numbers.has(fact.at.page)
      ? [fact.value.item]
      : [],
  );
  return [...new Set([...decided, ...titles])].map(title => {
    const mark = markOf(title);
    const named = pages.flatMap(({ number, text }) =>
      text
        .matchAll(mark)
        .map(match => ({ page: number, at: match.index }))
        .toArray(),
    );
    return { title, pages: named };
  });
}

/** The item a place of a decision speaks of: the one named last before it, else all of them. */
export function itemAt(items: readonly ItemOfDecision[], page: number, at: number): string {
  let best: { readonly title: string; readonly page: number; readonly at: number } | null = null;
  for (const { title, pages } of items) {
    for (const named of pages) {
      if (named.page > page || (named.page === page && named.at >= at)) continue;
      if (best === null || named.page > best.page || (named.page === best.page && named.at > best.at))
        best = { title, ...named };
    }
  }
  return best?.title ?? items.map(({ title }) => title).join('; ');
}
