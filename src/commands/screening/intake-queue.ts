import type { Screened } from '#domain/eligibility/screening/screening.ts';
import type { CaseStore, StoredCase } from '../ports.ts';
import type { IntakeQuestion, IntakeStage, IntakeStore, QueuedApplication } from './ports.ts';
import { type ScreenCaseOutcome, screenStored } from './screen-case.ts';

/** An application with what screening finds as it stands now; null where it cannot be screened, and why. */
export type IntakeRow = Omit<QueuedApplication, 'filedEarlier'> & {
  readonly screening: Screened | null;
  /** What goes to the parties. */
  readonly notice: string | null;
  readonly trouble: string | null;
};

export type IntakeQueue = {
  readonly rows: readonly IntakeRow[];
  readonly counts: Readonly<Record<IntakeStage, number>>;
};

/** A page of the queue of intake, each application screened against the others on file; nothing is recorded. */
export async function intakeQueue(
  needs: { readonly cases: CaseStore; readonly intake: IntakeStore },
  asked: IntakeQuestion,
): Promise<IntakeQueue> {
  const [queued, counts] = await Promise.all([needs.intake.queue(asked), needs.intake.counts(asked)]);
  const rows = await Promise.all(
    queued.map(async ({ filedEarlier, ...application }) => ({
      ...application,
      ...(await screened(needs, application.caseNumber, filedEarlier)),
    })),
  );
  return { rows, counts };
}

async function screened(
  needs: { readonly cases: CaseStore },
  caseNumber: string,
  filedEarlier: string,
): Promise<Pick<IntakeRow, 'screening' | 'notice' | 'trouble'>> {
  const outcome = await screenedOnce(needs.cases, caseNumber, filedEarlier);
  if (outcome.kind === 'shown') return { screening: outcome.screening, notice: outcome.notice, trouble: null };
  const trouble =
    outcome.kind === 'refused'
      ? (outcome.refusals[0]?.message ?? null)
      : 'the case was taken over without an application';
  return { screening: null, notice: null, trouble };
}

/** What screening found of a case as it was read, and of which earlier applications. */
const known = new WeakMap<StoredCase, { readonly filedEarlier: string; readonly outcome: ScreenCaseOutcome }>();

/** A screening hangs on the log of the case and on the applications before it, so it is made once for both. */
async function screenedOnce(cases: CaseStore, caseNumber: string, filedEarlier: string): Promise<ScreenCaseOutcome> {
  const stored = await cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const before = known.get(stored);
  if (before?.filedEarlier === filedEarlier) return before.outcome;
  const outcome = await screenStored(cases, caseNumber, stored);
  known.set(stored, { filedEarlier, outcome });
  return outcome;
}
