import { remembering } from '#domain/drugs/words/remembering.ts';

/** Words of which one excludes the others where they are told of one thing, by their value. */
type Opposites = readonly (readonly [value: string, words: string])[];

/** As anatomy and clinical language have them: directions, places of a joint, courses, degrees and openness of an injury. */
// biome-ignore format: a table reads in columns
const SETS: readonly Opposites[] = [
  [['left', 'left'], ['right', 'right']],
  [['medial', 'medial'], ['lateral', 'lateral']],
  [['anterior', 'anterior|volar|ventral'], ['posterior', 'posterior|dorsal']],
  [['proximal', 'proximal'], ['distal', 'distal']],
  [['superior', 'superior'], ['inferior', 'inferior']],
  [['upper', 'upper'], ['lower', 'lower']],
  [['tibial', 'tibial'], ['femoral', 'femoral'], ['patellar', 'patellar'], ['fibular', 'fibular']],
  [['radial', 'radial'], ['ulnar', 'ulnar'], ['median', 'median'], ['peroneal', 'peroneal'], ['sural', 'sural']],
  [['acute', 'acute'], ['chronic', 'chronic|old']],
  [['partial', 'partial'], ['full', 'full|complete']],
  [['displaced', 'displaced'], ['not displaced', 'non-?displaced|undisplaced']],
  [['open', 'open'], ['closed', 'closed']],
  [['intra', 'intra-?articular'], ['extra', 'extra-?articular']],
  [['internal', 'internal'], ['external', 'external']],
  [['benign', 'benign'], ['malignant', 'malignant']],
  [['primary', 'primary'], ['revision', 'revision']],
  [['first', 'first'], ['second', 'second'], ['third', 'third'], ['fourth', 'fourth']],
];

/** Every such word, alone. */
export const OPPOSITE = new RegExp(
  String.raw`\b(?:${SETS.flatMap(set => set.map(([, words]) => words)).join('|')})\b`,
  'gi',
);

const VALUES = SETS.flatMap((set, number) =>
  set.map(([value, words]) => ({ number, value, words: new RegExp(`^(?:${words})$`, 'i') })),
);

/** The set of sides. */
export const SIDES = 0;

/** As they are written, few of them. */
const MOST_KEPT = 256;

/** The set a word is of, and its value there. */
export const oppositeOf = remembering(
  MOST_KEPT,
  (word): { readonly number: number; readonly value: string } | null =>
    VALUES.find(({ words }) => words.test(word)) ?? null,
);
