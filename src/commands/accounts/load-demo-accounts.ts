import { z } from 'zod';
import { parseJson } from '../samples/load-sample-filings.ts';
import type { Clock, LoadText } from '../ports.ts';
import { roles } from '../policies.ts';
import type { AccountStore, RelationStore } from './ports.ts';

/** An entry of `samples/accounts.json`: an invented person, with the sample cases they are a party to. */
const DemoAccount = z.object({
  id: z.string().min(1),
  email: z.email(),
  name: z.string().min(1),
  roles: z.array(z.enum(roles)).min(1),
  reviewer: z.string().nullable(),
  cases: z.array(z.string()),
});

/** Adds the accounts of the demo that are not there yet; answers what could not be read, in one line. */
export async function loadDemoAccounts(
  needs: {
    readonly accounts: AccountStore;
    readonly relations: RelationStore;
    readonly clock: Clock;
    readonly loadText: LoadText;
  },
  file: string,
): Promise<string | null> {
  const loaded = await needs.loadText(file);
  if (loaded.kind === 'unreadable') return loaded.error.message;
  const parsed = z.array(DemoAccount).safeParse(parseJson(loaded.text));
  if (!parsed.success) return parsed.error.issues[0]?.message ?? 'cannot be read';
  const at = needs.clock.now();
  // The sample applications are filed in the year the samples are loaded, and numbered so.
  const year = needs.clock.today().slice(2, 4);
  for (const { cases, ...account } of parsed.data) {
    if (!(await needs.accounts.add({ ...account, isDemo: true }, at))) continue;
    for (const caseNumber of cases) {
      const number = caseNumber.replace('CMyy-', `CM${year}-`);
      for (const role of account.roles) await needs.relations.relate(account.id, number, role, at);
    }
  }
  return null;
}
