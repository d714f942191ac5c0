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
    NOT_TOGETHER.find(
      ([, classes]) =>
        (drugClass !== null && classes.test(drugClass)) ||
        (only !== undefined && others.length === 0 && classes.test(only)),
    )?.[0] ?? null
  );
}

/** Whether two lists name the same ingredients. */
export const sameIngredients = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && one.join('/') === other.join('/');
