import type { Determination } from '#domain/determinations/determination.ts';
import { type Edit, edited, type Slip } from './edit.ts';

type TextOfLetter = { readonly part: 'summary' | 'rationale'; readonly item: number | null };

/** An edit of one text of a letter: of its summary, or of the reasons of an item. */
export type LetterEdit = Edit & TextOfLetter;

/** A kind of slip that needs the whole letter: what stands twice in it, and where one of both can be changed. */
export type LetterSlip = { readonly kind: string; readonly places: (letter: Determination) => LetterEdit[] };

/** The letter with that edit made. */
export function editedLetter(letter: Determination, edit: LetterEdit): Determination {
  if (edit.part === 'summary') return { ...letter, clinicalSummary: edited(letter.clinicalSummary, edit) };
  const items = letter.items.map((item, index) =>
    index === edit.item ? { ...item, rationale: edited(item.rationale, edit) } : item,
  );
  return { ...letter, items };
}

/** Every text of a letter in which slips are made. */
export function textsOf(letter: Determination): (TextOfLetter & { readonly text: string })[] {
  return [
    { part: 'summary', item: null, text: letter.clinicalSummary },
    ...letter.items.map(({ rationale }, item) => ({ part: 'rationale' as const, item, text: rationale })),
  ];
}

export function textOf(letter: Determination, { part, item }: TextOfLetter): string {
  return part === 'summary' ? letter.clinicalSummary : (letter.items[item ?? 0]?.rationale ?? '');
}

/** Everything a letter says of the patient and the request, in lower case. */
export const saidBy = ({ clinicalSummary, items }: Determination): string =>
  [clinicalSummary, ...items.flatMap(({ title, rationale }) => [title, rationale])].join('\n').toLowerCase();

export const timesIn = (text: string, word: string): number =>
  text.match(new RegExp(String.raw`\b${word}\b`, 'gv'))?.length ?? 0;

/** A slip of language, made in every full sentence of a letter that has a place for it. */
export function inEveryText({ kind, places }: Slip): LetterSlip {
  return {
    kind,
    places: letter =>
      textsOf(letter).flatMap(({ part, item, text }) =>
        places(text)
          .filter(edit => isFullSentence(text, edit))
          .map(edit => ({ part, item, ...edit })),
      ),
  };
}

/** A sentence of running text: long enough to be one, ended, no heading, no quotation, no line of a list. */
function isFullSentence(text: string, edit: Edit): boolean {
  const { start, end } = sentenceAround(text, edit);
  const sentence = text.slice(start, end);
  return sentence.split(' ').length >= 7 && /^[A-Z][a-z].*[a-z]\.$/v.test(sentence) && !/["“”:;•]/v.test(sentence);
}

/** The sentence a stretch of a text stands in, with its full stop. */
export function sentenceAround(
  text: string,
  { start, end }: Pick<Edit, 'start' | 'end'>,
): { readonly start: number; readonly end: number } {
  const starts = ['. ', '? ', '! ', '\n'].map(sign => text.lastIndexOf(sign, start - 2) + sign.length);
  const first = Math.max(0, ...starts.filter(at => at > 1));
  const from = Math.max(end - 1, first);
  const stop = text.slice(from).search(/\.(?= [A-Z]|$|\n)/v);
  return { start: first, end: stop === -1 ? text.length : from + stop + 1 };
}
