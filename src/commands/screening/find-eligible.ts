import type { CaseStore, Clock } from '../ports.ts';
import { screenCase, settleScreening } from './screen-case.ts';

/** What became of one application of several. */
export type FoundLine = { readonly caseNumber: string; readonly found: boolean; readonly why: string };

/**
 * Records of several applications at once that they are eligible: of each that can be reviewed whole, with no question open and none like
 * it on file. All others are left for somebody to look at, and named with the reason.
 */
export async function findEligible(
  needs: { readonly cases: CaseStore; readonly clock: Clock },
  caseNumbers: readonly string[],
): Promise<readonly FoundLine[]> {
  const lines: FoundLine[] = [];
  for (const caseNumber of new Set(caseNumbers)) {
    const why = await objection(needs, caseNumber);
    const left = (reason: string) => lines.push({ caseNumber, found: false, why: reason });
    if (why !== null) {
      left(why);
      continue;
    }
    const outcome = await settleScreening(needs, { caseNumber, on: null });
    if (outcome.kind === 'changed') lines.push({ caseNumber, found: true, why: 'nothing stands against a review' });
    else if (outcome.kind === 'refused') left(outcome.refusals[0]?.message ?? 'refused');
    else left(outcome.kind === 'conflict' ? 'somebody else changed the case first' : 'no such case');
  }
  return lines;
}

/** Why an application is not found eligible without a look; null where nothing speaks against it. */
async function objection(needs: { readonly cases: CaseStore }, caseNumber: string): Promise<string | null> {
  const screened = await screenCase(needs, { caseNumber });
  if (screened.kind === 'not-found') return 'no such application';
  if (screened.kind === 'refused') return screened.refusals[0]?.message ?? 'it cannot be screened';
  const { eligible, inquiries, possibleDuplicates } = screened.screening;
  if (eligible !== 'whole') return 'something stands against it, or against part of it';
  if (inquiries.length > 0) return 'something is to be asked first';
  return possibleDuplicates.length > 0 ? `it may be the same as ${possibleDuplicates[0]?.id}` : null;
}
