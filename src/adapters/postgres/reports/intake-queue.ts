import { sql } from 'kysely';
import type { IntakeStage, IntakeStore } from '#commands/screening/ports.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import { Dispute } from '#domain/cases/dispute.ts';
import type { Database } from '../database.ts';

/** Applications before their case is assigned, each with the stage it is in. */
const queued = sql`
  select c.case_number, c.state, c.dispute, c.dispute::json ->> 'applicationReceived' as received,
    (select min(k.due) from clocks k where k.case_number = c.case_number
      and k.owed_by = 'review-organization') as due,
    case when c.state in ('inquiry-open', 'deferred-for-liability') then 'waiting'
      when exists (select from case_events e where e.case_number = c.case_number and e.kind = 'found-eligible')
      then 'to-assign' else 'to-screen' end as stage
  from cases c where c.state in ('application-received', 'screening', 'inquiry-open', 'deferred-for-liability')`;

/** Applications on file before one for the same date of injury, as far as they tell a screening of it that it holds. */
const filedEarlier = sql`(
  select md5(coalesce(string_agg(e.case_number || ' ' || other.state, ' ' order by e.position), ''))
  from case_events own
    join case_events e on e.kind = 'application-received' and e.position < own.position
      and e.data -> 'form' ->> 'dateOfInjury' = own.data -> 'form' ->> 'dateOfInjury'
    join cases other on other.case_number = e.case_number
  where own.case_number = page.case_number and own.kind = 'application-received')`;

/** Implements `IntakeStore`. */
export function postgresIntake(db: Database): IntakeStore {
  return {
    queue: async ({ stage, from, limit }) => {
      const { rows } = await sql<Row>`select page.*, ${filedEarlier} as filed_earlier from (
          select * from (${queued}) as queued where stage = ${stage}
          order by due nulls last, received nulls last, case_number offset ${from} limit ${limit}
        ) as page order by due nulls last, received nulls last, case_number`.execute(db);
      return rows.map(({ case_number: caseNumber, state, dispute, received, due, filed_earlier }) => ({
        caseNumber,
        state: CaseState.parse(state),
        dispute: Dispute.parse(dispute),
        received,
        due,
        filedEarlier: filed_earlier,
      }));
    },
    counts: async () => {
      const { rows } = await sql<{ stage: IntakeStage; count: string }>`
        select stage, count(*) as count from (${queued}) as queued group by stage`.execute(db);
      const of = (stage: IntakeStage) => Number(rows.find(row => row.stage === stage)?.count ?? 0);
      return { 'to-screen': of('to-screen'), 'to-assign': of('to-assign'), waiting: of('waiting') };
    },
  };
}

type Row = {
  readonly case_number: string;
  readonly state: string;
  readonly dispute: unknown;
  readonly received: string | null;
  readonly due: string | null;
  readonly filed_earlier: string;
};
