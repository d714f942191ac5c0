import { findDrugs } from '#domain/drugs/find-drug.ts';
import type { Source } from '#domain/law/source.ts';
import { impossible } from '../told-plainly/cannot-be.ts';
import type { Check, Defect } from '../check.ts';
import { type CheckedText, matchesIn, placeIn, type Span } from '../letter/checked-text.ts';
import { isUnread } from '../words/context/left-out.ts';
import { findMisplaced } from '../words/context/misplaced.ts';
import { NAMES_OF_TESTS } from '../statements/signs.ts';
import { isEnglish } from '../words/english/english.ts';
import { ADJECTIVE, kindsOf, NOUN } from '../words/english/word-kinds.ts';
import { LISTED } from '../words/medicine/right-words.ts';
import { COMMON_SHORT } from '../words/medicine/short-forms.ts';
import { isRunTogether, misspeltWords } from '../words/spelling.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(c),(e)',
  says: 'the determination is written so that a layperson understands it; a misspelt word of medicine may be another word',
};

/** A shorter word with a capital is a name even where a sentence begins, unless everybody writes the one meant. */
const SURE_AT_OPENING = 6;
const SURE_ANYWHERE = 7;
const SURE_AT_HEADING = 8;
const SURE_IN_CAPITALS = 7;

/** Offsets at which a sentence begins, where a capital says nothing. */
function sentenceStarts(text: CheckedText): ReadonlySet<number> {
  return new Set(text.sentences().map(({ start }) => start));
}

/** "Anti-", "post-": what follows is a word of its own. */
const followsBeginning = (text: string, at: number): boolean =>
  /\b(?:anti|non|post|pre|self|multi|intra|well|long|short|low|high|first|second|evidence|over)-$/i.test(
    text.slice(Math.max(0, at - 10), at),
  );

/** Whether a word with a capital is a name: of a person, a product, a test, unless it is nearly a word that letters use over and over. */
function isName({ text }: CheckedText, { start, end }: Span, meant: string, openings: ReadonlySet<number>): boolean {
  const word = text.slice(start, end);
  if (word === word.toUpperCase() && word.length < SURE_IN_CAPITALS) return true;
  const isUsual = LISTED.has(meant.toLowerCase());
  // A heading, or what stands behind one.
  if (text.charAt(end) === ':' || /[:•] $/.test(text.slice(Math.max(0, start - 2), start)))
    return !(isUsual || COMMON_SHORT.has(meant)) && word.length < SURE_AT_HEADING;
  if (!openings.has(start))
    return (
      !isUsual || word.length < SURE_ANYWHERE || /\b(?:Dr|Mrs?|Ms)\. $/.test(text.slice(Math.max(0, start - 5), start))
    );
  if (word.length >= SURE_AT_OPENING) return false;
  // "Sice then", but not "Nadi Foster", "Anso's test".
  return (
    !(isUsual || COMMON_SHORT.has(meant)) ||
    !/^ [a-z]/.test(text.slice(end, end + 2)) ||
    /^ (?:sign|test)/.test(text.slice(end, end + 5))
  );
}

