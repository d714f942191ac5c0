import type { Selectable } from 'kysely';
import type { KeptNotice, Outbox, Tried } from '#commands/notices/ports.ts';
import type { Append } from '#commands/ports.ts';
import { Language } from '#domain/letters/final-determination/front/language.ts';
import { NoticeKind, Recipient } from '#domain/notices/notice.ts';
import { z } from 'zod';
import type { Database, Tables } from './database.ts';

/** What the events of an entry cause to be told, as it is kept in the transaction that adds them. */
export function outgoingRows({ caseNumber, at, notices = [] }: Append) {
  return notices.map(({ sequence, notice, to, language, email }) => ({
    id: `${caseNumber}.${sequence}.${to}`,
    sequence,
    notice,
    recipient: to,
    language,
    email,
    state: email === null ? 'to-post' : 'to-send',
    at,
  }));
}

/** Implements `Outbox`: the row of a notice is locked while it is sent, so that of several processes one sends it. */
export function postgresOutbox(db: Database): Outbox {
  return {
    list: async caseNumber => {
      const rows = await db
        .selectFrom('outbox')
        .selectAll()
        .where('case_number', '=', caseNumber)
        .orderBy('sequence')
        .orderBy('recipient')
        .execute();
      return rows.map(kept);
    },
    next: (now, work) =>
      db.transaction().execute(async transaction => {
        const row = await transaction
          .selectFrom('outbox')
          .selectAll()
          .where('state', '=', 'to-send')
          .where('next_try', '<=', now)
          .orderBy('next_try')
          .limit(1)
          .forUpdate()
          .skipLocked()
          .executeTakeFirst();
        if (row === undefined || row.email === null) return false;
        const tried = await work(kept(row), row.email);
        await transaction.updateTable('outbox').set(after(row.tries, tried)).where('id', '=', row.id).execute();
        return true;
      }),
    ofCases: async caseNumbers => {
      if (caseNumbers.length === 0) return [];
      const rows = await db
        .selectFrom('outbox')
        .selectAll()
        .where('case_number', 'in', caseNumbers)
        .orderBy('made_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(kept);
    },
    toPost: async () => {
      const rows = db.selectFrom('outbox').selectAll().where('state', '=', 'to-post');
      return (await rows.orderBy('made_at').orderBy('id').limit(AT_A_TIME).execute()).map(kept);
    },
    lastPosted: async limit => {
      const rows = db.selectFrom('outbox').selectAll().where('state', '=', 'posted');
      return (
        await rows.orderBy('served_on', 'desc').orderBy('made_at', 'desc').orderBy('id').limit(limit).execute()
      ).map(kept);
    },
    readBy: async account => {
      const rows = await db.selectFrom('notice_readings').select('notice').where('account', '=', account).execute();
      return new Set(rows.map(({ notice }) => notice));
    },
    keepReading: async (notice, account, at) => {
      await db
        .insertInto('notice_readings')
        .values({ notice, account, at })
        .onConflict(conflict => conflict.doNothing())
        .execute();
    },
    unrecorded: async () => {
      const rows = db.selectFrom('outbox').selectAll().where('served_on', 'is not', null).where('recorded', '=', false);
      return (await rows.orderBy('made_at').orderBy('id').limit(AT_A_TIME).execute()).map(kept);
    },
    recorded: async id => {
      await db.updateTable('outbox').set({ recorded: true }).where('id', '=', id).execute();
    },
    posted: async (id, on) => {
      const { numUpdatedRows } = await db
        .updateTable('outbox')
        .set({ state: 'posted', served_on: on })
        .where('id', '=', id)
        .where('state', '=', 'to-post')
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}

/** Notices taken at a time, from a list that may be long. */
const AT_A_TIME = 500;

function after(tries: number, tried: Tried) {
  const { state } = tried;
  if (state === 'sent') return { state, tries: tries + 1, served_on: tried.on, trouble: null };
  const trouble = tried.trouble.slice(0, 200);
  return { state, tries: tries + 1, trouble, ...(state === 'to-send' ? { next_try: tried.nextTry } : {}) };
}

const State = z.enum(['to-send', 'sent', 'to-post', 'posted']);

function kept(row: Selectable<Tables['outbox']>): KeptNotice {
  return {
    id: row.id,
    caseNumber: row.case_number,
    sequence: row.sequence,
    notice: NoticeKind.parse(row.notice),
    to: Recipient.parse(row.recipient),
    language: Language.parse(row.language),
    state: State.parse(row.state),
    tries: row.tries,
    madeAt: row.made_at,
    servedOn: row.served_on,
    trouble: row.trouble,
  };
}
