import { type Selectable, sql } from 'kysely';
import { z } from 'zod';
import type { Delivery, Webhook, WebhookStore } from '#commands/webhooks/ports.ts';
import { toldKinds } from '#commands/webhooks/keep-webhooks.ts';
import { MOST_FAILURES } from '#commands/webhooks/send-webhooks.ts';
import type { Enqueue } from '../cases.ts';
import type { Database, Tables } from '../database.ts';
import { goOnAsSystem } from '../row-security/asker.ts';

const State = z.enum(['active', 'disabled']);
const DeliveryState = z.enum(['to-send', 'delivered', 'given-up']);
const Kind = z.enum(['ping', ...toldKinds]);

/** Addresses and what is told to them, in PostgreSQL: a message is locked while it is sent, so that of several processes one sends it. */
export function postgresWebhooks(db: Database, enqueue: Enqueue): WebhookStore {
  /** Of the addresses of an account the one that is there. */
  const own = (account: string, id: string) =>
    db.updateTable('webhooks').where('id', '=', id).where('account', '=', account).where('state', '<>', 'removed');
  return {
    add: async ({ id, account, url, kinds, state, failures, madeAt, changedAt }, { secret, before }) => {
      await db
        .insertInto('webhooks')
        .values({
          id,
          account,
          url,
          kinds,
          secret,
          state,
          failures,
          secret_before: before?.secret ?? null,
          secret_before_until: before?.until ?? null,
          made_at: madeAt,
          changed_at: changedAt,
        })
        .execute();
    },
    list: async account => {
      const rows = await db
        .selectFrom('webhooks')
        .selectAll()
        .where('account', '=', account)
        .where('state', '<>', 'removed')
        .orderBy('made_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(webhookOf);
    },
    change: async (account, id, { url, kinds, state, changedAt }) => {
      const { numUpdatedRows } = await own(account, id)
        .set({ url, kinds, state, failures: 0, changed_at: changedAt })
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    remove: async (account, id, at) => {
      const { numUpdatedRows } = await own(account, id).set({ state: 'removed', changed_at: at }).executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    rotate: async (account, id, secret, until) => {
      const { numUpdatedRows } = await own(account, id)
        .set(own => ({ secret_before: own.ref('secret'), secret_before_until: until, secret }))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    deliver: (webhook, delivery) =>
      db.transaction().execute(async transaction => {
        await transaction
          .insertInto('webhook_deliveries')
          .values({
            id: delivery.id,
            webhook,
            kind: delivery.kind,
            case_number: delivery.caseNumber,
            sequence: null,
            happened_at: delivery.happenedAt,
            state: delivery.state,
            next_try: delivery.nextTry,
          })
          .execute();
        // Whoever tries an address out waits for it.
        await goOnAsSystem(transaction);
        await enqueue(transaction, { name: 'send-webhooks', caseNumber: delivery.caseNumber ?? '' });
      }),
    deliveries: async webhook => {
      const rows = await db
        .selectFrom('webhook_deliveries')
        .selectAll()
        .where('webhook', '=', webhook)
        .orderBy('happened_at', 'desc')
        .orderBy('sequence', 'desc')
        .orderBy('id')
        .limit(MOST_SHOWN)
        .execute();
      return rows.map(deliveryOf);
    },
    next: (now, work) =>
      db.transaction().execute(async transaction => {
        const row = await transaction
          .selectFrom('webhook_deliveries')
          .innerJoin('webhooks', 'webhooks.id', 'webhook_deliveries.webhook')
          .selectAll('webhook_deliveries')
          .where('webhook_deliveries.state', '=', 'to-send')
          .where('webhooks.state', '=', 'active')
          .where('next_try', '<=', now)
          .orderBy('next_try')
          .orderBy('webhook_deliveries.sequence')
          .limit(1)
          .forUpdate('webhook_deliveries')
          .skipLocked()
          .executeTakeFirst();
        if (row === undefined) return false;
        const hook = await transaction
          .selectFrom('webhooks')
          .selectAll()
          .where('id', '=', row.webhook)
          .executeTakeFirstOrThrow();
        const { secret, secret_before: last, secret_before_until: until } = hook;
        const before = last === null || until === null ? null : { secret: last, until };
        const toSend = { delivery: deliveryOf(row), webhook: webhookOf(hook), secrets: { secret, before } };
        const { delivery, address } = await work(toSend);
        await transaction
          .updateTable('webhook_deliveries')
          .set({
            state: delivery.state,
            tries: row.tries + 1,
            next_try: delivery.nextTry,
            tried_at: delivery.triedAt,
            status: delivery.status,
            trouble: delivery.trouble,
          })
          .where('id', '=', row.id)
          .execute();
        // Counted here: of several messages to one address each counts.
        const disabled = sql<string>`case when failures + 1 >= ${MOST_FAILURES} then 'disabled' else state end`;
        const after = {
          took: { failures: 0 },
          failed: { failures: sql<number>`failures + 1`, state: disabled },
          gone: { failures: sql<number>`failures + 1`, state: 'disabled' },
        };
        await transaction
          .updateTable('webhooks')
          .set(after[address])
          .where('id', '=', hook.id)
          // Whoever disabled or removed it meanwhile is not overruled.
          .where('state', '=', 'active')
          .execute();
        return true;
      }),
  };
}

const MOST_SHOWN = 1000;

function webhookOf(row: Selectable<Tables['webhooks']>): Webhook {
  return {
    id: row.id,
    account: row.account,
    url: row.url,
    kinds: toldKinds.filter(kind => row.kinds.includes(kind)),
    state: State.parse(row.state),
    failures: row.failures,
    madeAt: row.made_at,
    changedAt: row.changed_at,
  };
}

function deliveryOf(row: Selectable<Tables['webhook_deliveries']>): Delivery {
  return {
    id: row.id,
    kind: Kind.parse(row.kind),
    caseNumber: row.case_number,
    happenedAt: row.happened_at,
    state: DeliveryState.parse(row.state),
    tries: row.tries,
    nextTry: row.next_try,
    triedAt: row.tried_at,
    status: row.status,
    trouble: row.trouble,
  };
}
