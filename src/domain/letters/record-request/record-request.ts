import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import type { CaseEvents } from '#domain/deadlines/clocks/case-events.ts';
import { countDeadlines } from '#domain/deadlines/clocks/count-deadlines.ts';
import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';
import type { Source } from '#domain/law/source.ts';
import type { RecordCompleteness } from '#domain/records/completeness/completeness.ts';
import type { MatchedRecord } from '#domain/records/completeness/match/match-named-record.ts';
import { KIND_TITLES } from '#domain/records/index/kind-title.ts';
import { fieldDate } from '#domain/records/index/list-lines.ts';

export const source: readonly Source[] = [
  {
    cite: '8 CCR 9792.10.5(d)',
    says: 'the review organization may ask for further documents at any time',
    confidence: 'medium',
  },
  { cite: 'Labor Code 4610.6(b)', says: 'questions to one party and the answers go to all parties' },
];

/** What the letter asks for, and why it is owed. */
const AskedRecord = z.object({
  text: z.string(),
  source: z.string(),
  /** Where the record is named: the page of the record, and the words. */
  named: z.array(z.object({ page: z.int().positive(), quote: z.string() })),
});

/** A letter to the claims administrator that asks for what is missing, as data. */
export const RecordRequest = z.object({
  caseNumber: z.string().nullable(),
  asked: CivilDate,
  /** The last day, or minute, to answer; null where the clocks give none. */
  due: z.string().nullable(),
  dueSource: z.string().nullable(),
  /** How it was counted. */
  steps: z.array(z.string()),
  missing: z.array(AskedRecord),
  /** Records of which it is not sure that the right one is there. */
  toConfirm: z.array(AskedRecord),
  /** Classes of record that must be sent and were not found, or of which the administrator must say whether there are any. */
  classes: z.array(AskedRecord),
  gaps: z.array(AskedRecord),
  sources: z.array(z.string()),
});
export type RecordRequest = Readonly<z.infer<typeof RecordRequest>>;
type Asked = RecordRequest['missing'][number];

type Drafted = {
  readonly completeness: RecordCompleteness;
  readonly caseNumber: string | null;
  readonly asked: CivilDate;
  readonly priority: CaseEvents['priority'];
};

const NAMED_SOURCE = '8 CCR 9792.10.5(a)(1)(A); Labor Code 4610.5(l)';

function dueOf(asked: CivilDate, priority: CaseEvents['priority']): Deadline | null {
  const counted = countDeadlines({
    profile: null,
    priority,
    formularyOnly: false,
    place: null,
    treatment: null,
    recommendedOn: null,
    dateOfInjury: null,
    events: [{ event: 'records-requested', on: asked, at: null, by: null, formProvided: true }],
  });
  return counted.kind === 'counted' ? (counted.duties.find(({ duty }) => duty === 'R7') ?? null) : null;
}

function calledAs({ record: { kind, words, author, provider, date, until, month } }: MatchedRecord): string {
  const called = kind === null ? words : KIND_TITLES[kind];
  const own = words !== '' && words.toLowerCase() !== called.toLowerCase() ? `${called} (${words})` : called;
  const day =
    date === null
      ? month === null
        ? 'date not given'
        : `of ${month.split('-').toReversed().join('/')}`
      : until === null
        ? `of ${fieldDate(date)}`
        : `from ${fieldDate(date)} to ${fieldDate(until)}`;
  const from = author !== null ? ` by ${turned(author)}` : provider === null ? '' : ` from ${provider}`;
  return `${own}${from}, ${day}`;
}

/** `Alder, Rowan T` as a letter writes it: `Rowan T Alder`. */
function turned(author: string): string {
  const [, last, first] = /^([^,]+),\s*((?:[\p{L}'’-]{2,})(?:\s\p{L}\.?)?)$/u.exec(author) ?? [];
  return last === undefined || first === undefined || /^(?:MD|DO|DC|PT|DPT|NP|PA|PhD)$/iu.test(first)
    ? author
    : `${first} ${last}`;
}

/** More documents than these a reader need not be shown to see that the naming does not tell. */
const SHOWN = 3;

function mayBe({ candidates }: MatchedRecord): string {
  const shown = candidates
    .slice(0, SHOWN)
    .map(({ document, why }) => `the document on page ${document.slice(1)} (${why.join(', ')})`);
  const more = candidates.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(' or ');
}

function askedFor(match: MatchedRecord, why: string): Asked {
  return {
    text: `${calledAs(match)}${why}`,
    source: NAMED_SOURCE,
    named: match.record.places.map(({ page, quote }) => ({ page, quote: quote.replaceAll(/\s+/g, ' ') })),
  };
}

/** Drafts the letter; null when nothing is missing and nothing is to be asked. */
export function draftRecordRequest({ completeness, caseNumber, asked, priority }: Drafted): RecordRequest | null {
  const { named, requirements, gaps } = completeness;
  const missing = named.filter(({ state }) => state === 'missing').map(match => askedFor(match, ''));
  const toConfirm = named
    .filter(({ state }) => state === 'ambiguous')
    .map(match => askedFor(match, `: may be ${mayBe(match)}`));
  const classes = requirements
    // What is named and missing is asked for one by one.
    .filter(
      ({ rule, state }) =>
        (state === 'missing' || state === 'unclear') && rule !== 'reports-named' && rule !== 'sent-in-support',
    )
    .map(({ what, source: cite, says }): Asked => ({ text: `${what}: ${says}`, source: cite, named: [] }));
  const owed = gaps
    .filter(({ isOwed }) => isOwed)
    .map(
      ({ from, to, days }): Asked => ({
        text: `reports of treatment between ${fieldDate(from)} and ${fieldDate(to)} (${days} days), or word that there are none`,
        source: '8 CCR 9785(f)(8); 8 CCR 9792.10.5(a)(1)(A)',
        named: [],
      }),
    );
  if (missing.length + toConfirm.length + classes.length + owed.length === 0) return null;
  const due = dueOf(asked, priority);
  return {
    caseNumber,
    asked,
    due: due?.due ?? null,
    dueSource: due?.source ?? null,
    steps: [...(due?.steps ?? [])],
    missing,
    toConfirm,
    classes,
    gaps: owed,
    sources: source.map(({ cite }) => cite),
  };
}
