import { type Edit, oneBy, type Slip, slip, slipOfSeveral } from '#commands/evaluation/planted/edit.ts';

const DAY = /\b\d{1,2}[\/\-]\d{1,2}[\/\-]\d{2,4}\b/gv;

/** Sentences of running text, without colons and quotations. */
const SENTENCE = /(?<=^|[a-z]{2}\. )[A-Z][a-z][^.:;"“”\n]{50,260}[a-z]{3}\.(?= [A-Z]|$)/gv;
const LAST_FIVE_WORDS = /(?: [a-z]{2,}){5}\.$/v;
const BETWEEN_WORDS = /(?<= [a-z]{2,} [a-z]{2,}) (?=[a-z]{2,} [a-z]{2,})/gv;

type Sentence = { readonly start: number; readonly text: string };

/** A slip that copies one sentence of a text to another: `write` has the sentence and those two behind and before it. */
function ofTwoSentences(
  kind: string,
  write: (own: Sentence, behind: Sentence | undefined, before: Sentence | undefined) => Edit | null,
): Slip {
  return {
    kind,
    places: text => {
      const sentences = Array.from(text.matchAll(SENTENCE), ({ index, 0: own }) => ({ start: index, text: own }));
      return sentences.flatMap((own, at) => write(own, sentences[at + 2], sentences[at - 2]) ?? []);
    },
  };
}

/** Slips of templates, and of copying and pasting. */
export const slipsOfPasting: readonly Slip[] = [
  slipOfSeveral('field of a template not filled in', [
    [DAY, ({ index }) => oneBy(index, ['***', '__/__/____', '[DATE]'])],
    [
      /(?<![\d\/\-.A-Z])\b\d{1,2}(?= (?:sessions|visits|weeks|months|years?.old|days)\b)/gv,
      ({ index }) => oneBy(index, ['***', '____', '[#]']),
    ],
  ]),
  slipOfSeveral('choice of a template not made', [
    [/\b(is|was|are|were)(?: not)? (?=[a-z]{3,})(?!not |nor )/gv, ([, be]) => `${be}/${be} not `],
    [/\b(does|did) not (?=[a-z]{3,})/gv, ([, does]) => `${does}/${does} not `],
  ]),
  ofTwoSentences('tail of a sentence pasted again further on', (own, behind) => {
    const tail = LAST_FIVE_WORDS.exec(own.text)?.[0].trim();
    return behind === undefined || tail === undefined
      ? null
      : { start: behind.start, end: behind.start, text: `${tail} ` };
  }),
  ofTwoSentences('sentence cut in the middle by another', (own, behind, before) => {
    const other = behind ?? before;
    const gaps = [...own.text.matchAll(BETWEEN_WORDS)];
    const gap = gaps[Math.floor(gaps.length / 2)];
    if (other === undefined || gap === undefined || other.text.length >= 170) return null;
    const start = own.start + gap.index + 1;
    return { start, end: start, text: `${other.text} ` };
  }),
  slip('foot of a page pasted into a sentence', /(?<=[a-z]{3} [a-z]{2,} )(?=[a-z]{3,} [a-z]{2,})/gv, ({ index }) => {
    const page = (index % 4) + 2;
    return oneBy(index, [`Page ${page} of 7 `, 'Continued on next page ', `Page ${page} `]);
  }),
  slip(
    'hyphen of a line break left in a word',
    /\b(?!under|over|inter|para|post|anti|multi|neuro|elect|after|supra|infra|radio)[a-z]{4,}(?=[a-z]{4,}\b)(?!like|work|back|time|less|line|side|hand|able)/gv,
    ([word]) => `${word}-`,
  ),
];
