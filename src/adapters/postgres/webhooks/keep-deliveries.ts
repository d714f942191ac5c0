import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { kindsOfDrafts } from '#domain/cases/events/drafts.ts';
import { permission, reachOf, roles } from '#commands/policies.ts';
import type { Append } from '#commands/ports.ts';
import { Roles } from '../accounts/accounts.ts';
import type { Tables } from '../database.ts';

const seeAll = roles.filter(role => reachOf(role, 'see-case') === 'all');

/** The events of an entry that are told to programs: none of a draft. */
export function mayBeTold({ sequence, events }: Append) {
  return events.flatMap(({ kind }, index) =>
    kindsOfDrafts.includes(kind) ? [] : [{ kind, sequence: sequence + index + 1 }],
  );
}

/** Keeps whom the events of an entry are to be told to, in the transaction that adds them; answers whether there is anybody. */
export async function keepDeliveries(transaction: Transaction<Tables>, entry: Append): Promise<boolean> {
  const { caseNumber, at } = entry;
  const told = mayBeTold(entry);
  if (told.length === 0) return false;
  const rows = await transaction
    .selectFrom('webhooks')
    .innerJoin('accounts', 'accounts.id', 'webhooks.account')
    .leftJoin('case_parties as party', join =>
      join.onRef('party.account', '=', 'webhooks.account').on('party.case_number', '=', caseNumber),
    )
    .leftJoin('case_reviewers as seat', join =>
      join.onRef('seat.reviewer', '=', 'accounts.reviewer').on('seat.case_number', '=', caseNumber),
    )
    .select(['webhooks.id', 'webhooks.kinds', 'webhooks.account', 'accounts.name', 'accounts.roles'])
    .select(['accounts.reviewer', 'party.role', 'seat.seat'])
    .where('webhooks.state', '=', 'active')
    .where(sql<boolean>`webhooks.kinds && ${told.map(({ kind }) => kind)}`)
    .where(sql<boolean>`(party.role is not null or seat.seat is not null or accounts.roles && ${seeAll})`)
    .execute();
  const deliveries = [...Map.groupBy(rows, ({ id }) => id)].flatMap(([webhook, same]) => {
    const [first] = same;
    if (first === undefined) return [];
    const { account, name, reviewer, kinds } = first;
    const relations = same.flatMap(({ role, seat }) => [
      ...Roles.parse(role === null ? [] : [role]).map(each => ({ role: each, seat: null })),
      ...(seat === null ? [] : [{ role: 'reviewer' as const, seat }]),
    ]);
    const actor = { account, name, roles: Roles.parse(first.roles), reviewer };
    if (permission(actor, 'see-case', relations) !== 'permitted') return [];
    return told
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, sequence: number }) => ({
        id: randomUUID(),
        webhook,
        kind,
        case_number: caseNumber,
        sequence: number,
        happened_at: at,
        state: 'to-send',
        next_try: at,
      }));
  });
  if (deliveries.length === 0) return false;
  await transaction.insertInto('webhook_deliveries').values(deliveries).execute();
  return true;
}
