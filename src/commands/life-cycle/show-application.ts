import type { ApplicationForm } from '#domain/cases/events/application-form.ts';
import type { CaseStore } from '../ports.ts';

export type ShowApplicationOutcome =
  | { readonly kind: 'shown'; readonly form: ApplicationForm }
  | { readonly kind: 'not-found'; readonly caseNumber: string };

/** The application of a case as it was filed; not found where a case was taken over without one. */
export async function showApplication(
  { cases }: { readonly cases: CaseStore },
  { caseNumber }: { readonly caseNumber: string },
): Promise<ShowApplicationOutcome> {
  const form = (await cases.read(caseNumber))?.case.form ?? null;
  return form === null ? { kind: 'not-found', caseNumber } : { kind: 'shown', form };
}
