import { type Contact, contactOf } from '#domain/cases/service/contact.ts';
import { Recipient } from '#domain/notices/notice.ts';
import { type ChangeOutcome, changeCase } from '../change-case.ts';
import { type Relation, reachOf } from '../policies.ts';
import type { CaseStore, Clock } from '../ports.ts';

type NotFound = { readonly kind: 'not-found'; readonly caseNumber: string };
type OfCase = { readonly caseNumber: string; readonly relations: readonly Relation[] };

/** The side somebody is on in a case, who may say how they are reached; null for whoever is on none. */
function sideOf(relations: readonly Relation[]): Recipient | null {
  const role = relations.find(each => reachOf(each.role, 'correct-contact') === 'own')?.role;
  return Recipient.safeParse(role).data ?? null;
}

/** How letters and e-mail of a case reach who asks; null where the application does not name them. */
export async function showContact(
  { cases }: { readonly cases: Pick<CaseStore, 'read'> },
  { caseNumber, relations }: OfCase,
): Promise<NotFound | { readonly kind: 'shown'; readonly contact: Contact | null }> {
  const of = sideOf(relations);
  const stored = of === null ? null : await cases.read(caseNumber);
  if (of === null || stored === null) return { kind: 'not-found', caseNumber };
  const { form } = stored.case;
  return { kind: 'shown', contact: form === null ? null : contactOf(form, of) };
}

/** Puts right how somebody is reached: what is told from then on goes there, and the log of the case says since when. */
export async function correctContact(
  needs: { readonly cases: CaseStore; readonly clock: Clock },
  { caseNumber, relations, address, email }: OfCase & Pick<Contact, 'address' | 'email'>,
): Promise<ChangeOutcome> {
  const of = sideOf(relations);
  if (of === null) return { kind: 'not-found', caseNumber };
  return changeCase(needs, caseNumber, () => ({
    kind: 'contact-corrected',
    by: of,
    why: '',
    data: { of, address, email, on: needs.clock.today() },
  }));
}