function spelling(checked: CheckedText, item: number | null): Defect[] {
  const { starts, ends } = checked.words();
  const slips = misspeltWords(checked.words()).filter(slip => !isRunTogether(slip));
  if (slips.length === 0) return [];
  const openings = sentenceStarts(checked);
  const seen = new Set<string>();
  return slips.flatMap(({ word, meant, index, last }) => {
    if (seen.has(word)) return [];
    const start = starts[index] ?? 0;
    const end = ends[last] ?? start;
    const first = checked.text.charAt(start);
    if (
      first !== first.toLowerCase() &&
      (meant === '' || (findDrugs(meant).length === 0 && isName(checked, { start, end }, meant, openings)))
    )
      return [];
    // Part of a word broken at a hyphen, of "doesn't", of an address.
    if (
      (/[\w@/'’-]/.test(checked.text.charAt(start - 1)) && !followsBeginning(checked.text, start)) ||
      /^(?:[@_-]|['’]t)/.test(checked.text.slice(end, end + 2))
    )
      return [];
    if (/[a-z][A-Z]/.test(checked.text.slice(start, end))) return [];
    seen.add(word);
    return [
      {
        item,
        message:
          meant === ''
            ? `"${checked.text.slice(start, end)}" is no word: say what is meant.`
            : `"${checked.text.slice(start, end)}" is probably meant to be "${meant}": correct it.`,
        at: placeIn(checked, { start, end }),
      },
    ];
  });
}

function confusions(checked: CheckedText, item: number | null): Defect[] {
  const slips = findMisplaced(checked.words()).filter(({ meant }) => !isUnread(meant));
  return slips.map(({ meant, ...span }) => ({
    item,
    message: `"${checked.text.slice(span.start, span.end)}" is probably a slip for ${meant.includes(' ') && /^(?:the|is|from|to|another|there|has|it|an? (?:plain )?(?:noun|verb|adverb|adjective)|no stop)\b/.test(meant) ? meant : `"${meant}"`}: correct it.`,
    at: placeIn(checked, span),
  }));
}

/** "A" before a letter that is mostly spoken as a vowel, "an" before one that may be spoken as a consonant. */
const ARTICLE = /\b(?:(a|(?<=^|[a-z)]\. )A) (?=[aeiouh])|(an|(?<=^|[a-z)]\. )An) (?![ai]))([a-z]{3,})\b/g;
/** A shorter word may be read letter by letter. */
const SHORTEST_SAID = 4;
/** Vowels spoken as consonants, and words of letters. */
const LIKE_CONSONANT = /^(?:one|once|ones|eu|ew|u(?:n(?:i|an|ar)|s[aeiu]|t[ei]|r[ieo]|b|k|vula))/;
const LIKE_VOWEL = /^(?:hour|honest|heir|honor)/;
/** The h may be spoken or not. */
const WEAK_H = /^(?:herb|histori|habitual|heredit|hypothe|hotel|hallucin|hysteri|harmon|hepat|hypno|homeo|holistic)/;
/** Letters read one by one. */
const ABBREVIATION = /^(?:[bcdfghjklmnpqrstvwxz]+$|[fhlmnrsx][bcdfghjklmnpqrstvwxz])/;
/** "Vitamin a", "part a": no article. */
const NO_ARTICLE = /\b(?:vitamin|hepatitis|type|grade|class|part|option|section|schedule|plan|group|criterion|level)$/i;

/** A slip of which it is plain what is meant. */
const slipAt = (checked: CheckedText, item: number | null, at: Span, meant: string): Defect => ({
  item,
  message: `"${checked.text.slice(at.start, at.end)}" is probably a slip for "${meant}": correct it.`,
  at: placeIn(checked, at),
});

/** "A" before a vowel that is spoken as one, "an" before a consonant. */
function articles(checked: CheckedText, item: number | null): Defect[] {
  return matchesIn(checked, ARTICLE).flatMap(({ start, end, match }) => {
    const [, a, an, next = ''] = match;
    const isVowel = /^[aeiou]/.test(next) ? !LIKE_CONSONANT.test(next) : LIKE_VOWEL.test(next);
    if (
      isVowel === (an !== undefined) ||
      (an !== undefined && ABBREVIATION.test(next) && (!isEnglish(next) || next.startsWith('x'))) ||
      (!isVowel && next.startsWith('h') && (a !== undefined || WEAK_H.test(next) || !isEnglish(next))) ||
      (next.length < SHORTEST_SAID && (!isEnglish(next) || (kindsOf(next) & (NOUN | ADJECTIVE)) === 0))
    )
      return [];
    if (
      /[\w)(/.-]/.test(checked.text.charAt(start - 1)) ||
      NO_ARTICLE.test(checked.text.slice(Math.max(0, start - 20), start).trimEnd())
    )
      return [];
    return [slipAt(checked, item, { start, end }, `${isVowel ? 'an' : 'a'} ${next}`)];
  });
}

/** "First" in figures. */
const ORDINAL = /(?<=\d)(?:st|nd|rd|th)\b/g;
const NUMBER_BEFORE = /(?<![\w.-])\d+$/;

/** Numbers with the ending of another: "21th", "2th". */
function ordinals(checked: CheckedText, item: number | null): Defect[] {
  return matchesIn(checked, ORDINAL).flatMap(({ start, end, match: [ending] }) => {
    const number = NUMBER_BEFORE.exec(checked.text.slice(Math.max(0, start - 6), start))?.[0];
    if (number === undefined) return [];
    const right = /1[123]$/.test(number) ? 'th' : (['th', 'st', 'nd', 'rd'][Number(number.at(-1))] ?? 'th');
    if (right === ending) return [];
    return [slipAt(checked, item, { start: start - number.length, end }, `${number}${right}`)];
  });
}

const OWNING = /['’]s(?= (?:are|were|have|do)\b)/g;
const OWNER = /(?<![\w'’-])(?!(?:that|what|there|here|where|who)$)[a-z]{3,}[a-rt-z]$/i;
const LONGEST_WORD = 24;

/** "Antidepressant's are": several with the sign of one that owns. */
function owning(checked: CheckedText, item: number | null): Defect[] {
  return matchesIn(checked, OWNING).flatMap(({ start, end }) => {
    const owner = OWNER.exec(checked.text.slice(Math.max(0, start - LONGEST_WORD), start))?.[0];
    // "Neer's and Lachman's are negative"
    if (owner === undefined || NAMES_OF_TESTS.test(owner)) return [];
    return [slipAt(checked, item, { start: start - owner.length, end }, `${owner}s`)];
  });
}

/** Says which words of medicine or of guidelines are misspelt, or are another word than the one meant. */
export const misspellings: Check = {
  rule: 'misspelling',
  severity: 'note',
  source,
  find: letter => [
    ...impossible(letter, 'digit'),
    ...slipsOf(letter.summary, null, true),
    ...letter.items.flatMap(({ index, title, rationale, administrator, guideline }) => [
      // Of what was asked for, in the short style of a form, only the spelling: "1 times 8" is right there.
      ...spelling(title, index),
      ...slipsOf(administrator, index, false),
      ...slipsOf(guideline, index, false),
      ...slipsOf(rationale, index, true),
    ]),
  ],
};

/** All slips of a part, each place told once: by the words beside it where they tell what is meant ("coronary arter"), else by itself. */
function slipsOf(checked: CheckedText, item: number | null, isProse: boolean): Defect[] {
  const beside = [
    ...confusions(checked, item),
    ...ordinals(checked, item),
    ...(isProse ? [...articles(checked, item), ...owning(checked, item)] : []),
  ];
  const misspelt = spelling(checked, item).filter(
    ({ at }) => !beside.some(({ at: other }) => other.start < at.end && at.start < other.end),
  );
  return [...misspelt, ...beside];
}
