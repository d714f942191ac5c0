import type { Filters } from '../columns/facet-columns.ts';
import type { PublishedItem } from '../decisions/published-decision.ts';

/** What of a treatment says which others are like it. */
export type SoughtItem = Pick<PublishedItem, 'category' | 'subcategory' | 'bodyParts'> & {
  readonly drug: { readonly ingredients: readonly string[] } | null;
};

/**
 * Which treatments are like one, the narrowest first: the same drug or the same service on the same part of the body, then on any
 * part, then of the same class or kind.
 */
export function likeItems({ category, subcategory, bodyParts, drug }: SoughtItem): Filters[] {
  const kind: Filters = subcategory === null ? { category: [category] } : { subcategory: [subcategory] };
  const rungs: Filters[] = [
    ...(drug !== null && drug.ingredients.length > 0 ? [{ ingredient: [...drug.ingredients] }] : []),
    ...(drug === null && bodyParts.length > 0 ? [{ ...kind, 'body-part': [...bodyParts] }] : []),
    kind,
    { category: [category] },
  ];
  return rungs.filter((rung, index) => JSON.stringify(rung) !== JSON.stringify(rungs[index - 1]));
}

/** The treatment of a decision that is like the one sought and has the outcome: the first that fits. */
export function likeItemOf(
  items: readonly PublishedItem[],
  filters: Filters,
  outcome: PublishedItem['outcome'],
): number | null {
  const index = items.findIndex(
    item =>
      item.outcome === outcome &&
      holds(filters.category, [item.category]) &&
      holds(filters.subcategory, item.subcategory === null ? [] : [item.subcategory]) &&
      holds(filters.ingredient, item.drug?.ingredients ?? []) &&
      holds(filters['body-part'], item.bodyParts),
  );
  return index === -1 ? null : index;
}

function holds(wanted: readonly string[] | undefined, had: readonly string[]): boolean {
  return wanted === undefined || wanted.some(value => had.includes(value));
}
