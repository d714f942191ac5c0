import { sql } from 'kysely';
import type { AppealCounts } from '#commands/oversight/oversight.ts';
import type { Database } from '../database.ts';

/** Implements `AppealCounts`: petitions and what became of them, by the year in which it happened, the newest first. */
export function postgresAppealCounts(db: Database): AppealCounts {
  return async () => {
    const { rows } = await sql<Record<'year' | 'appealed' | 'denied' | 'remanded' | 'reversed', string>>`
      select left(coalesce(data ->> 'on', to_char(at, 'YYYY')), 4) as year,
        count(*) filter (where kind = 'appealed') as appealed,
        count(*) filter (where kind = 'appeal-denied') as denied,
        count(*) filter (where kind = 'remanded') as remanded,
        count(*) filter (where kind = 'ineligibility-reversed') as reversed
      from case_events where kind in ('appealed', 'appeal-denied', 'remanded', 'ineligibility-reversed')
      group by year order by year desc`.execute(db);
    return rows.map(({ year, appealed, denied, remanded, reversed }) => ({
      year,
      appealed: Number(appealed),
      denied: Number(denied),
      remanded: Number(remanded),
      reversed: Number(reversed),
    }));
  };
}
