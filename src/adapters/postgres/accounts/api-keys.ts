import type { Selectable } from 'kysely';
import type { ApiKey, ApiKeyStore } from '#commands/api-keys/ports.ts';
import { isAction } from '#commands/policies.ts';
import type { Database, Tables } from '../database.ts';
import { Roles } from './accounts.ts';

const columns = [
  'api_keys.id',
  'api_keys.account',
  'api_keys.name',
  'prefix',
  'scopes',
  'made_at',
  'expires_at',
  'last_used_at',
  'revoked_at',
] as const;

/** Keys of programs in PostgreSQL, by the hash of their secret. */
export function postgresApiKeys(db: Database): ApiKeyStore {
  return {
    add: async (key, tokenHash) => {
      await db
        .insertInto('api_keys')
        .values({
          id: key.id,
          account: key.account,
          name: key.name,
          prefix: key.prefix,
          token_hash: tokenHash,
          scopes: key.scopes,
          made_at: key.madeAt,
          expires_at: key.expiresAt,
          last_used_at: key.lastUsedAt,
          revoked_at: key.revokedAt,
        })
        .execute();
    },
    list: async account => {
      const rows = await db
        .selectFrom('api_keys')
        .select(columns)
        .where('account', '=', account)
        .orderBy('made_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(keyOf);
    },
    revoke: async (account, id, at) => {
      const { numUpdatedRows } = await db
        .updateTable('api_keys')
        .set({ revoked_at: at })
        .where('id', '=', id)
        .where('account', '=', account)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    find: async tokenHash => {
      const row = await db
        .selectFrom('api_keys')
        .innerJoin('accounts', 'accounts.id', 'api_keys.account')
        .select([...columns, 'accounts.name as owner', 'accounts.roles', 'accounts.reviewer'])
        .where('token_hash', '=', tokenHash)
        .where('disabled_at', 'is', null)
        .executeTakeFirst();
      if (row === undefined) return null;
      const { account, owner: name, roles, reviewer } = row;
      return { key: keyOf(row), owner: { account, name, roles: Roles.parse(roles), reviewer } };
    },
    use: async (id, at) => {
      await db.updateTable('api_keys').set({ last_used_at: at }).where('id', '=', id).execute();
    },
  };
}

type Row = Omit<Selectable<Tables['api_keys']>, 'token_hash'>;

function keyOf(row: Row): ApiKey {
  return {
    id: row.id,
    account: row.account,
    name: row.name,
    prefix: row.prefix,
    // A scope that a later version no longer knows opens nothing.
    scopes: row.scopes.filter(isAction),
    madeAt: row.made_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  };
}
