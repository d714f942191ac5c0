import type { Screened } from '#domain/eligibility/screening/screening.ts';
import type { CaseStore } from '../ports.ts';
import type { IntakeStage, IntakeStore, QueuedApplication } from './ports.ts';
import { screenCase } from './screen-case.ts';

/** An application with what screening finds as it stands now; null where it cannot be screened, and why. */
export type IntakeRow = QueuedApplication & {
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
  asked: { readonly stage: IntakeStage; readonly from: number; readonly limit: number },
): Promise<IntakeQueue> {
  const [queued, counts] = await Promise.all([needs.intake.queue(asked), needs.intake.counts()]);
  const rows: IntakeRow[] = [];
  for (const application of queued) rows.push({ ...application, ...(await screened(needs, application)) });
  return { rows, counts };
}

async function screened(
  needs: { readonly cases: CaseStore },
  { caseNumber }: QueuedApplication,
): Promise<Pick<IntakeRow, 'screening' | 'notice' | 'trouble'>> {
  const outcome = await screenCase(needs, { caseNumber });
  if (outcome.kind === 'shown') return { screening: outcome.screening, notice: outcome.notice, trouble: null };
  const trouble =
    outcome.kind === 'refused'
      ? (outcome.refusals[0]?.message ?? null)
      : 'the case was taken over without an application';
  return { screening: null, notice: null, trouble };
}
