import { sql } from 'kysely';
import { z } from 'zod';
import type { CountedCase, OverseenStore } from '#commands/oversight/keep-counted.ts';
import { Deadline, EndedDeadline } from '#domain/deadlines/clocks/deadline.ts';
import type { Database } from '../database.ts';

const BATCH = 500;
const Duties = z.array(Deadline);
const Ended = z.array(EndedDeadline);

const staleCases = ({ but, counting }: Parameters<OverseenStore['countStale']>[0]) => sql`
  from cases c left join overseen_cases o on o.case_number = c.case_number
  where c.state not in (${sql.join([...but])})
    and (o.case_number is null or o.sequence <> c.sequence or o.counting <> ${counting})`;

/** Implements `OverseenStore`. */
export function postgresOverseenCases(db: Database): OverseenStore {
  return {
    stale: async ({ limit, ...of }) => {
      const { rows } = await sql<{ case_number: string }>`select c.case_number ${staleCases(of)}
        order by c.case_number desc limit ${limit}`.execute(db);
      return rows.map(row => row.case_number);
    },
    countStale: async of => {
      const { rows } = await sql<{ count: number }>`select count(*)::int as count ${staleCases(of)}`.execute(db);
      return rows[0]?.count ?? 0;
    },
    keep: async ({ caseNumber, duties, ended }, from) => {
      const kept = { ...from, duties: JSON.stringify(duties), ended: JSON.stringify(ended) };
      await db
        .insertInto('overseen_cases')
        .values({ case_number: caseNumber, ...kept })
        .onConflict(conflict => conflict.column('case_number').doUpdateSet(kept))
        .execute();
    },
    counted: () => counted(db),
  };
}

async function* counted(db: Database): AsyncGenerator<readonly CountedCase[]> {
  let after = '';
  for (;;) {
    const rows = await db
      .selectFrom('overseen_cases')
      .select(['case_number', 'duties', 'ended'])
      .where('case_number', '>', after)
      .orderBy('case_number')
      .limit(BATCH)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.case_number;
    yield rows.map(row => ({
      caseNumber: row.case_number,
      duties: Duties.parse(row.duties),
      ended: Ended.parse(row.ended),
    }));
  }
}
