import { sql } from 'kysely';
import type { ReviewerLoad } from '#commands/ports.ts';
import type { Database } from '../database.ts';

/** Of each reviewer with a case: how many are open, and when the last was given; from the last event about each seat since the case was given out. */
export async function reviewerLoads(db: Database): Promise<ReviewerLoad[]> {
  const { rows } = await sql<{ reviewer: string; open: number; last: string }>`
    with seated as (
      select case_number, sequence, at, data ->> 'reviewer' as reviewer,
        coalesce((data ->> 'seat')::integer, 1) as seat, kind = 'reviewer-assigned' as anew
      from case_events where kind in ('reviewer-assigned', 'reviewer-replaced')
      union all
      select case_number, sequence, at, member.value ->> 'reviewer', member.ordinality::integer, true
      from case_events, json_array_elements(data -> 'members') with ordinality as member
      where kind = 'panel-assigned'
      union all
      select case_number, sequence, at, null, (data ->> 'seat')::integer, false
      from case_events where kind = 'reviewer-left'
    ), standing as (
      select *, max(sequence) filter (where anew) over (partition by case_number) as since from seated
    ), given as (
      select distinct on (case_number, seat) case_number, at, reviewer
      from standing where sequence >= since order by case_number, seat, sequence desc
    )
    select given.reviewer, max(given.at) as last,
      (count(*) filter (where cases.state in ('in-review', 'reviewer-query')))::integer as open
    from given join cases using (case_number)
    where given.reviewer is not null
    group by given.reviewer`.execute(db);
  return rows.map(({ reviewer, open, last }) => ({ reviewer, open, lastAssigned: last }));
}
