import type { DecisionFacets, Facet, FacetValue } from '../facets/facet.ts';

/** Stands between the values of the whole and of each treatment; no value has this number. */
export const NEXT_PART = 0xff_ff_ff_ff;

/** Every facet value met, numbered in the order met: numbers are small where names are long. Numbers never change. */
export type ValueIds = {
  readonly count: () => number;
  readonly valueOf: (id: number) => FacetValue;
  /** Null when no decision has it. */
  readonly find: (facet: Facet, value: string) => number | null;
  readonly idOf: (value: FacetValue) => number;
  /** The numbers of every value of a facet. */
  readonly idsOf: (facet: Facet) => Iterable<number>;
};

/** Numbers for facet values, beginning with those already given. */
export function valueIds(given: Iterable<FacetValue> = []): ValueIds {
  const values: FacetValue[] = [];
  const ids = new Map<Facet, Map<string, number>>();
  const find = (facet: Facet, value: string) => ids.get(facet)?.get(value) ?? null;
  const idOf = (value: FacetValue) => {
    const [facet, name] = value;
    const known = find(facet, name);
    if (known !== null) return known;
    const id = values.push(value) - 1;
    const named = ids.get(facet);
    if (named === undefined) ids.set(facet, new Map([[name, id]]));
    else named.set(name, id);
    return id;
  };
  for (const value of given) idOf(value);
  return {
    count: () => values.length,
    valueOf: id => {
      const value = values[id];
      if (value === undefined) throw new RangeError(`no facet value has the number ${id}`);
      return value;
    },
    find,
    idOf,
    idsOf: facet => ids.get(facet)?.values() ?? [],
  };
}

/** The values of a decision as numbers: the whole, then each treatment behind `NEXT_PART`. */
export function packFacets({ whole, items }: DecisionFacets, ids: ValueIds): number[] {
  const packed = whole.map(ids.idOf);
  for (const item of items) {
    packed.push(NEXT_PART);
    for (const value of item) packed.push(ids.idOf(value));
  }
  return packed;
}
