import { splitWords } from '#domain/drugs/lexicon.ts';
import type { CheckedText } from '../../letter/checked-text.ts';
import { type FindLeftovers, type Leftover, ofWords } from './leftover.ts';

const ARTICLE = 1;
const LINKING = 2;
const OF = 4;
const PLACE = 8;
const JOINING = 16;
const NOUN = 32;
const DETERMINER = 64;
const AFTER_NOUN = 128;
const MEDICALLY = 256;
const FINITE = 512;

/** Small words by what can follow them, and nouns that call for what they are of. */
// biome-ignore format: a table reads in columns
const KINDS: readonly (readonly [number, string])[] = [
  [ARTICLE | DETERMINER, 'the a an'],
  [DETERMINER,           'this his her their these those'],
  [LINKING | FINITE,     'is are was were has does did would should could'],
  [LINKING,              'have been be'],
  [OF | AFTER_NOUN,      'of for'],
  [AFTER_NOUN,           'with to'],
  [OF,                   'from by into'],
  [PLACE,                'in on at to'],
  [JOINING,              'and or but because although than unless whereas per via during regarding'],
  [NOUN,                 'history evidence lack diagnosis use documentation treatment range course trial request requests indication criteria recommendation complaint complaints absence presence sign signs symptoms failure due according prior secondary response addition regard respect consistent result number amount level exam examination mri authorization referral prescription rationale'],
  [MEDICALLY,            'medically'],
];

const byKey = new Map<number, number>();
for (const [kind, words] of KINDS)
  for (const key of splitWords(words).keys) byKey.set(key, (byKey.get(key) ?? 0) | kind);
const kindOfKey = ofWords(byKey);

const HOLE = 'a hole where words are missing';
const BROKEN_OFF = 'a sentence that breaks off';

/** A letter that names something: "vitamin a", "grade a". */
const NAMED_BY_LETTER =
  /\b(?:vitamin|type|hepatitis|grade|group|class|toxin|influenza|part|section|exhibit|phase|category|level|schedule|figure|table|and|or)\s$/;
/** What may follow though it looks as if it could not: "the in-home program", "the at issue request". */
const MAY_FOLLOW = /^(?:for profit|is of identity|of record)\b/;

/** Finds holes between small words that cannot meet, and sentences that end with one no sentence ends with. */
export const holes: FindLeftovers = checked => {
  const { text, words } = checked;
  const { keys, starts, ends } = words();
  const found: Leftover[] = [];
  let before = 0;
  let earlier = 0;
  for (let index = 0; index <= keys.length; index += 1) {
    const kind = index === keys.length ? 0 : (kindOfKey.get(keys[index] ?? 0) ?? 0);
    if (before !== 0) {
      const what = wrongAt(checked, { earlier, before, kind, index });
      if (what !== null)
        found.push({
          what,
          start: starts[Math.max(0, index - (earlier === 0 ? 1 : 2))] ?? 0,
          end: ends[Math.min(index, keys.length - 1)] ?? text.length,
        });
    }
    earlier = before;
    before = kind;
  }
  return found;
};

type At = { readonly earlier: number; readonly before: number; readonly kind: number; readonly index: number };

function wrongAt(checked: CheckedText, { earlier, before, kind, index }: At): string | null {
  const { starts, ends } = checked.words();
  const { text } = checked;
  const from = ends[index - 1] ?? 0;
  const to = index < starts.length ? (starts[index] ?? 0) : text.length;
  const sign = text.charAt(from);
  if (sign === ' ' && to - from === 1) {
    if (kind === 0) return null;
    return cannotMeet(earlier, before, kind) && isPlain(checked, index) ? HOLE : null;
  }
  if (sign !== '.' && sign !== ',' && from < text.length) return null;
  return cannotEnd(checked, earlier, before, index, from) ? BROKEN_OFF : null;
}

/** Whether two small words can never stand one after the other. */
function cannotMeet(earlier: number, before: number, kind: number): boolean {
  if ((before & ARTICLE) !== 0) return (kind & (ARTICLE | LINKING | OF | JOINING | PLACE)) !== 0;
  if ((before & AFTER_NOUN) !== 0 && (earlier & NOUN) !== 0) return (kind & (FINITE | OF)) !== 0;
  return false;
}

/** Small letters, and nothing that makes the two words a name or a compound. */
function isPlain(checked: CheckedText, index: number): boolean {
  const { text } = checked;
  const { starts, ends } = checked.words();
  const start = starts[index - 1] ?? 0;
  const next = starts[index] ?? 0;
  const end = ends[index] ?? 0;
  const word = text.slice(next, end);
  if (
    word !== word.toLowerCase() ||
    /^(?:[-/]|\.\w)/.test(text.slice(end, end + 2)) ||
    /[\w'/(-]/.test(text.charAt(start - 1))
  )
    return false;
  const first = text.slice(start, next - 1);
  if (first === 'A' || (first === 'a' && NAMED_BY_LETTER.test(text.slice(Math.max(0, start - 12), start))))
    return false;
  if (first !== first.toLowerCase() && first.length > 1 && first === first.toUpperCase()) return false;
  const kind = kindOfKey.get(checked.words().keys[index] ?? 0) ?? 0;
  // "The in office procedure": only before what a place is told by.
  if ((kind & PLACE) !== 0 && ((kindOfKey.get(checked.words().keys[index + 1] ?? 0) ?? 0) & DETERMINER) === 0)
    return false;
  return !MAY_FOLLOW.test(text.slice(next, next + 20));
}

function cannotEnd(checked: CheckedText, earlier: number, before: number, index: number, from: number): boolean {
  const { text } = checked;
  const { starts } = checked.words();
  const start = starts[index - 1] ?? 0;
  const word = text.slice(start, from);
  if (/[\w'/("“.-]/.test(text.charAt(start - 1)) || (word.length > 1 && word === word.toUpperCase())) return false;
  const rest = text.slice(from, from + 4);
  if (/^\.\.|^\.["'”]?[\w-]/.test(rest)) return false;
  if (text.charAt(from) === ',') {
    // "The, as yet unproven, benefit" has its second comma.
    return (
      (before & ARTICLE) !== 0 &&
      word.toLowerCase() === 'the' &&
      !text
        .slice(from + 1, from + 60)
        .split('.')[0]
        ?.includes(',')
    );
  }
  if ((before & ARTICLE) !== 0) return word.toLowerCase() !== 'a';
  if ((before & JOINING) !== 0) return !/^(?:per|via|or|and|than)$/.test(word) || text.charAt(start - 1) === ' ';
  if ((before & MEDICALLY) !== 0) return true;
  if ((before & AFTER_NOUN) !== 0 && (earlier & NOUN) !== 0)
    return !/\b(?:what|which|that|whom|who)\b/i.test(sentenceBefore(text, start));
  // "In. the case": a stop in the midst.
  return (
    (before & (OF | PLACE)) !== 0 && /^\. (?:the|an?|this|his|her|their|of|to|and)\b/.test(text.slice(from, from + 9))
  );
}

function sentenceBefore(text: string, at: number): string {
  const said = text.slice(Math.max(0, at - 200), at);
  return said.slice(Math.max(said.lastIndexOf('. '), 0));
}
