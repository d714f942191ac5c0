import { PARTICLES } from '../../known/person-forms.ts';
import { publicationSource } from '#domain/cases/publication/identifier.ts';
import type { Span } from '#domain/cases/publication/removal.ts';
import { degreeBehind } from '../../words/degrees.ts';
import { EPONYMS } from '../../words/eponyms.ts';
import { GIVEN_NAMES } from '../../words/given-names.ts';
import { HEADING_WORDS } from '../../words/lists/heading-words.ts';
import type { LetterWords } from '../../words/letter-words.ts';
import { isMonthAsName } from '../../words/month-of-time.ts';
import { isWord } from '../../words/vocabulary.ts';
import { isAttended } from './attention.ts';
import { degreedName } from './extent/degreed-name.ts';
import { fullName } from './extent/full-name.ts';
import { letterAlone } from './extent/given-parts.ts';
import { invertedName } from './extent/inverted-name.ts';
import { isOneOfTwo, listed } from './extent/listed-names.ts';
import { metPerson } from './met-person.ts';
import { givenAtEnd, isLabel, nameable, nameFrom, startsInitial, startsName } from './extent/name-run.ts';
import { isToldOfCare } from '../firms/medical-house.ts';
import { isCitedByName, isThingNoun } from './things/thing.ts';
import { isCalledBy } from './person-frames.ts';
import { isRole, ROLE } from './person-roles.ts';
import { isSmallName, isToldBehindPart } from './told-behind-part.ts';
import type { Recogniser } from '../recogniser.ts';

export const source = publicationSource;

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|drs|doctors?|messrs|prof|professor|sra|srta|dra|don|doña|judge|justice|hon|honorable|attorney|counselor|rev|pastor|sgt|sergeant|cpl|corporal|lt|lieutenant|det|detective|deputy|trooper|marshal|sheriff|officer|captain|nurse|adjuster|señora?|sister|chief)$/u;
/** Titles that are also words: a name must follow that is none. */
const WORDY =
  /^(?:don|justice|pastor|sergeant|corporal|lieutenant|detective|deputy|trooper|marshal|sheriff|doctor|judge|attorney|counselor|officer|captain|nurse|adjuster|sister|chief|miss|professor)$/u;
