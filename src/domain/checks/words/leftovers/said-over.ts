import { type CheckedText, matchesIn } from '../../letter/checked-text.ts';
import type { FindLeftovers, Leftover } from './leftover.ts';

/** Words that may stand twice in right English. */
const TWICE = new Set(['had', 'very', 'long', 'so', 'no', 'her', 'more', 'who', 'you', 'bye', 'ha', 'many']);

/** "What it is", "all that there was". */
const WHAT_IT = /\b(?:what|whatever|all|how|where|who) (?:\w+ ){0,3}\w+$|\b(?:what|who|which|that|all|problem|one|as)$/;

/** Words that may stand twice after some others: "what it is is", "said that that", "turned in in May". */
const TWICE_AFTER: ReadonlyMap<string, RegExp> = new Map([
  ['is', WHAT_IT],
  ['was', WHAT_IT],
  ['are', WHAT_IT],
  [
    'that',
    /^(?!.*\b(?:spasm|pain|findings?|symptoms?|documentation|evidence|treatment|medications?|therapy|injury|records?|patients?|request)$)/,
  ],
  [
    'in',
    /\b(?:turn|mov|check|log|logg|sign|call|hand|phas|kick|lock|fill|drop|dropp|plug|step|stepp|clock|mail|fax|send|pitch|bring|mix|fit)(?:ed|e|s|ing)?$|\b(?:came|come|comes|goes|go|went|sent|brought|set|put)$/,
  ],
  [
    'on',
    /\b(?:turn|mov|log|logg|carri|carry|pass|switch|add|work|tri|hold)(?:ed|e|s|ing)?$|\b(?:came|go|goes|going|went|put|set|early|later|so)$/,
  ],
]);
/** As many words as a phrase said over may have. */
const LONGEST_PHRASE = 8;
/** A sentence shorter than this may be said twice. */
const LONG_SENTENCE = 24;
/** One that is said again with others between is longer. */
const LONG_APART = 48;
/** A sentence said over so many sentences later was pasted twice. */
const FAR_APART = 3;

const isBlank = (text: string, from: number, to: number): boolean => to - from === 1 && text.charAt(from) === ' ';

/** Where each word was met last, by a part of its key. */
const PLACES = 2048;
const metLast = new Int32Array(PLACES);

/** Words and phrases that stand twice, one after the other with blanks between them only. */
function phrasesTwice(checked: CheckedText): Leftover[] {
  const { keys, starts, ends } = checked.words();
  const found: Leftover[] = [];
  metLast.fill(-LONGEST_PHRASE - 1);
  let free = 0;
  for (let index = 0; index < keys.length; index += 1) {
    const place = (keys[index] ?? 0) & (PLACES - 1);
    const length = index - (metLast[place] ?? 0);
    metLast[place] = index;
    if (length > LONGEST_PHRASE || keys[index - length] !== keys[index]) continue;
    const first = firstSaidTwice(checked, index, length, free);
    if (first === null) continue;
    free = first + 2 * length;
    found.push({
      what: length === 1 ? 'a word that stands twice' : 'a phrase that stands twice',
      start: starts[first] ?? 0,
      end: ends[free - 1] ?? 0,
    });
  }
  return found;
}

/** Where the phrase begins whose second saying holds a word, if as many words as it has stand twice. */
function firstSaidTwice(checked: CheckedText, index: number, length: number, free: number): number | null {
  const { keys } = checked.words();
  let from = index;
  while (from - length > free && index - from < length && keys[from - 1] === keys[from - 1 - length]) from -= 1;
  let to = index + 1;
  while (to - from < length && to < keys.length && keys[to] === keys[to - length]) to += 1;
  const first = from - length;
  return to - from >= length && first >= free && isSaidTwice(checked, first, length) ? first : null;
}

function isSaidTwice(checked: CheckedText, first: number, length: number): boolean {
  const { words, text } = checked;
  const { folded, starts, ends } = words();
  const last = first + 2 * length - 1;
  for (let next = first; next < last; next += 1)
    if (!isBlank(text, ends[next] ?? 0, starts[next + 1] ?? 0)) return length === 1 && isTwiceWithComma(checked, first);
  const start = starts[first] ?? 0;
  const end = ends[last] ?? 0;
  const said = folded.slice(start, ends[first + length - 1]);
  if (said !== folded.slice(starts[first + length], end) || !/^[a-z]/.test(said)) return false;
  if (/[\w-]/.test(text.charAt(start - 1)) || /[\w-]/.test(text.charAt(end))) return false;
  const before = folded.slice(Math.max(0, start - 24), start).trimEnd();
  if (length > 1) return !/\d/.test(said) && !isInRow(said, before) && !OF_WHAT_IS.test(before);
  if (said.length < 2) return text.slice(start, end) === 'a a';
  // A heading, and what stands under it: "VITALS Vitals are normal".
  if (said.length > 3 && /^[A-Z]{4,} [A-Z][a-z]/.test(text.slice(start, end))) return false;
  // "the guidelines do do not"
  if (said === 'do') return text.startsWith(' not ', end);
  return !TWICE.has(said) && TWICE_AFTER.get(said)?.test(before) !== true;
}

