import type { Random } from './random.ts';

/**
 * Persons and firms that exist, each with several ways to write the name. Who is meant by a spelling is known from here, so that a judge
 * need not compare names: no spelling belongs to two of them.
 */
export type Entity = {
  readonly number: number;
  readonly person: boolean;
  readonly spellings: readonly [string, ...string[]];
};

const HEADS = [
  'Alder',
  'Birch',
  'Cedar',
  'Dogwood',
  'Elm',
  'Fir',
  'Ginkgo',
  'Hazel',
  'Ivy',
  'Juniper',
  'Larch',
  'Maple',
];
const TAILS = ['Mutual', 'Claims', 'Devices', 'Health', 'Surgery'];
const FIRST = [
  'Rowan',
  'Ines',
  'Tobias',
  'Lenore',
  'Osric',
  'Sabine',
  'Kit',
  'Ulric',
  'Petra',
  'Casimir',
  'Bronwen',
  'Gideon',
];
const LAST = ['Ashby', 'Brandt', 'Calloway', 'Dray', 'Moss', 'Wren', 'Vale', 'Solis'];

const firms: readonly Entity[] = HEADS.flatMap((head, row) =>
  TAILS.map((tail, column) => ({
    number: row * TAILS.length + column,
    person: false,
    spellings: [
      `${head} ${tail}`,
      `${head} ${tail}, Inc.`,
      `${head.toUpperCase()} ${tail.toUpperCase()} LLC`,
      `The ${head} ${tail} Company`,
      `Quarter Moon ${row * TAILS.length + column} Corp. d/b/a ${head} ${tail}`,
    ] as const,
  })),
);

const persons: readonly Entity[] = FIRST.flatMap((first, row) =>
  LAST.map((last, column) => ({
    number: 1_000 + row * LAST.length + column,
    person: true,
    spellings: [
      `${first} ${last}`,
      `${last}, ${first}`,
      `Dr. ${first} ${last}, M.D.`,
      `${last.toUpperCase()}, ${first.toUpperCase()}`,
    ] as const,
  })),
);

const bySpelling: ReadonlyMap<string, number> = new Map(
  [...firms, ...persons].flatMap(({ number, spellings }) => spellings.map(spelling => [spelling, number] as const)),
);

/** Who is meant by a spelling. */
export function entityOf(spelling: string): number {
  const number = bySpelling.get(spelling);
  if (number === undefined) throw new Error(`nobody is called ${spelling}`);
  return number;
}

const someOf = (random: Random, entities: readonly Entity[]): string => {
  const entity = entities[random.below(entities.length)];
  if (entity === undefined) throw new Error('nobody is there');
  return random.oneOf(entity.spellings);
};

/** A firm, or a person, by one of its names; few enough that ties and parties meet. */
export const someFirm = (random: Random) => someOf(random, firms);
export const somePerson = (random: Random) => someOf(random, persons);
