import type { Relation } from '../policies.ts';
import type { Clock } from '../ports.ts';
import type { KeptNotice, Outbox } from './ports.ts';

/** A notice as one of those it is for sees it in the list: whether they have read it. */
export type OwnNotice = KeptNotice & { readonly isRead: boolean };

/** The notices somebody was sent as the side they are on, of all their cases; the newest first. */
export async function ownNotices(
  { outbox }: { readonly outbox: Outbox },
  { account, cases }: { readonly account: string; readonly cases: ReadonlyMap<string, readonly Relation[]> },
): Promise<readonly OwnNotice[]> {
  const [notices, read] = [await outbox.ofCases([...cases.keys()]), await outbox.readBy(account)];
  return notices
    .filter(({ caseNumber, to }) => isFor(cases.get(caseNumber) ?? [], to))
    .map(notice => ({ ...notice, isRead: read.has(notice.id) }));
}

/** Whether a notice is for somebody who is this to its case. */
export function isFor(relations: readonly Relation[], to: KeptNotice['to']): boolean {
  return relations.some(({ role }) => role === to);
}

/** Notes that somebody has read a notice of a case; the first time counts. */
export async function readNotice(
  { outbox, clock }: { readonly outbox: Outbox; readonly clock: Clock },
  { caseNumber, id, account }: { readonly caseNumber: string; readonly id: string; readonly account: string },
): Promise<{ readonly kind: 'read' } | { readonly kind: 'no-notice'; readonly id: string }> {
  const notice = (await outbox.list(caseNumber)).find(each => each.id === id);
  if (notice === undefined) return { kind: 'no-notice', id };
  await outbox.keepReading(id, account, clock.now());
  return { kind: 'read' };
}
