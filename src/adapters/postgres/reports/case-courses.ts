import { sql } from 'kysely';
import type { CaseCourses } from '#commands/corpus/annual-report.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { type CaseStage, caseStages } from '#domain/corpus/statistics/report/case-funnel.ts';
import type { Database } from '../database.ts';

/** The day of an event: the one it says, else the one it was recorded on. A case opened whole has the day of its application in it. */
const day = sql`left(coalesce(data -> 'caseFile' ->> 'applicationReceived', data ->> 'on', to_char(at, 'YYYY-MM-DD')), 10)`;
const stageOf = new Map<string, CaseStage>(caseStages.map(([stage, kind]) => [kind, stage]));

/** Implements `CaseCourses`: the first day of each stage of the cases applied for in a year, in one pass over the log. */
export function postgresCaseCourses(db: Database): CaseCourses {
  return async year => {
    const kinds = [...stageOf.keys(), 'case-opened', 'panel-assigned', 'found-ineligible'];
    const { rows } = await sql<{ case_number: string; days: Record<string, string> }>`
      with reached as (
        select case_number, kind, min(${day}) as day from case_events
        where kind in (${sql.join(kinds)}) group by case_number, kind
      )
      select case_number, json_object_agg(kind, day) as days from reached group by case_number
      having min(day) filter (where kind in ('application-received', 'case-opened')) like ${`${year}-%`}
      order by case_number`.execute(db);
    return rows.map(({ days }) => ({ days: stageDays(days), ineligible: 'found-ineligible' in days }));
  };
}

function stageDays(days: Readonly<Record<string, string>>): Partial<Record<CaseStage, CivilDate>> {
  const { 'case-opened': opened, 'panel-assigned': panel, ...others } = days;
  const stages = Object.entries(others).flatMap(([kind, on]) => {
    const stage = stageOf.get(kind);
    return stage === undefined ? [] : [[stage, CivilDate.parse(on)]];
  });
  return {
    ...(opened === undefined ? {} : { application: CivilDate.parse(opened) }),
    ...(panel === undefined ? {} : { assigned: CivilDate.parse(panel) }),
    ...Object.fromEntries(stages),
  };
}
