import { sql } from 'kysely';
import type { ClockWatch } from '#commands/clocks/ports.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import { Deadline } from '#domain/deadlines/clocks/deadline.ts';
import type { Database } from '../database.ts';

const place = sql`coalesce(k.next_look, ''), k.case_number collate "C", k.number`;

/** Implements `ClockWatch`: `clocks.next_look` is empty in whatever a change of its case wrote, and is filled by whoever looked. */
export function postgresClockWatch(db: Database): ClockWatch {
  return {
    toLookAt: async ({ now, after, limit }) => {
      const behind =
        after === null ? sql`` : sql`and (${place}) > (${after.nextLook ?? ''}, ${after.caseNumber}, ${after.number})`;
      const { rows } =
        await sql<Row>`select k.case_number, k.number, k.next_look, k.deadline, c.sequence, c.state, c.priority
        from clocks k join cases c on c.case_number = k.case_number
        where coalesce(k.next_look, '') <= ${now} ${behind} order by ${place} limit ${limit}`.execute(db);
      return rows.map(row => ({
        caseNumber: row.case_number,
        number: row.number,
        nextLook: row.next_look,
        sequence: row.sequence,
        state: CaseState.parse(row.state),
        priority: row.priority === 'expedited' ? 'expedited' : 'standard',
        deadline: Deadline.parse(row.deadline),
      }));
    },
    lookedAt: async looks => {
      const column = <Key extends keyof (typeof looks)[number]>(key: Key) => looks.map(look => look[key]);
      // Whoever changes the case meanwhile holds its clocks, and leaves others to be looked at: nobody waits for anybody.
      await sql`with looked as (
          select k.case_number, k.number, look.next
          from unnest(${column('caseNumber')}::text[], ${column('number')}::int[], ${column('sequence')}::int[],
            ${column('nextLook')}::text[]) as look (case_number, number, sequence, next)
          join clocks k on k.case_number = look.case_number and k.number = look.number
          join cases c on c.case_number = k.case_number and c.sequence = look.sequence
          for update of k skip locked
        )
        update clocks set next_look = looked.next from looked
        where clocks.case_number = looked.case_number and clocks.number = looked.number`.execute(db);
    },
  };
}

type Row = {
  readonly case_number: string;
  readonly number: number;
  readonly next_look: string | null;
  readonly deadline: unknown;
  readonly sequence: number;
  readonly state: string;
  readonly priority: string | null;
};
