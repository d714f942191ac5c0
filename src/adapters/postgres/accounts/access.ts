import type { Database } from '../database.ts';
import { postgresAccounts } from './accounts.ts';
import { postgresApiKeys } from './api-keys.ts';
import { postgresAccountLog } from './account-log.ts';
import { postgresAccountMails, postgresLinks } from './links.ts';
import { postgresAttempts } from './attempts.ts';
import { postgresReads, postgresRelations } from './relations.ts';
import { postgresPasskeys } from './passkeys.ts';
import { postgresIdentities, postgresProviderLogouts, postgresProviderSignIns } from './identities.ts';
import { postgresSecondFactors } from './second-factors.ts';
import { postgresSessions } from './sessions.ts';

/** Everything that decides who comes in, in PostgreSQL. */
export function postgresAccess(db: Database) {
  return {
    accounts: postgresAccounts(db),
    apiKeys: postgresApiKeys(db),
    accountLog: postgresAccountLog(db),
    accountMails: postgresAccountMails(db),
    links: postgresLinks(db),
    identities: postgresIdentities(db),
    passkeys: postgresPasskeys(db),
    providerLogouts: postgresProviderLogouts(db),
    providerSignIns: postgresProviderSignIns(db),
    secondFactors: postgresSecondFactors(db),
    sessions: postgresSessions(db),
    relations: postgresRelations(db),
    attempts: postgresAttempts(db),
    reads: postgresReads(db),
  };
}
