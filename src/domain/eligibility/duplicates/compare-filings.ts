import type { Source } from '#domain/law/source.ts';
import type { Agreement } from '#domain/records/identity/agreement.ts';
import { dateAgreement, daysBetween } from '#domain/records/identity/filed-date.ts';
import type { ReadFiling } from './filing.ts';
import { matchItems } from './items/match-items.ts';
import { nameAgreement } from './forms/person-name.ts';
import { type ItemReader, readItem } from './items/read-item.ts';
import { workerAgreement, type WorkerAgreement } from './same-worker.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.3(a); DWC, independent medical review updates',
  says: 'a filing is a duplicate when the worker, the injury, the UR decision, the requesting physician and the items are those of one already open',
};

export type Verdict = 'duplicate' | 'possible' | 'distinct';

export type Comparison = {
  readonly verdict: Verdict;
  /** Why, in words: what differs, or what does not agree quite. */
  readonly reasons: readonly string[];
  /** Items of the later filing that the earlier one holds, by index. */
  readonly items: readonly number[];
  /** Facts that do not agree quite; the fewer, the surer. */
  readonly faults: number;
  /** Each fact and how far it agrees; none of another dispute, which is told by one. */
  readonly facts: readonly ComparedFact[];
};

/** One fact of two filings, and how far it is the same. */
export type ComparedFact = { readonly what: FactName; readonly agreement: Agreement };

type FactName =
  | 'claim number'
  | 'date of birth'
  | 'last name'
  | 'first name'
  | 'date of injury'
  | 'UR decision'
  | 'requesting physician'
  | 'items';

/** Slips and gaps together, beyond which a person looks. */
const mostFaults = 4;
/** A decision is written with the day it was made or the day it was served; a new one on the same treatment takes longer. */
const daysOfService = 3;
/** An application that arrives this many days after a decision may well be about it: 30 days, service, and a weekend. */
const daysToApply = 45;

const distinct = (reason: string): Comparison => ({
  verdict: 'distinct',
  reasons: [reason],
  items: [],
  faults: 0,
  facts: [],
});

/** Whether a later filing is the same as an earlier one: a duplicate, perhaps (a person looks), or another dispute. */
export function compareFilings(later: ReadFiling, earlier: ReadFiling, read: ItemReader = readItem): Comparison {
  const decision = decisionAgreement(later, earlier);
  if (decision.agreement === 'different') return distinct('another UR decision');
  const worker = workerAgreement(later, earlier);
  if (worker.worker === 'other') return distinct('another worker');
  const injury = dateAgreement(later.injury, earlier.injury);
  if (injury === 'different' && !(worker.claim === 'same' && decision.agreement === 'same'))
    return distinct('another injury');
  const matches = matchItems(later.items, earlier.items, read);
  const items = matches.flatMap((match, index) => (match === null ? [] : [index]));
  const listed = later.items.length > 0 && earlier.items.length > 0;
  if (listed && items.length === 0) return distinct('other items');
  const physician = physicianAgreement(later, earlier);
  const near = matches.some(match => match?.near === true);
  const facts: readonly Fact[] = [
    ...factsOf(worker),
    ['date of injury', injury],
    ['UR decision', decision.agreement],
    ['requesting physician', physician],
    ['items', near ? 'near' : 'same'],
  ];
  // Neither number nor birth is known, but the full name is, with the same day of injury, decision and physician.
  const namedInFull =
    worker.claim !== 'different' &&
    worker.first === 'same' &&
    worker.last !== 'unknown' &&
    injury === 'same' &&
    decision.agreement === 'same' &&
    (physician === 'same' || physician === 'near');
  const faults = facts.filter(([, agreement]) => agreement !== 'same').length;
  const doubts = [
    ...(worker.worker === 'doubtful' && !namedInFull ? ['it may be another worker'] : []),
    ...(decision.doubt === null ? [] : [decision.doubt]),
    ...(injury === 'different' ? ['the dates of injury differ'] : []),
    ...(worker.claim === 'different' && injury !== 'same' ? ['claim number and date of injury both differ'] : []),
    ...(physician === 'different' ? ['another physician requested it'] : []),
    ...(listed ? [] : ['no items are listed']),
    ...(faults > mostFaults ? [`${faults} of ${facts.length} facts do not agree quite`] : []),
  ];
  const verdict = doubts.length > 0 ? 'possible' : 'duplicate';
  const compared = facts.map(([what, agreement]) => ({ what, agreement }));
  return { verdict, reasons: [...doubts, ...inWords(facts)], items, faults, facts: compared };
}

type Fact = readonly [what: FactName, agreement: Agreement];

function factsOf({ claim, birth, last, first }: WorkerAgreement): readonly Fact[] {
  return [
    ['claim number', claim],
    ['date of birth', birth],
    ['last name', last],
    ['first name', first],
  ];
}

const words = { near: 'almost the same', different: 'different', unknown: 'not known of both' } as const;

function inWords(facts: readonly Fact[]): readonly string[] {
  const uneven = facts.flatMap(([what, agreement]) => (agreement === 'same' ? [] : [`${what}: ${words[agreement]}`]));
  return uneven.length > 0 ? uneven : ['worker, injury, UR decision, physician and items are the same'];
}

function physicianAgreement(a: ReadFiling, b: ReadFiling): Agreement {
  const { last, first } = nameAgreement(a.physician, b.physician);
  if (last === 'unknown') return 'unknown';
  if (last === 'different' || first === 'different') return 'different';
  return last === 'same' && first === 'same' ? 'same' : 'near';
}

type DecisionAgreement = { readonly agreement: Agreement; readonly doubt: string | null };

/** A date that is nearly another may be a slip or a new decision: whose day of receipt it fits tells which. */
function decisionAgreement(a: ReadFiling, b: ReadFiling): DecisionAgreement {
  const agreement = dateAgreement(a.decision, b.decision);
  if (agreement === 'same') return { agreement, doubt: null };
  if (a.decision === null || b.decision === null)
    return { agreement: 'unknown', doubt: 'a date of the UR decision is missing' };
  if (Math.abs(daysBetween(a.decision, b.decision)) <= daysOfService) return { agreement: 'near', doubt: null };
  if (agreement === 'different') return { agreement, doubt: null };
  const slip = !fits(a.received, a.decision) || !fits(b.received, b.decision);
  return {
    agreement,
    doubt: slip ? null : 'the dates of the UR decision differ by a slip, or it is a new decision',
  };
}

function fits(received: string | null, decision: string): boolean {
  if (received === null) return true;
  const days = daysBetween(decision, received);
  return days >= 0 && days <= daysToApply;
}
