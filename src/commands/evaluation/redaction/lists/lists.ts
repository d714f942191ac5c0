/** Given names and surnames of many origins, joined by chance: nobody is meant. */
export type NameSet = { readonly given: readonly string[]; readonly surnames: readonly string[] };

/** Streets, towns, firms, places of care and domains, made up for the measure. */
export type PlaceSet = {
  readonly streets: readonly string[];
  readonly towns: readonly (readonly [town: string, code: string])[];
  readonly facilities: readonly string[];
  readonly firms: readonly string[];
  readonly domains: readonly string[];
};

/** Sentences with places for identities in braces: `{worker}` is known to the case, `{other-…}` is somebody else's. */
export type TemplateSet = {
  readonly clinical: readonly string[];
  readonly known: readonly string[];
  readonly others: readonly string[];
  readonly titles: readonly string[];
  readonly guidelines: readonly string[];
};

/** Names joined by commas or lines. */
export const names = (text: string): readonly string[] => text.trim().split(/\s*,\s*|\s*\n\s*/u);

/** Places joined by semicolons. */
export const places = (text: string): readonly string[] => text.trim().split(/\s*;\s*/u);

/** Towns with their postal codes: `Fresno/93721; Stockton/95202`. */
export const towns = (text: string): PlaceSet['towns'] =>
  places(text).map(pair => {
    const [town = '', code = ''] = pair.split('/');
    return [town, code];
  });

/** One sentence a line. */
export const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/u);
