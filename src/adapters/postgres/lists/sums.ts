import { sql } from 'kysely';
import type { SumStore } from '#commands/lists/ports.ts';
import type { Database } from '../database.ts';

/** Implements `SumStore`. */
export function postgresSums(db: Database): SumStore {
  return {
    gather: async () => {
      await gather(db, 'clock_sums', ['ends', 'owed_by', 'alarm', 'unrecorded'], 'clocks');
      await gather(db, 'overseen_sums', ['day', 'month', 'stage', 'late'], 'duties');
    },
  };
}

/** Puts the parts of each sum together, or takes them away where they come to nothing; of what others add or gather meanwhile it takes nothing. */
async function gather(db: Database, table: string, key: readonly string[], what: string): Promise<void> {
  const [sums, columns, count] = [sql.table(table), sql.join(key.map(column => sql.ref(column))), sql.ref(what)];
  const isSame = sql.join(
    key.map(column => sql`part.${sql.ref(column)} is not distinct from parted.${sql.ref(column)}`),
    sql` and `,
  );
  await sql`with parted as (
      select ${columns} from ${sums} group by ${columns} having count(*) > 1 or sum(${count}) = 0
    ), taken as (
      delete from ${sums} as part using parted where ${isSame} returning ${sql.join([...key, what].map(column => sql`part.${sql.ref(column)}`))}
    )
    insert into ${sums} (${columns}, ${count})
      select ${columns}, sum(${count}) from taken group by ${columns} having sum(${count}) <> 0`.execute(db);
}
