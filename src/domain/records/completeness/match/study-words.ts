/** Sort of study → the words by which a title or a naming tells it from others of its kind. */
// biome-ignore format: a table reads in columns
const STUDIES: readonly (readonly [study: string, words: RegExp])[] = [
  ['magnetic resonance', /\b(?:mr[ia]|magnetic resonance|mr arthrogra\w+)\b/i],
  ['tomography',         /\b(?:ct|cat scan|computed tomography)\b/i],
  ['plain films',        /\b(?:x-?\s?rays?|radiographs?|plain films?)\b/i],
  ['ultrasound',         /\b(?:ultrasound|sonogra\w+)\b/i],
  ['bone scan',          /\bbone scan\b/i],
  ['drug test',          /\b(?:drug|toxicology|ud[st]|opiates?)\b/i],
  ['blood',              /\b(?:blood|metabolic|cbc|chemistry|lipids?|hepatic|a1c)\b/i],
];

/** Whether two wordings name different sorts of study, as an MRI and an x-ray; false where either is silent. */
export function differInStudy(one: string, other: string): boolean {
  const [a, b] = [studiesIn(one), studiesIn(other)];
  return a.length > 0 && b.length > 0 && !a.some(study => b.includes(study));
}

function studiesIn(words: string): string[] {
  return STUDIES.filter(([, pattern]) => pattern.test(words)).map(([study]) => study);
}
