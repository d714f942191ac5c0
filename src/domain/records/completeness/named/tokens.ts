import { type DateMention, findDates } from '#domain/calendar/read-date.ts';
import type { DocumentKind } from '../../documents/document-kind.ts';
import { mendFigures } from '../../documents/text/mend-figures.ts';
import { ANY_KIND, KIND_WORDS } from './kind-words.ts';
import { type FoundName, officesIn, personsIn } from './names-in.ts';

type Span = { readonly start: number; readonly end: number };
/** Words for a record: of a document, or of an act that leaves one. */
export type KindToken = Span & { readonly kind: DocumentKind | null; readonly names: 'paper' | 'act' };
/** A day, a month, or the two ends of a run of days. */
export type DateToken = Span & { readonly from: DateMention; readonly until: DateMention | null };

/** What a segment holds that may belong to the naming of a record, each in order; offsets into the segment. */
export type Tokens = {
  readonly kinds: readonly KindToken[];
  readonly dates: readonly DateToken[];
  readonly persons: readonly FoundName[];
  readonly offices: readonly FoundName[];
};

/** Words before a day which say that it is no record's. */
const OTHER_DAY =
  /\b(?:injur(?:y|ed)|birth|born|doi|dob|d\/i|loss|hired?|onset|received|due(?: by)?|until|since|expires?|scheduled(?: for)?|appointment|next(?: visit)?|effective|decided|mailed|served)\s*(?:date)?\s*(?:on|of|is|was|:|\)|-)*\s*$/i;
/** A field of a form on a line of its own: `Date of examination: 6/4/15`. */
const FIELD = /(?:^|\n|\s{3,})[ \t]*(?:date|dated|d\.?o\.?s\.?)\b[^:\n]{0,30}:\s*$/i;
const THROUGH = /^\s*(?:-|–|—|to|through|thru|until)\s*$/i;

/** An act that is asked for or to come leaves no report yet. */
const TO_COME =
  /\b(?:request(?:s|ed|ing)?|order(?:s|ed|ing)?|recommend\w*|authori[sz]\w*|schedul\w*|obtain|plan\w*|needs?|prescri\w*|refer\w*|await\w*|pending|deny|denied|certif\w*|for|need)\s+(?:for\s+)?(?:(?:an?|the|new|updated|repeat|another|follow-?up|left|right|bilateral|lumbar|cervical|thoracic|urgent)\s+){0,4}$/i;
const ASKED_AFTER =
  /^[^.;]{0,60}?\b(?:is|was|are|were|be)\s+(?:requested|ordered|scheduled|recommended|denied|modified|authorized|certified|non-?certified|planned|pending|not medically necessary)\b/i;
/** `He reports`, `she notes`: a verb. */
const SAYS = /\b(?:he|she|they|patient|worker|claimant|applicant|employee|who|it|also|further|now|to)\s+$/i;

function kindsIn(text: string, persons: readonly FoundName[]): KindToken[] {
  return [...text.matchAll(ANY_KIND)].flatMap((match): KindToken[] => {
    const row = Object.entries(match.groups ?? {}).find(([, said]) => said !== undefined)?.[0] ?? '';
    const [kind, names] = KIND_WORDS[Number(row.slice(3))] ?? [null, 'paper'];
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 60), start);
    if (names === 'act' && (TO_COME.test(before) || ASKED_AFTER.test(text.slice(end)))) return [];
    const isVerb =
      kind === null && (SAYS.test(before) || persons.some(person => /^\s+$/.test(text.slice(person.end, start))));
    return isVerb ? [] : [{ kind, names, start, end }];
  });
}

/** A year alone, where it can say of when a record is: `MRI of 2014`, `the 2014 MRI`, `PR-2, Dr. Alder, 2014`. */
const YEAR =
  /(?<![\d/.$#:-]|\b(?:mtus|acoem|odg|edition|guidelines?)\s+)\b(?:19|20)\d\d\b(?![-/.]\d|\s*(?:mg|ml|hours|hrs|edition|guidelines?|calories|square|feet|visits)\b)/gi;

function yearsIn(text: string, days: readonly DateMention[]): DateMention[] {
  return [...text.matchAll(YEAR)]
    .map(match => ({ date: null, month: match[0], start: match.index, end: match.index + 4 }))
    .filter(year => days.every(day => day.end <= year.start || day.start >= year.end));
}

function datesIn(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  const days = findDates(mendFigures(text));
  for (const date of [...days, ...yearsIn(text, days)].toSorted((one, other) => one.start - other.start)) {
    const last = tokens.at(-1);
    if (last !== undefined && last.until === null && THROUGH.test(text.slice(last.end, date.start))) {
      tokens[tokens.length - 1] = { ...last, until: date, end: date.end };
      continue;
    }
    const before = text.slice(Math.max(0, date.start - 60), date.start);
    if (!OTHER_DAY.test(before) && !FIELD.test(before))
      tokens.push({ from: date, until: null, start: date.start, end: date.end });
  }
  return tokens;
}

/** The kinds, days and names of a segment. */
export function tokensOf(text: string): Tokens {
  const offices = officesIn(text);
  const persons = personsIn(text, offices);
  return { kinds: kindsIn(text, persons), dates: datesIn(text), persons, offices };
}
