import { CaseView } from '#api/cases/contract.ts';
import { addressOf, ask, sending } from '../client.ts';

/** Takes back what who is signed in asked for; the review ends. */
export function withdrawRequest(caseNumber: string): Promise<CaseView> {
  return ask(CaseView, `${addressOf(caseNumber)}/withdrawal`, sending('POST', {}));
}
