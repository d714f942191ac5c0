import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../../src/adapters/postgres/database.ts';
import { Filed } from '../../src/api/applications/contract.ts';
import { application, ask } from './client.ts';

/** What callers were told was done, by case. */
export type Accepted = { readonly filed: Set<string>; readonly screened: Set<string>; unanswered: number };

/**
 * Callers that file applications and have them screened, one after the other, at whatever app is there; a screening without an answer is
 * asked for again, as a person would. Ends when told to, each caller with its last answer.
 */
export async function storm(
  apps: () => readonly { readonly url: string; readonly cookie: string }[],
  callers: number,
  until: { readonly over: boolean },
): Promise<Accepted> {
  const accepted: Accepted = { filed: new Set(), screened: new Set(), unanswered: 0 };
  let serial = 0;
  let turn = 0;
  const asked = async (method: string, path: string, body?: object) => {
    const there = apps();
    turn += 1;
    const app = there[turn % there.length];
    const answer = app === undefined ? null : await ask(app, method, path, body);
    if (answer !== null && answer.status < 500) return answer;
    accepted.unanswered += 1;
    await pause(50);
    return null;
  };
  const call = async () => {
    while (!until.over) {
      serial += 1;
      const filed = await asked('POST', '/applications', application(serial));
      if (filed?.status !== 201) continue;
      const { caseNumber } = Filed.parse(filed.body);
      accepted.filed.add(caseNumber);
      for (let tries = 0; tries < 200; tries += 1) {
        const screened = await asked('POST', `/cases/${caseNumber}/screening`);
        if (screened?.status === 200) accepted.screened.add(caseNumber);
        if (screened !== null && screened.status !== 409) break;
      }
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  return accepted;
}

/** What of the accepted is not in the database exactly once. */
export async function astray(db: Database, { filed, screened }: Accepted): Promise<string[]> {
  const { rows } = await sql<{ number: string; filed: number; screened: number }>`
    select case_number as number,
      count(*) filter (where kind = 'application-received')::int as filed,
      count(*) filter (where kind in ('found-eligible', 'found-ineligible', 'deferred-for-liability', 'inquiry-sent'))::int as screened
    from case_events group by case_number`.execute(db);
  const there = new Map(rows.map(row => [row.number, row]));
  return [
    ...[...filed]
      .filter(number => there.get(number)?.filed !== 1)
      .map(number => `${number}: accepted, and not filed once`),
    ...[...screened]
      .filter(number => there.get(number)?.screened !== 1)
      .map(number => `${number}: screened, and not once`),
    ...rows.filter(row => row.filed > 1 || row.screened > 1).map(row => `${row.number}: done twice`),
  ];
}
