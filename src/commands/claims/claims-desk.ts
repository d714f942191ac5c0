import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Case } from '#domain/cases/case.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import { RequiredRecord } from '#domain/cases/events/delivery.ts';
import { FeeCase } from '#domain/charges/fees/fee-case.ts';
import { type ReviewFee, reviewFee } from '#domain/charges/fees/review-fee.ts';
import { type PenaltyOfDuty, penaltiesOf } from '#domain/charges/penalties/penalties-of-duties.ts';
import { countDeadlines } from '#domain/deadlines/clocks/count-deadlines.ts';
import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';
import { eventsOfCase } from '#domain/deadlines/clocks/events-of-case.ts';
import { oncePer } from '../once-per.ts';
import type { CaseStore, Clock, StoredCase } from '../ports.ts';
import type { OwnCase, OwnCaseQuestion, OwnCaseStore } from './ports.ts';

/** A case as its claims administrator sees it: what is owed by when, what was sent, what lateness may cost, the fee. */
export type ClaimsRow = OwnCase & {
  readonly priority: 'standard' | 'expedited';
  readonly items: readonly string[];
  /** Day of the notice of assignment and how it came; null before. */
  readonly notice: { readonly on: CivilDate; readonly method: string | null } | null;
  /** Records and payments they owe: running, met, and late. */
  readonly duties: readonly Deadline[];
  readonly checklist: readonly { readonly record: RequiredRecord; readonly isSent: boolean }[];
  /** How many times they sent something, and how many files. */
  readonly sent: { readonly deliveries: number; readonly files: number };
  readonly penalties: readonly PenaltyOfDuty[];
  /** Null where none is owed, or the application has no day. */
  readonly fee: { readonly fee: ReviewFee; readonly isOwed: boolean } | null;
};

export type ClaimsDesk = {
  readonly rows: readonly ClaimsRow[];
  readonly counts: Awaited<ReturnType<OwnCaseStore['counts']>>;
};

/** A page of the cases of a claims administrator, what is due first first. */
export async function claimsDesk(
  needs: { readonly cases: CaseStore; readonly ownCases: OwnCaseStore; readonly clock: Pick<Clock, 'today'> },
  question: Omit<OwnCaseQuestion, 'today'>,
): Promise<ClaimsDesk> {
  const today = needs.clock.today();
  const [own, counts] = await Promise.all([
    needs.ownCases.page({ ...question, today }),
    needs.ownCases.counts({ ...question, today }),
  ]);
  const stored = await Promise.all(own.map(({ caseNumber }) => needs.cases.read(caseNumber)));
  const rows = own.flatMap((each, index) => {
    const of = stored[index] ?? null;
    return of === null ? [] : [{ ...each, ...owedOf(of, today) }];
  });
  return { rows, counts };
}

type Owed = Omit<ClaimsRow, keyof OwnCase>;

/** Counted once for a case as it stands, and anew on another day. */
function owedOf(stored: StoredCase, today: CivilDate): Owed {
  const byDay = countedBefore(stored);
  const before = byDay.get(today);
  if (before !== undefined) return before;
  byDay.clear();
  const counted = countOwed(stored, today);
  byDay.set(today, counted);
  return counted;
}

const countedBefore = oncePer((_stored: StoredCase) => new Map<CivilDate, Owed>());

function countOwed({ case: current, events }: StoredCase, today: CivilDate): Owed {
  const counted = countDeadlines(eventsOfCase(events));
  const { duties, ended } = counted.kind === 'counted' ? counted : { duties: [], ended: [] };
  const served = events.findLast(event => event.kind === 'noarfi-served')?.data ?? null;
  const deliveries = current.deliveries.filter(({ from }) => from === 'claims-administrator');
  const there = new Set(deliveries.flatMap(({ records }) => records));
  return {
    priority: current.dispute.priority,
    items: current.dispute.items.map(({ title }) => title),
    notice:
      served !== null
        ? { on: served.on, method: served.method }
        : current.dispute.dateAssigned === null
          ? null
          : { on: current.dispute.dateAssigned, method: null },
    duties: duties.filter(
      ({ owedBy, duty, enforced }) => owedBy === 'claims-administrator' && enforced && isOurs(duty),
    ),
    checklist: RequiredRecord.options.map(record => ({ record, isSent: there.has(record) })),
    sent: {
      deliveries: deliveries.length,
      files: deliveries.reduce(
        (sum, { submission, documents }) => sum + (submission?.files.length ?? documents.length),
        0,
      ),
    },
    penalties: penaltiesOf(duties, ended, today),
    fee: feeOf(current),
  };
}

/** Records and payments: what is owed to the review organization and after it, not before to the worker and the physician. */
function isOurs(duty: Deadline['duty']): boolean {
  return duty.startsWith('R') || duty.startsWith('P');
}

const ended: readonly CaseState[] = ['determined', 'implemented', 'appealed', 'final', 'published', 'terminated'];

/** The fee as far as it is known; it is owed once the review is over. */
function feeOf(current: Case): ClaimsRow['fee'] {
  const { dispute, state, analyses, eligible, letter } = current;
  if (dispute.applicationReceived === null || !eligible) return null;
  const isEndedBefore = state === 'terminated' && letter === null;
  const counted = reviewFee(
    FeeCase.parse({
      applicationReceived: dispute.applicationReceived,
      priority: dispute.priority,
      items: dispute.items.map(({ title }) => title),
      closed: !isEndedBefore ? 'decided' : analyses.length === 0 ? 'ended-before-reviewer' : 'ended-after-reviewer',
    }),
  );
  return counted.kind === 'counted' ? { fee: counted.fee, isOwed: ended.includes(state) } : null;
}
