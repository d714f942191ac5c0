import type { Role } from '#api/accounts/contract.ts';
import { SHELL_WORDS } from '../shell/shell-words.ts';

/** A role, in words. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = SHELL_WORDS.en.roles;

/** What each does here, for who tries the demo. */
export const ROLE_DOES: Readonly<Record<Role, string>> = {
  worker: 'follows the own case, applies, sends records',
  attorney: 'follows the cases of clients, sends records',
  physician: 'follows the treatment asked for, sends records',
  'claims-administrator': 'sees what is owed by when, sends records',
  intake: 'screens applications, assigns, records what happens',
  records: 'takes in records and puts documents right',
  reviewer: 'reads, judges, decides and signs assigned cases',
  'medical-director': 'reads every draft with its findings, publishes',
  regulator: 'sees where every case stands, and not who reviews',
  administrator: 'does what the desks do; decides and signs nothing',
};
