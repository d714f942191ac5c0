import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import type { DocumentKind } from '../../documents/document-kind.ts';
import type { IndexedDocument } from '../../documents/indexed-document.ts';
import { KIND_TITLES } from '../../index/kind-title.ts';
import { authorAgreement, type NameAgreement } from '../../names/author-name.ts';
import type { NamedRecord } from '../named/named-record.ts';
import { differInPart, partsIn } from './body-words.ts';
import { differInStudy } from './study-words.ts';
import { type DateAgreement, dateAgreement, type DatesOfDocument } from './date-agreement.ts';
import type { DocumentWords } from './document-words.ts';
import { kindAgreement } from './kind-agreement.ts';

/** A document of the index with the days its first page gives. */
export type ComparableDocument = IndexedDocument & DatesOfDocument;

/** How a document agrees with a named record. */
export type Compared = {
  readonly document: string;
  /** What agrees and what does not, in words. */
  readonly why: readonly string[];
  readonly date: DateAgreement;
  /** It bears no day by which it could be told from others: it fits any record of its author alike. */
  readonly fitsAnyDay: boolean;
  /** By the one who is named. */
  readonly signed: boolean;
  /** Things that do not agree as they should; a candidate with none is meant. */
  readonly doubts: number;
  /** Things that agree beyond what is needed. */
  readonly signs: number;
};

const DATE_WORDS: Readonly<Record<Exclude<DateAgreement, 'different'>, string>> = {
  same: 'same date',
  'other-date': 'gives this day for itself',
  'day-off': 'one day off',
  'figure-off': 'one figure off',
  unknown: 'no date to compare',
};

function dateWords({ date, month }: NamedRecord, agreement: keyof typeof DATE_WORDS): string {
  if (date !== null || agreement !== 'same') return DATE_WORDS[agreement];
  return month?.length === 4 ? 'same year' : 'same month';
}

/** A worker may be seen by two physicians in a day, so who saw him tells visits apart; a study or an operation of a day is one whoever is named for it. */
const VISITS: readonly DocumentKind[] = ['progress-report', 'consultation', 'therapy-note'];

/** An office may be named where a physician is looked for. */
function bestAgreement(names: readonly (string | null)[], other: string | null): NameAgreement {
  const all = names.map(name => authorAgreement(name, other));
  return (['same', 'near', 'different'] as const).find(each => all.includes(each)) ?? 'unknown';
}

function kindWords({ kind }: ComparableDocument): string {
  return kind === 'other' ? 'of a kind not recognised' : KIND_TITLES[kind].toLowerCase();
}

const agrees = (name: NameAgreement): boolean => name === 'same' || name === 'near';

/** The day of a document can have been misread only where it stands there once, and its month only where that is in figures. */
function isMisreadable({ id, date }: ComparableDocument, named: CivilDate, words: DocumentWords): boolean {
  const said = date === null ? undefined : words.days(id).get(date);
  if (said === undefined) return true;
  return said.times < 2 && !(said.byName && date?.slice(5, 7) !== named.slice(5, 7));
}

type Names = { readonly author: NameAgreement; readonly provider: NameAgreement; readonly doubtful: boolean };

/** How the names agree; null when the document is of somebody else. */
function comparedNames(
  record: NamedRecord,
  document: ComparableDocument,
  words: DocumentWords,
  isDateDoubtful: boolean,
): Names | null {
  const author = authorAgreement(record.author, document.author);
  // One doubt may be a slip, two are another record.
  if (author === 'different' && isDateDoubtful) return null;
  const provider = bestAgreement([record.provider, record.author], document.provider);
  const named = record.author ?? record.provider;
  if (named === null || agrees(author) || agrees(provider)) return { author, provider, doubtful: false };
  if (!VISITS.includes(document.kind)) return { author, provider, doubtful: author === 'different' };
  const isSaid = words.names(document.id, named);
  if (author === 'different' || provider === 'different')
    return isSaid ? { author, provider, doubtful: author === 'different' } : null;
  return { author, provider, doubtful: !isSaid };
}

