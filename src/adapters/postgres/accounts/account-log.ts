import { z } from 'zod';
import type { AccountEvent, AccountLog } from '#commands/accounts/ports.ts';
import type { Database } from '../database.ts';

const Event = z.enum([
  'signed-in',
  'sign-in-failed',
  'locked-out',
  'signed-out',
  'session-ended',
  'sessions-ended',
  'invited',
  'link-given',
  'invited-to-case',
  'joined-case',
  'recovery-asked',
  'password-chosen',
  'password-changed',
  'described',
  'disabled',
  'enabled',
  'code-failed',
  'recovery-code-used',
  'second-factor-added',
  'second-factor-removed',
  'recovery-codes-made',
  'passkey-added',
  'passkey-removed',
  'address-asked',
  'address-changed',
  'roles-changed',
  'signature-chosen',
  'identity-bound',
  'identity-removed',
  'provider-failed',
] satisfies AccountEvent[]);

/** What happened to accounts, in PostgreSQL, which refuses to change a row. */
export function postgresAccountLog(db: Database): AccountLog {
  return {
    keep: async ({ at, account, by, what, detail }) => {
      await db.insertInto('account_log').values({ at, account, by_account: by, what, detail }).execute();
    },
    list: async (account, most) => {
      const rows = await db
        .selectFrom('account_log')
        .selectAll()
        .$if(account !== null, query => query.where('account', '=', account))
        .orderBy('number', 'desc')
        .limit(most)
        .execute();
      return rows.map(row => ({
        at: row.at,
        account: row.account,
        by: row.by_account,
        what: Event.parse(row.what),
        detail: row.detail,
      }));
    },
  };
}
