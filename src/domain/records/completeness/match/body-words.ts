/** Part of the body → the words by which a title or a naming tells one study from another of the same day. */
// biome-ignore format: a table reads in columns
const PARTS: readonly (readonly [part: string, words: RegExp])[] = [
  ['cervical',        /\b(?:cervical|neck|c-?spine)\b/i],
  ['thoracic',        /\b(?:thoracic|t-?spine|(?:upper|mid) ?back)\b/i],
  ['lumbar',          /\b(?:lumbar|lumbosacral|l-?s? ?spine|l\/s|(?:low|lower) ?back)\b/i],
  ['shoulder',        /\b(?:shoulders?|rotator cuff)\b/i],
  ['elbow',           /\belbows?\b/i],
  ['hand',            /\b(?:wrists?|hands?|carpal|fingers?|thumbs?)\b/i],
  ['upper extremity', /\b(?:upper extremit(?:y|ies)|arms?|bue|rue|lue)\b/i],
  ['hip',             /\b(?:hips?|pelvis|pelvic)\b/i],
  ['knee',            /\b(?:knees?|menisc(?:us|al))\b/i],
  ['ankle',           /\b(?:ankles?|foot|feet|heels?|toes?)\b/i],
  ['lower extremity', /\b(?:lower extremit(?:y|ies)|legs?|ble|rle|lle)\b/i],
  ['head',            /\b(?:head|brain|skull)\b/i],
];
const SIDES = /\b(?:left|right|bilateral|lue|rue|lle|rle)\b/gi;
const LEFT = /^l/i;

/** Parts of the body named. */
export function partsIn(words: string): string[] {
  return PARTS.filter(([, pattern]) => pattern.test(words)).map(([part]) => part);
}

/** Sides named: both where a word says so. */
function sidesIn(words: string): ReadonlySet<string> {
  const found = [...words.matchAll(SIDES)].map(([word]) => word.toLowerCase());
  return new Set(
    found.flatMap(word => (word === 'bilateral' ? ['left', 'right'] : [LEFT.test(word) ? 'left' : 'right'])),
  );
}

/** Whether two wordings name different parts of the body, or one part on different sides; false where either is silent. */
export function differInPart(one: string, other: string): boolean {
  const [a, b] = [partsIn(one), partsIn(other)];
  if (a.length > 0 && b.length > 0 && !a.some(part => b.includes(part))) return true;
  const [left, right] = [sidesIn(one), sidesIn(other)];
  return left.size > 0 && right.size > 0 && ![...left].some(side => right.has(side));
}
