import { rememberingWords } from '#domain/drugs/words/remembering.ts';

/** Classes of which a second drug adds harm, not effect. */
export const NOT_TOGETHER: readonly (readonly [name: string, classes: RegExp])[] = [
  ['gabapentinoids', /^(?:gabapentin|pregabalin)$/],
  ['SNRIs', /^SNRI$/],
  ['tricyclics', /^TCA/],
  ['triptans', /^triptan/],
  ['long-acting opioids', /^opioid long-acting/],
  ['NSAIDs', /^(?:NSAID|NSAID COX-2|NSAID combination|NSAID \(salicylate\))$/],
  ['proton pump inhibitors', /^PPI$/],
  ['benzodiazepines', /^benzodiazepine/],
  ['muscle relaxants', /^(?:muscle relaxant|antispastic)/],
  ['SSRIs', /^SSRI$/],
  ['sleeping pills', /^hypnotic/],
];

/** What a drug is not given with: by its class, or by its only ingredient where that is a class of its own. */
export function classNotTogether(drugClass: string | null, ingredients: readonly string[]): string | null {
  const [only, ...others] = ingredients;
  return (
    (drugClass === null ? null : classOf(drugClass)) ?? (only === undefined || others.length > 0 ? null : classOf(only))
  );
}

const MOST_KEPT = 1_000;
const classOf = rememberingWords(
  MOST_KEPT,
  (name): string | null => NOT_TOGETHER.find(([, classes]) => classes.test(name))?.[0] ?? null,
);

/** Whether two lists name the same ingredients. */
export const sameIngredients = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && one.join('/') === other.join('/');
