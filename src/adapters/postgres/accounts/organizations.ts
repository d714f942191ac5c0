import { type Selectable, sql } from 'kysely';
import { z } from 'zod';
import type { OrganizationRegister } from '#commands/reviewers/register/organization-ports.ts';
import { Organization } from '#domain/reviewers/organization.ts';
import type { Database, Tables } from '../database.ts';
import { askAs } from '../row-security/asker.ts';

type Row = Pick<Selectable<Tables['organizations']>, 'description' | 'contact'>;

/** The review organization as a row describes it. */
export function organizationOf({ description, contact }: Row): Organization {
  const known = z.looseObject({}).parse(description);
  return Organization.parse(contact === null ? known : { ...known, contact });
}

/** What is written of it: how it is reached beside the rest, which processes of the version before know. */
export function rowOfOrganization({ contact, ...description }: Organization) {
  return { description: JSON.stringify(description), contact: JSON.stringify(contact) };
}

/** A number nothing else locks: descriptions are written one after the other. */
const lock = 7_240_615;

/** The review organization as it was described, time after time, in PostgreSQL, which refuses to change a row. */
export function postgresOrganizations(db: Database): OrganizationRegister {
  const rows = () =>
    db
      .selectFrom('organizations as one')
      .leftJoin('accounts', 'accounts.id', 'one.by_account')
      .select(['one.number', 'description', 'contact', 'by_account', 'described_at', 'accounts.name'])
      .orderBy('one.number', 'desc');
  return {
    list: async () =>
      (await rows().execute()).map(row => ({
        number: Number(row.number),
        organization: organizationOf(row),
        at: row.described_at,
        by: row.name ?? row.by_account,
      })),
    describe: (organization, { at, by, after }) =>
      db.transaction().execute(async transaction => {
        await sql`select pg_advisory_xact_lock(${lock})`.execute(transaction);
        const last = await transaction
          .selectFrom('organizations')
          .select('number')
          .orderBy('number', 'desc')
          .limit(1)
          .executeTakeFirst();
        if ((last === undefined ? null : Number(last.number)) !== after) return false;
        await transaction
          .insertInto('organizations')
          .values({ ...rowOfOrganization(organization), described_at: at, by_account: by })
          .execute();
        return true;
      }),
    // How it is reached is no secret, and whoever is told something reads it.
    at: instant =>
      askAs('system', async () => {
        const row = await rows().where('described_at', '<=', instant).limit(1).executeTakeFirst();
        return row === undefined ? null : organizationOf(row);
      }),
  };
}
