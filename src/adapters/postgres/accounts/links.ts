import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { AccountMails, Link, LinkStore } from '#commands/accounts/ports.ts';
import { roles } from '#commands/policies.ts';
import { Language } from '#domain/letters/final-determination/front/language.ts';
import { LinkMail } from '#domain/notices/link-mail.ts';
import type { Database, Tables } from '../database.ts';

/** Links that work once, in PostgreSQL, by the hash of their secret. */
export function postgresLinks(db: Database): LinkStore {
  return {
    keep: (tokenHash, link) =>
      db.transaction().execute(async transaction => {
        const { account, until, purpose } = link;
        const { caseNumber, role } = link.party ?? { caseNumber: null, role: null };
        const email = link.purpose === 'address' ? link.email : null;
        const by = link.purpose === 'second-step' ? link : null;
        await transaction
          .deleteFrom('account_links')
          .where('account', '=', account)
          .where('purpose', '=', purpose)
          .where('case_number', 'is not distinct from', caseNumber)
          .where('role', 'is not distinct from', role)
          .execute();
        await transaction
          .insertInto('account_links')
          .values({
            token_hash: tokenHash,
            account,
            until,
            purpose,
            case_number: caseNumber,
            role,
            email,
            provider: by?.provider ?? null,
            provider_session: by?.providerSession ?? null,
          })
          .execute();
      }),
    look: async (tokenHash, at) => {
      const row = await db
        .selectFrom('account_links')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .where('until', '>', at)
        .where('account', 'in', open(db))
        .executeTakeFirst();
      return row === undefined ? null : linkOf(row);
    },
    use: async (tokenHash, at) => {
      const row = await db
        .deleteFrom('account_links')
        .where('token_hash', '=', tokenHash)
        .where('until', '>', at)
        .where('account', 'in', open(db))
        .returningAll()
        .executeTakeFirst();
      return row === undefined ? null : linkOf(row);
    },
    openOf: async (caseNumber, at) => {
      const rows = await db
        .selectFrom('account_links')
        .selectAll()
        .where('case_number', '=', caseNumber)
        .where('until', '>', at)
        .orderBy('until')
        .execute();
      return rows.map(linkOf);
    },
    dropAll: async account => {
      await db.deleteFrom('account_links').where('account', '=', account).execute();
    },
  };
}

/** The accounts one can sign in to. */
function open(db: Database) {
  return db.selectFrom('accounts').select('id').where('disabled_at', 'is', null);
}

const Role = z.enum(roles);
const Purpose = z.enum(['password']);

function linkOf(row: Selectable<Tables['account_links']>): Link {
  const { account, until, purpose, case_number: caseNumber, role, email } = row;
  if (purpose === 'address' && email !== null) return { account, until, purpose, party: null, email };
  if (purpose === 'party' && caseNumber !== null)
    return { account, until, purpose, party: { caseNumber, role: Role.parse(role) } };
  if (purpose === 'second-step') {
    const by = row.provider === null ? {} : { provider: row.provider, providerSession: row.provider_session };
    return { account, until, purpose, party: null, ...by };
  }
  return { account, until, purpose: Purpose.parse(purpose), party: null };
}

/** What an e-mail about an account is. */
const Kind = z.enum([...LinkMail.options, 'address-changed']);

/** E-mails about accounts, in PostgreSQL: the row of one is locked while it is sent, so that of several processes one sends it. */
export function postgresAccountMails(db: Database): AccountMails {
  return {
    keep: async ({ id, account, kind, language, to, sealed, until, tries }, at) => {
      await db
        .insertInto('account_mails')
        .values({ id, account, kind, language, address: to, sealed, until, tries, next_try: at })
        .execute();
    },
    next: (now, work) =>
      db.transaction().execute(async transaction => {
        const row = await transaction
          .selectFrom('account_mails')
          .innerJoin('accounts', 'accounts.id', 'account_mails.account')
          .selectAll('account_mails')
          .select('accounts.email')
          .where('next_try', '<=', now)
          .orderBy('next_try')
          .limit(1)
          .forUpdate('account_mails')
          .skipLocked()
          .executeTakeFirst();
        if (row === undefined) return false;
        const { id, account, address: to, sealed, until, tries } = row;
        const mail = { id, account, to, sealed, until, tries };
        const again = await work(
          { ...mail, kind: Kind.parse(row.kind), language: Language.parse(row.language) },
          to ?? row.email,
        );
        if (again === null) await transaction.deleteFrom('account_mails').where('id', '=', id).execute();
        else
          await transaction
            .updateTable('account_mails')
            .set({ tries: tries + 1, next_try: again })
            .where('id', '=', id)
            .execute();
        return true;
      }),
  };
}
