import { allChecks } from '#domain/checks/all-checks.ts';
import { liveChecks } from '#domain/checks/gate/live-checks.ts';
import { analysisAt } from '#domain/cases/analyses/analysis.ts';
import type { Clock, Sha256 } from '../ports.ts';
import type { RecordStore } from '../records/record-store.ts';
import type { Draft, ExaminationStore } from './ports.ts';
import { examineOwn, type FindingNeeds, withAnswer } from './show-findings.ts';

export type ExaminingNeeds = FindingNeeds & {
  readonly examinations: ExaminationStore;
  readonly records: Pick<RecordStore, 'indexState'>;
  readonly clock: Clock;
  readonly sha256: Sha256;
};

/** Counted up when a check finds other things by the same name. */
const CHECKS = 24;

/** Names the rules an examination asks: another name, other findings. */
export function rulesAsked(sha256: Sha256): string {
  const asked = [...allChecks, ...liveChecks].map(({ rule, severity, source }) => [rule, severity, source]);
  return sha256(new TextEncoder().encode(JSON.stringify([CHECKS, asked]))).slice(0, 16);
}

/**
 * Examines drafts whose examination is missing or was made from something else, at most `limit` of them, and begins none once `until`
 * has passed or `stop` was called for. Answers how many it examined; one that cannot be is left, and told when the others are done.
 */
export async function keepExaminations(
  needs: ExaminingNeeds,
  {
    limit,
    until = null,
    stop,
  }: { readonly limit: number; readonly until?: string | null; readonly stop?: AbortSignal },
): Promise<number> {
  const { examinations, clock } = needs;
  const rules = rulesAsked(needs.sha256);
  const failures: unknown[] = [];
  let examined = 0;
  // One after the other: a desk may wait, reviewers at work may not.
  for (const draft of await examinations.stale({ rules, today: clock.today(), limit })) {
    if (stop?.aborted || (until !== null && clock.now() > until)) break;
    try {
      await examine(needs, draft, rules);
      examined += 1;
    } catch (failure) {
      failures.push(failure);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} drafts could not be examined`);
  return examined;
}

async function examine(needs: ExaminingNeeds, draft: Draft, rules: string): Promise<void> {
  const { examinations, records, cases, clock } = needs;
  // Before the record is read: what comes in meanwhile makes the examination stale, never too new.
  const recordVersion = (await records.indexState(draft.caseNumber))?.version ?? 0;
  const stored = await cases.read(draft.caseNumber);
  const own = stored === null ? null : analysisAt(stored.case, draft.seat);
  if (stored === null || own === null) return;
  const found = await examineOwn(needs, stored.case, own);
  const { case: current, events } = stored;
  const signedOn = own.signature?.decidedOn ?? null;
  const from = { sequence: events.length, recordVersion, rules, on: signedOn ?? clock.today() };
  if (found === null) return examinations.keep(draft, from, null);
  await examinations.keep(draft, from, {
    items: current.dispute.items.map(({ title }) => title),
    isPanel: current.panel !== null,
    signedOn,
    checkedAtSigning: own.signature !== null && own.signature.checks !== null,
    findings: found.findings.map(finding => withAnswer(finding, own)),
    unchecked: found.unchecked,
  });
}
