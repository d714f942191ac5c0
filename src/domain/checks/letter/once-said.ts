import { toForget } from '#domain/drugs/words/remembering.ts';
import type { Stretch } from '#domain/drugs/words/every-match.ts';

/** A sentence wherever it stands, by its number among all there were. */
export type Said = { readonly text: string; readonly number: number };

/** Letters say the same over and over: the sentences said last are kept with what was found in them. */
const MOST_KEPT = 16_384;

const kept = new Map<string, Said>();
const answers: unknown[][] = [];
/** The number of the first sentence kept. */
let first = 0;
toForget(forget);

function forget(): void {
  first += kept.size;
  kept.clear();
  for (const found of answers) found.length = 0;
}

/** A sentence of a text as it is said wherever it stands. */
export function saidIn(text: string, { start, end }: Stretch): Said {
  const cut = text.slice(start, end);
  const known = kept.get(cut);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) forget();
  // Joined, and cut from what was joined: a part of the letter would keep the whole of it.
  const own = `${cut} `.slice(0, -1);
  const said = { text: own, number: first + kept.size };
  kept.set(own, said);
  return said;
}

/** Finds something in a sentence of a text, by its words alone. */
type FindSaid<Found> = (text: string, sentence: Stretch, said: Said) => Found;

/** The same, found once for all letters that say it. */
export function onceSaid<Found extends object | boolean>(find: FindSaid<Found>): FindSaid<Found> {
  const found: Found[] = [];
  answers.push(found);
  return (text, sentence, said) => {
    const at = said.number - first;
    const known = found[at];
    if (known !== undefined) return known;
    const answer = find(text, sentence, said);
    // One forgotten since has no place any more.
    if (at >= 0) found[at] = answer;
    return answer;
  };
}

/** A text with its sentences, and what they say. */
type Spoken = {
  readonly text: string;
  readonly sentences: () => readonly Stretch[];
  readonly said: () => readonly Said[];
};

/** Makes something of what is found in each sentence of a text, given how manieth it is. */
export function inSentences<Found, Made>(
  { text, sentences, said }: Spoken,
  find: FindSaid<Found>,
  make: (found: Found, sentence: Stretch, index: number) => readonly Made[],
): Made[] {
  const all = said();
  return sentences().flatMap((sentence, index) =>
    make(find(text, sentence, all[index] ?? saidIn(text, sentence)), sentence, index),
  );
}

/** What is found in each sentence of a text, with its sentence, where it stands in the text. */
export function foundIn<Found extends Stretch>(
  spoken: Spoken,
  find: FindSaid<readonly Found[]>,
): (Found & { readonly sentence: Stretch })[] {
  return inSentences(spoken, find, inItsSentence);
}

/** The same of what was found in one sentence. */
export function inItsSentence<Found extends Stretch>(
  found: readonly Found[],
  sentence: Stretch,
): (Found & { readonly sentence: Stretch })[] {
  return found.map(one => ({ ...one, sentence, ...placed(one, sentence) }));
}

/** Where in the text a stretch of a sentence stands. */
export function placed({ start, end }: Stretch, sentence: Stretch): Stretch {
  return { start: sentence.start + start, end: sentence.start + end };
}