const LABEL =
  /(?:^|[\n\f.;(|/>]|\s{2}|,\s(?=att(?:n|ention)))[\t ]*(?:(?:(?:requesting|referring|treating|ordering|attending|prescribing|primary|secondary|consulting|evaluating|supervising|rendering|performing|family|panel)\s+){0,2}(?:patient|employee|claimant|applicant|worker|injured worker|provider|physician|treating physician|requesting physician|referring physician|primary treating physician|reviewer|author|interpreter|attorney|adjuster|claims examiner|examiner|insured|member|doctor|surgeon|ordering physician|ordering provider|attending|therapist|technologist|full|last|first|legal|emergency contact|contact|person to (?:notify|contact|call)(?: in (?:an|case of) emergency)?|in case of emergency(?:,? (?:notify|contact|call))?|next of kin|guardian|spouse|nurse case manager|case manager)(?:['’]s)?(?:\s+name)?|name|re|attn|attention|cc|dear|from|to|by|signed|(?:\p{L}+\s){0,2}signed by|electronically signed by|e-signed by|dictated by|dictated but not read by|transcribed by|reviewed by|prepared by|authored by|approved by|requested by|referred by|ordered by|interpreted by|read by|verified by|(?:\p{L}+\s){0,2}(?:seen|examined|evaluated|submitted|treated|injected|interviewed|admitted|discharged) by)\s*[:#,-]\s*$/iu;
const SIGNED =
  /(?:signed|dictated|transcribed|prepared|authored|interpreted|read|reviewed|verified|approved|seen|examined|evaluated|treated|performed|requested|recommended|prescribed|ordered|referred|submitted|written|completed|administered|issued|provided|noted|reported|supervised|translated|accompanied|handled|assigned|represented|supplied)\s+(?:electronically\s+)?(?:by|to)\s+$|(?:^|[\n\f])[ \t]*(?:attention|good\s(?:morning|afternoon|evening))\s+$/iu;

/** Whoever did it: behind it a surname may come first. */
const BY = /\sby\s+$|#\s?\d+\s+\(?$/u;
/** Authors of a paper stand one behind the other: `by Ruiz, Ito and Bell`. */
const AUTHORED = /^,\s\p{Lu}[\p{L}'’-]+(?:,\s\p{Lu}|\s(?:and|&|et)\s)/u;

/** Names of persons beside what says that they are: a title, a degree, a part in the case, a label, a signature. */
export const person: Recogniser = (letter, cites) => {
  const removed: Span[] = [];
  const { atoms, text } = letter;
  const take = (first: number, last: number, rule: string) => {
    removed.push({ start: atoms[first]?.start ?? 0, end: atoms[last]?.end ?? 0, class: 'name', rule });
  };
  for (const [index, atom] of atoms.entries()) {
    const next = atoms[index + 1];
    const gap = next === undefined ? '' : text.slice(atom.end, next.start);
    if (next !== undefined && TITLE.test(atom.plain) && titleGap.test(gap) && isTitle(letter, index)) {
      const last = titled(letter, index);
      if (last !== null && !isThingNoun(letter, last) && !isCitedByName(letter, last))
        take(index + 1, last, 'a name behind a title');
      if (last !== null)
        for (const [from, to] of listed(letter, last))
          if (/^(?:drs|doctors|messrs)$/u.test(atom.plain) || isOneOfTwo(letter, last, from, to))
            take(from, to, 'a name behind a title');
      continue;
    }
    if (!cites && isAttended(letter, index)) take(index, index, 'a name behind a label');
    if (!startsName(letter, index)) {
      if (!cites && isSmallName(letter, index)) take(index, index, 'a name of somebody with a part in the case');
      continue;
    }
    const before = text.slice(Math.max(0, atom.start - 60), atom.start);
    // What a label or a signature ends with is asked first: most words stand behind neither.
    const lead = before.trimEnd();
    const isLabelled = /[:#,-]$/u.test(lead.slice(-1)) && LABEL.test(before);
    const isSigned = /(?:by|to|on|ning)$/iu.test(lead.slice(-4)) && SIGNED.test(before);
    if (
      isLabelled ||
      isSigned ||
      (BY.test(before) && isInverted(letter, index) && !AUTHORED.test(text.slice(atom.end)))
    ) {
      const isReversed = isInverted(letter, index);
      const last = nameFrom(letter, index, {
        first:
          (!letter.isClinical(index) &&
            !isPlain(atom.plain) &&
            !beginsHeading(letter, index) &&
            !isField(letter, index)) ||
          isReversed,
        inverted: isLabelled || isReversed,
      });
      if (last !== null && !isAlias(letter, index, last)) {
        take(index, last, 'a name behind a label');
        const or = isLabelled ? orOther(letter, last) : null;
        if (or !== null) take(...or, 'a name behind a label');
      }
    }
    const degree = cites ? null : degreedName(letter, index);
    if (degree !== null) take(index, degree, 'a name before a degree');
    const inverted = cites ? null : invertedName(letter, index);
    if (inverted !== null) take(index, inverted, 'a surname, then the given name');
    const met = cites ? null : metPerson(letter, index, before);
    if (met !== null) take(index, met, 'a name behind what is done with a person');
    const role = roleNamed(letter, index);
    if (role !== null) take(index, role, 'a name of somebody with a part in the case');
    // `Coworkers Ana and Bo`
    if (SEVERAL.test(atoms[index - 1]?.plain ?? '') && /^,? $/u.test(text.slice(atoms[index - 1]?.end, atom.start)))
      for (const [from, to] of listed(letter, role ?? index)) {
        if (role === null) take(index, index, 'a name of somebody with a part in the case');
        take(from, to, 'a name of somebody with a part in the case');
      }
  }
  return { removed, kept: [] };
};

/** Parts that several have. */
const SEVERAL = /^(?:coworkers|sisters|brothers|sons|daughters|children|friends|neighbors|cousins|witnesses)$/u;

const titleGap = /^[.,]?[\s\u00ad]*$/u;

/** `Dr` of a street, `MS` of a disease, `5.1 ms`, `Miss` of a verb: a title is written as one. */
function isTitle({ atoms, text }: LetterWords, index: number): boolean {
  const atom = atoms[index];
  if (atom === undefined) return false;
  // `LC/MS.` is an analysis.
  if (text.charAt(atom.start - 1) === '/') return false;
  // `de Boer MR. Cochrane Database`: initials of an author.
  if (/^M[RS]S?$/u.test(atom.text) && /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, atom.start - 12), atom.start)))
    return false;
  if (atom.text === 'ms' && /\d\s?$/u.test(text.slice(Math.max(0, atom.start - 2), atom.start))) return false;
  if (/^(?:ms|mx)$/u.test(atom.plain) && atom.text === 'MS') return text.slice(atom.end).startsWith('.');
  if (!WORDY.test(atom.plain)) return true;
  // `a Don Joy brace`: one of many.
  return (
    !/['’]s/u.test(text.slice(atom.end, atom.end + 2)) &&
    !(atom.text === 'Don' && /(?:^|\s)[Aa]n?\s$/u.test(text.slice(Math.max(0, atom.start - 3), atom.start)))
  );
}

function titled(letter: LetterWords, index: number): number | null {
  const title = letter.atoms[index];
  const next = letter.atoms[index + 1];
  if (title === undefined || next === undefined) return null;
  if (
    title.plain === 'doctors' &&
    (letter.text.startsWith('.', title.end) || (!next.capital && !PARTICLES.has(next.plain)))
  )
    return null;
  if (WORDY.test(title.plain)) {
    // `Dear Counselor Bell:`
    if (/Dear\s$/u.test(letter.text.slice(Math.max(0, title.start - 5), title.start)) && next.capital)
      return nameFrom(letter, index + 1, { first: true, small: true });
    if (startsInitial(letter, index + 1)) return nameFrom(letter, index + 1, { first: true });
    if (nameable(letter, index + 1)) return nameFrom(letter, index + 1);
    return wordBehindCalling(letter, index) ?? (title.capital ? fullName(letter, index + 1) : null);
  }
  // `MR arthrogram` is a picture: without a stop, capitals are a title only before a name.
  if (/^M[RS]$/u.test(title.text) && !letter.text.startsWith('.', title.end)) {
    return nameable(letter, index + 1) ? nameFrom(letter, index + 1) : null;
  }
  return (
    nameFrom(letter, index + 1, { first: startsName(letter, index + 1), small: true }) ?? letterAlone(letter, index + 1)
  );
}

/** `Nurse Day gave it`: behind a calling a capital word of the language before a small one, where it is no other calling. */
function wordBehindCalling(letter: LetterWords, index: number): number | null {
  const [title, word, behind] = letter.atoms.slice(index, index + 3);
  if (title === undefined || word === undefined || behind === undefined) return null;
  const called =
    /^(?:Miss|Nurse|Judge|Captain|Sister|Officer|Deputy|Detective|Sergeant|Trooper|Corporal|Lieutenant|Marshal)$/u.test(
      title.text,
    ) &&
    word.capital &&
    !word.shouted;
  const goesOn =
    (!behind.capital && /^ #?$/u.test(letter.text.slice(word.end, behind.start))) ||
    (/^(?:Judge|Justice)$/u.test(title.text) &&
      /^(?:,\s\p{Ll}|\.(?:\s|$)|\s?[(\n\f]|$)/u.test(letter.text.slice(word.end)));
  return called &&
    goesOn &&
    ![word, behind].some(({ plain }) => isRole(plain)) &&
    (!letter.isClinical(index + 1) || /^(?:is|was|has|had|gave|took|saw|said|\p{Ll}+ed)$/u.test(behind.plain))
    ? index + 1
    : null;
}

/** `Attn: Ana Ruiz or Bo Day`: the other of two. */
function orOther(letter: LetterWords, last: number): [first: number, last: number] | null {
  const { atoms, text } = letter;
  if (atoms[last + 1]?.plain !== 'or' || !/^\sor\s$/u.test(text.slice(atoms[last]?.end, atoms[last + 2]?.start)))
    return null;
  const end = startsName(letter, last + 2) ? nameFrom(letter, last + 2, { first: true }) : null;
  return end === null ? null : [last + 2, end];
}

/** Words that begin a label's value without being a name. */
const isPlain = (plain: string) =>
  /^(?:the|a|an|this|none|not|unknown|see|n|same|self|as|is|was|to|of|and|no|yes|patient|it|per|any|all|date|dr|mr|ms|mrs|request|treatment|review|medical|utilization|primary|prior|standard|state|claims?|billing|records|dept|department|appeals|file|chart|office|all|whom|authorizations?|first|middle|last|team|everyone|everybody|colleagues?|counsel|sirs?|madam|doctors?|ladies|gentlemen|folks)$/u.test(
    plain,
  );

/** `Seen by Neurosurgery in May`: a field of medicine before a small word. */
const isField = ({ atoms }: LetterWords, index: number) =>
  /(?:surgery|iatry|ology|medicine)$/u.test(atoms[index]?.plain ?? '') && atoms[index + 1]?.capital === false;

/** `Re: Appeal of the denial`, `referred to Home Health`: a word of headings before a small one, a word of the language before one of medicine. */
function beginsHeading({ atoms, text }: LetterWords, index: number): boolean {
  const [atom, next] = [atoms[index], atoms[index + 1]];
  if (atom === undefined || next === undefined) return false;
  const gap = text.slice(atom.end, next.start);
  return (
    // `CC: LBP with radiation`
    (atom.shouted && atom.text.length < 5 && !next.capital && !/[AEIOUY]/u.test(atom.text)) ||
    // `From: UR Department`
    (atom.shouted && /^(?:department|dept|unit|desk|team|office|division|vendor)$/u.test(next.plain)) ||
    (HEADING_WORDS.has(atom.plain) && /^(?:of|for|to|from|by|and|it)$/u.test(next.plain)) ||
    (isWord(atom.plain) &&
      !GIVEN_NAMES.has(atom.plain) &&
      (next.capital
        ? /^[ -]$/u.test(gap) && isToldOfCare(next.plain) && degreeBehind(text, next.end) === null
        : gap === '-' && isWord(next.plain)))
  );
}

function isAlias(letter: LetterWords, first: number, last: number): boolean {
  return letter.atoms
    .slice(first, last + 1)
    .every(
      ({ plain, shouted }) =>
        isPlain(plain) ||
        (shouted && isWord(plain)) ||
        letter.isClinical(letter.atoms.findIndex(atom => atom.plain === plain)),
    );
}

/** A name behind somebody's part: `the claimant, Rosa Ibarra,`, `his wife Ana`, `adjuster Kim Tran`. */
function roleNamed(letter: LetterWords, index: number): number | null {
  const { atoms, text } = letter;
  const previous = atoms[index - 1];
  const atom = atoms[index];
  if (previous === undefined || atom === undefined) return null;
  // `Patient E-mail`
  if (/^E-(?:mail|fax|sign)/iu.test(text.slice(atom.start, atom.start + 6))) return null;
  const isInLaw =
    previous.plain === 'law' && /-in-$/iu.test(text.slice(Math.max(0, previous.start - 4), previous.start));
  if (
    (!ROLE.test(previous.plain) && !isInLaw) ||
    OF_BODY.test(text.slice(Math.max(0, previous.start - 60), previous.start))
  )
    return null;
  const gap = text.slice(previous.end, atom.start);
  if (!/^(?:['’]s\s+name\s+is)?[\s,:(]{1,3}(?:["“])?$|^\s+\($|^\s*[:–-]\s*$/u.test(gap)) return null;
  // What a part in the case ends its line before is the next line's.
  if (letter.lineEnds(previous.end, atom.start) && !gap.includes(':') && !nameable(letter, index)) return null;
  // `children (Ruiz, 2009)`: an author and the year.
  if (gap.includes('(') && /^,\s(?:19|20)\d\d\)/u.test(text.slice(atom.end, atom.end + 7))) return null;
  if ((isDegree.test(atom.text) && text.charAt(atom.end) !== '.') || isLabel(letter, index)) return null;
  if (atom.capital && isMonthAsName(letter, index)) return fullName(letter, index) ?? nameFrom(letter, index) ?? index;
  if (isInverted(letter, index)) return nameFrom(letter, index, { first: true, inverted: true });
  // An initial, and `J'Nae`.
  if (startsInitial(letter, index) || (atom.text.length === 1 && /^['’]\p{Lu}\p{L}/u.test(text.slice(atom.end))))
    return nameFrom(letter, index, { first: true });
  if (nameable(letter, index)) return nameFrom(letter, index);
  const full = /^,\s/u.test(gap) ? fullName(letter, index) : null;
  // `his wife, MIN-HO A. CHO,`
  if (full !== null && /^[,.;)]/u.test(text.slice(atoms[full]?.end))) return full;
  // `investigator CHERRY DE GRAAF filmed`
  if (atom.shouted && gap === ' ' && atoms[index + 1]?.shouted === true && !letter.isClinical(index)) {
    const last = fullName(letter, index);
    return last !== null && atoms.slice(index, last + 1).some((_each, place) => nameable(letter, index + place))
      ? last
      : null;
  }
  if (atom.shouted || letter.isClinical(index)) return null;
  // `Peer Reviewer Conclusion`
  if (gap === ' ' && previous.capital && HEADING_WORDS.has(atom.plain)) return null;
  if (isToldBehindPart(letter, index, gap)) return nameFrom(letter, index, { first: true });
  // Two capital words of the language behind a part: `patient Grace Young`.
  const next = atoms[index + 1];
  const goesOn =
    next?.capital === true &&
    /^\s+$/u.test(text.slice(atom.end, next.start)) &&
    (next.text.length === 1 || isCalledBy(letter, index + 1) || EPONYMS.has(next.plain));
  return nameFrom(letter, index, { first: goesOn || !isWord(atom.plain) });
}

/** `American Academy of Orthopaedic Surgeons, Rosemont`: the seat of a body of science. */
const OF_BODY =
  /(?:Academy|College|Association|Society|Board)\s+(?:of|for)\s+(?:\p{L}+\s+){0,5}$|American\s+Family\s+$/u;

/** `Palm, Trang K.` behind a label: a name with the surname first, whatever else the surname means. */
function isInverted(letter: LetterWords, index: number): boolean {
  const { atoms, text } = letter;
  const joined = /^[-‐–]$/u.test(text.slice(atoms[index]?.end, atoms[index + 1]?.start));
  const [surname, given] = joined ? [index + 1, index + 2] : [index, index + 1];
  return (
    /^,\s$/u.test(text.slice(atoms[surname]?.end, atoms[given]?.start)) &&
    (nameable(letter, given) || (!letter.isClinical(index) && givenAtEnd(letter, given)))
  );
}

const isDegree = /^(?:I{1,3}|IV|PA|NP|RN|MD|DO|DC|PT|OT|LVN|CNA)$/u;
