import type { Span } from '#domain/cases/publication/removal.ts';
import { type Finder, finderOf } from './known/find-known.ts';
import { ABBREVIATIONS } from './words/abbreviations.ts';
import { plainLetters } from './words/atoms.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { doesAsPerson } from './words/person-verbs.ts';
import { isProperNoun } from '#domain/checks/words/english/english.ts';
import { HEADING_WORDS } from './words/lists/heading-words.ts';
import { SHARED, WIDE } from './recognisers/firms/firm-words.ts';
import { isClinicalWord, isWord } from './words/vocabulary.ts';

/** What the recognisers saw in one text of a letter. */
type Seen = { readonly text: string; readonly spans: readonly Span[] };

/** A class asked of a recogniser that a whole letter is searched for once it was seen with certainty. */
const learned = new Set([
  'a name behind a title',
  'a name before a degree',
  'a name behind a label',
  'a name of somebody with a part in the case',
  'a name behind what is done with a person',
]);

/** A name seen elsewhere is written with a capital; where it is one word of the language, before what a person does. */
export function isMention(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  return (
    /\p{Lu}/u.test(words) &&
    // `S1`, `IIIA`: a level, a grade.
    !/^[\p{L}\s]*\d|^[IVX]{2,}[ABC]?$/u.test(words) &&
    (/\P{L}/u.test(words) ||
      !isWord(plainLetters(words)) ||
      (!isClinicalWord(plainLetters(words)) && doesAsPerson.test(text.slice(end, end + 40))))
  );
}

/** Names the recognisers are sure of, as identifiers for the whole letter. */
export function namesLearned(seen: readonly Seen[]): Finder[] {
  const names = new Set<string>();
  for (const { text, spans } of seen) {
    for (const span of spans) {
      if (!learned.has(span.rule)) continue;
      const name = text
        .slice(span.start, span.end)
        .replace(/\s*[\n\f]\s*(?:The|This|That|These|He|She|It|His|Her|In|On|At|An?|There|As|For|To)$/u, '')
        .replaceAll(/\s+/gu, ' ')
        // `Ana B.`: the initial alone is nobody.
        .replace(/(?<=\p{L}{2}) \p{Lu}\.?$/u, '');
      const plain = name.split(/[\s-]+/u).map(plainLetters);
      if (
        plain[0] !== 'the' &&
        !/^\p{Ll}{1,2}\./u.test(name) &&
        plain.some(word => word.length > 2 && (!isWord(word) || GIVEN_NAMES.has(word)))
      )
        names.add(name);
    }
  }
  return [...names].map(value => finderOf({ class: 'name', value }));
}

/** A short form in brackets right behind a name: `("RIC")`, `(hereafter RIC)`. */
const EXPLAINED =
  /^,?\s?\((?:(?:hereafter|hereinafter|also|or|the|called|known\sas)\s){0,3}["“”'‘]?(\p{Lu}[\p{Lu}&.]{1,6})["”'’]?\)/u;

/** Firms and places of care a letter names, and the short forms it gives them itself, wherever they stand in it. */
export function housesLearned(seen: readonly Seen[]): Finder[] {
  const short = new Map<string, Span['class']>();
  const names = new Map<string, 'facility' | 'organization'>();
  for (const { text, spans } of seen) {
    for (const { class: kind, start, end } of spans) {
      if (kind !== 'facility' && kind !== 'organization') continue;
      const name = text.slice(start, end);
      const form = EXPLAINED.exec(text.slice(end, end + 40))?.[1]?.replaceAll('.', '');
      if (form !== undefined && !ABBREVIATIONS.has(plainLetters(form)) && isShortOf(form, name)) short.set(form, kind);
      if (isOfItsOwn(name)) names.set(name.replaceAll(/\s+/gu, ' '), kind);
    }
  }
  return [
    ...[...short].map(
      ([form, kind]): Finder =>
        ({ atoms }) =>
          atoms
            .filter(({ text }) => text === form)
            .map(({ start, end }) => ({ start, end, class: kind, rule: 'the short form of a firm the letter names' })),
    ),
    ...[...names].map(([value, kind]): Finder => {
      const find = finderOf({ class: kind, value });
      return letter =>
        find(letter)
          .filter(({ start, end }) => isOwnStretch(letter.text.slice(start, end)))
          .map(span => ({ ...span, rule: 'a firm or place of care seen elsewhere in the letter' }));
    }),
  ];
}

/** A name of three words or more that begins with two of its own: not `State Compensation`, `American Medical`, `Los Angeles`. */
function isOfItsOwn(name: string): boolean {
  const words = name.split(/[^\p{L}\p{N}'’]+/u).filter(word => word !== '' && !/^(?:the|of|and)$/iu.test(word));
  const [first = '', second = ''] = words.map(plainLetters);
  return (
    words.length > 2 &&
    [first, second].every(
      word => word.length > 2 && !SHARED.test(word) && !HEADING_WORDS.has(word) && !isClinicalWord(word),
    ) &&
    !WIDE.test(words[0] ?? '') &&
    ![first, second].every(isProperNoun)
  );
}

/** More than one word, with capitals; no short form of medicine. */
const isOwnStretch = (words: string) => /\p{Lu}/u.test(words) && /\p{L}\P{L}+\p{L}/u.test(words);

/** Whether letters are the first ones of the words of a name, in their order; small words may be left out. */
function isShortOf(form: string, name: string): boolean {
  const words = name.split(/[^\p{L}\p{N}&]+/u).filter(word => word !== '');
  let from = 0;
  for (const letter of form) {
    const at = words.findIndex((word, place) => place >= from && word.charAt(0).toUpperCase() === letter);
    if (at < 0 || words.slice(from, at).some(word => /^\p{Lu}/u.test(word) && from === 0)) return false;
    from = at + 1;
  }
  return words.slice(from).every(word => !/^\p{Lu}/u.test(word) || LEGAL.test(word));
}

const LEGAL = /^(?:Inc|LLC|LLP|LP|Corp|Corporation|Co|Company|Ltd|PC|APC|The)$/u;