/** Words that nobody says twice even with a comma between. */
const NEVER_TWICE = new Set([
  'therefore',
  'however',
  'furthermore',
  'additionally',
  'moreover',
  'consequently',
  'and',
  'the',
  'of',
  'with',
  'for',
  'patient',
  'claimant',
]);

function isTwiceWithComma({ words, text }: CheckedText, first: number): boolean {
  const { folded, starts, ends } = words();
  const end = ends[first] ?? 0;
  return text.slice(end, starts[first + 1]) === ', ' && NEVER_TWICE.has(folded.slice(starts[first], end));
}

/** An item of a list that stands twice in it: "Advil, EC-Naprosyn, EC-Naprosyn, Aleve". */
const LISTED_TWICE = /(?<=[(:,] |\()([A-Za-z][\w-]{4,}(?: \w[\w-]+)?), \1(?=[,.)])/g;
/** As many words as such an item has, its parts by a hyphen counted. */
const LONGEST_ITEM = 4;

function itemsTwice(checked: CheckedText): Leftover[] {
  const { keys, starts, ends } = checked.words();
  const found: Leftover[] = [];
  for (let index = 1; index < keys.length; index += 1) {
    if (checked.text.charCodeAt(ends[index - 1] ?? 0) !== COMMA) continue;
    // the item before the comma begins as the one behind it
    let first = index - 1;
    while (index - first <= LONGEST_ITEM && keys[first] !== keys[index]) first -= 1;
    if (first < 0 || index - first > LONGEST_ITEM) continue;
    const span = { start: Math.max(0, (starts[first] ?? 0) - 2), end: (ends[2 * index - first - 1] ?? 0) + 1 };
    for (const { start, end } of matchesIn(checked, LISTED_TWICE, span))
      found.push({ what: 'an item that is listed twice', start, end });
  }
  return found;
}
const COMMA = 44;

/** "Over and over and over", "step by step by step", "the more the more"; but not "able to able to", "to see to see". */
function isInRow(said: string, before: string): boolean {
  if (/^the (?:more|less|sooner|better)$/.test(said)) return true;
  const [, small, repeated = ''] = /^(and|by|to|after|or|for) (\w+)$/.exec(said) ?? [];
  if (small !== undefined) return before.endsWith(` ${repeated}`) || before === repeated;
  const first = /^(\w+) (?:and|by|to|after|or|for)$/.exec(said)?.[1];
  return (
    first !== undefined &&
    (said.endsWith(' by') || (said.endsWith(' and') && first.endsWith('er')) || IN_ROW.has(first))
  );
}
/** What comes again and again. */
const IN_ROW = new Set(
  'worse less further day week month year hour minute side face back end one step person case place door hand over again more up down round night time word visit point moment room coast head toe heart man two on'.split(
    ' ',
  ),
);
/** "A drug that is not recommended is not recommended." */
const OF_WHAT_IS = /\b(?:that|which|who|what|it)$/;

/** Sentences of fewer telling words may be much alike by chance. */
const FEWEST_ALIKE = 5;
const TELLING_WORD =
  /\b(?!(?:have|been|that|this|with|were|from|also|then|they|their|which)\b)(?:[a-z]{4,}|\d+|[a-z]\d+)/g;
/** As much of a word as its forms have in common. */
const STEM = 5;

const stemsIn = (sentence: string): ReadonlySet<string> =>
  new Set((sentence.toLowerCase().match(TELLING_WORD) ?? []).map(word => word.slice(0, STEM)));

/** Sentences that tell in nearly the same words what the one before told: "Care has included rest. Treatments included rest." */
function nearlyTwice({ text, sentences }: CheckedText): Leftover[] {
  const found: Leftover[] = [];
  const all = sentences();
  for (let index = 1; index < all.length; index += 1) {
    const { start = 0, end = 0 } = all[index] ?? {};
    const before = all[index - 1] ?? { start: 0, end: 0 };
    // such a sentence ends as the one before did
    if (end - start < LONG_SENTENCE || !text.startsWith(text.slice(end - STEM, end), before.end - STEM)) continue;
    const [told, words] = [stemsIn(text.slice(before.start, before.end)), stemsIn(text.slice(start, end))];
    if (words.size >= FEWEST_ALIKE && told.size - words.size <= 1 && words.isSubsetOf(told))
      found.push({ what: 'a sentence told again in nearly the same words', start, end });
  }
  return found;
}

/** Sentences that stand twice in one part, the second right after the first or with one or two between. */
function sentencesTwice({ text, sentences }: CheckedText): Leftover[] {
  const found: Leftover[] = [];
  const all = sentences();
  for (let index = 1; index < all.length; index += 1) {
    const { start = 0, end = 0 } = all[index] ?? {};
    const length = end - start;
    if (length < LONG_SENTENCE) continue;
    for (let back = 1; back <= FAR_APART; back += 1) {
      const before = all[index - back];
      if (before === undefined || length !== before.end - before.start || (back > 1 && length < LONG_APART)) continue;
      if (text.startsWith(text.slice(start, end), before.start))
        found.push({ what: 'a sentence that stands twice', start, end });
    }
  }
  return found;
}

/** Finds words, phrases and sentences said over again. */
export const saidOver: FindLeftovers = checked => [
  ...phrasesTwice(checked),
  ...itemsTwice(checked),
  ...sentencesTwice(checked),
  ...nearlyTwice(checked),
];