function isNamedLater({ date }: ComparableDocument, namedBy: CivilDate | null): boolean {
  return date !== null && namedBy !== null && date > namedBy;
}

/** What is written on a day speaks of days not long before it. */
const LONGEST_SILENCE = 365;

/** Whether all days a document speaks of are long before one it might be of. */
function speaksOfEarlierDays({ id }: ComparableDocument, named: CivilDate, words: DocumentWords): boolean {
  const latest = [...words.days(id).keys()].reduce((last, day) => (day > last ? day : last), '');
  return latest !== '' && dayNumber(named) - dayNumber(latest) > LONGEST_SILENCE;
}

/** How a document agrees with a record that was named up to a day; null when it cannot be meant. */
export function compareNamed(
  record: NamedRecord,
  document: ComparableDocument,
  words: DocumentWords,
  namedBy: CivilDate | null,
): Compared | null {
  const kind = kindAgreement(record.kind, document.kind);
  if (kind === 'different') return null;
  const date = dateAgreement(record, document);
  if (date === 'different' || (kind === 'near' && date !== 'same')) return null;
  if (date === 'figure-off' && record.date !== null && !isMisreadable(document, record.date, words)) return null;
  const isUndated = record.date === null && record.month === null;
  // Nobody names a report before it is written; a day may be wrong on either side, a month is not.
  if (record.date === null && isNamedLater(document, namedBy)) return null;
  const names = comparedNames(record, document, words, date !== 'same' && date !== 'other-date');
  if (names === null) return null;
  const { author, provider } = names;
  if (date === 'unknown' && !isUndated && !agrees(author)) return null;
  // A paper of another kind may be it by another name, when it is of its author or speaks of such a record.
  if (kind === 'near' && record.kind !== null && !agrees(author) && !words.speaksOf(document.id, record.kind))
    return null;
  // A document of a kind not recognised is only thought of where its author fits as well.
  if (document.kind === 'other' && record.author !== null && !agrees(author)) return null;
  const otherPart = differInPart(record.words, document.title);
  const samePart = !otherPart && partsIn(record.words).length > 0 && partsIn(document.title).length > 0;
  const otherStudy = differInStudy(record.words, document.title);
  const isWithoutDay = date === 'unknown' && !isUndated;
  const doubts = [
    kind === 'near',
    date === 'day-off' || date === 'figure-off' || isWithoutDay,
    names.doubtful,
    otherPart,
    otherStudy,
    isUndated && record.author !== null && author === 'unknown',
  ].filter(Boolean).length;
  if (doubts > 1 || (isUndated && author === 'different')) return null;
  if (isWithoutDay && record.date !== null && speaksOfEarlierDays(document, record.date, words)) return null;
  const bearsDay = isWithoutDay && record.date !== null && words.days(document.id).has(record.date);
  return {
    document: document.id,
    why: [
      record.kind !== null && kind === 'same' ? 'same kind' : kindWords(document),
      isUndated ? 'named without a date' : bearsDay ? 'this day stands in it' : dateWords(record, date),
      ...(author === 'same'
        ? ['same author']
        : author === 'near'
          ? ['author in another form']
          : author === 'different'
            ? ['another author']
            : []),
      ...(otherStudy ? ['another study'] : []),
      ...(otherPart ? ['another part of the body'] : samePart ? ['same part of the body'] : []),
    ],
    date,
    fitsAnyDay: isWithoutDay && !bearsDay,
    signed: agrees(author),
    doubts,
    signs:
      (agrees(author) ? 2 : 0) +
      (samePart ? 2 : 0) +
      (date === 'same' ? 1 : 0) +
      (agrees(provider) ? 1 : 0) +
      (record.kind !== null && kind === 'same' ? 1 : 0),
  };
}
