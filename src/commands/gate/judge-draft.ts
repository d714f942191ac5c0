import { type ChangeOutcome, changeCase } from '../change-case.ts';
import type { CaseStore, Clock } from '../ports.ts';

type Judged = {
  readonly caseNumber: string;
  /** Of several reviewers, whose draft; null: the only one’s. */
  readonly seat: number | null;
  /** What is to be mended; null releases the draft, and takes back a return. */
  readonly returned: string | null;
};

/** The quality desk returns a draft to its reviewer with a reason, or releases it. Neither decides anything: that is the reviewer’s. */
export function judgeDraft(
  needs: { readonly cases: CaseStore; readonly clock: Clock },
  { caseNumber, seat, returned }: Judged,
): Promise<ChangeOutcome> {
  return changeCase(needs, caseNumber, current => {
    const of = current?.panel === null ? null : seat;
    const by = 'medical director';
    return returned === null
      ? { kind: 'draft-released', by, why: 'looked at by the quality desk', data: { seat: of } }
      : { kind: 'draft-returned', by, why: 'looked at by the quality desk', data: { reason: returned, seat: of } };
  });
}
