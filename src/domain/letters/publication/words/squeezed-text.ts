/** What a number is looked up in: letters and figures of a text alone, each as the rough shape it has, with where it stands. */
export type SqueezedText = { readonly text: string; readonly shapes: string; readonly places: readonly number[] };

/** Characters that scanners take for one another, directly or over a third. */
const SHAPES: Readonly<Record<string, string>> = Object.fromEntries(
  ['0oqd9g6b8', '1li|!', '2z', '5s$'].flatMap(shape => Array.from(shape, character => [character, shape.charAt(0)])),
);

/** What a character and all that are taken for it have in common. */
export const shapeOf = (character: string) => SHAPES[character.toLowerCase()] ?? character.toLowerCase();

/** A text as numbers are looked up in it. */
export function squeezedText(text: string): SqueezedText {
  const places: number[] = [];
  let shapes = '';
  for (const { index, 0: character } of text.matchAll(/[\p{L}\p{N}|!$]/gu)) {
    const shape = shapeOf(character);
    // A letter of more than one unit stands for none of a number.
    shapes += shape.length === 1 ? shape : ' ';
    places.push(index);
  }
  return { text, shapes, places };
}
