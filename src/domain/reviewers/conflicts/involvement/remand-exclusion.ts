import type { Source } from '#domain/law/source.ts';
import { type Conflict, conflict } from '../conflict.ts';
import type { ScreenedCase } from '../screened-case.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(i)',
  says: 'a determination set aside goes to a different review organization, or where there is none to a different reviewer of the same one; who saw the draft is left out too',
};

/** Takes part again in a determination that was set aside. */
export function remandExclusion(reviewer: string, organization: string | null, { remand }: ScreenedCase): Conflict[] {
  if (remand === null) return [];
  const found: string[] = [];
  if (remand.reviewers.includes(reviewer)) found.push('the reviewer made the determination that was set aside');
  if (remand.draftSeenBy.includes(reviewer)) found.push('the reviewer saw the draft of the determination set aside');
  if (remand.otherOrganization && organization !== null && remand.organization === organization) {
    found.push('the review organization made the determination that was set aside, and another is available');
  }
  return found.map(message => conflict('remand-exclusion', source, message));
}
