import type { Notice, NoticeStore } from '#commands/ports.ts';
import { Stage } from '#domain/deadlines/clocks/alarms.ts';
import { Deadline } from '#domain/deadlines/clocks/deadline.ts';
import type { Database } from './database.ts';

/** Rows of one statement; far below what PostgreSQL takes as parameters. */
const batch = 1000;

/** Notices in PostgreSQL: the key of a stage lets it in once, whoever comes first. */
export function postgresNotices(db: Database): NoticeStore {
  return {
    keep: async (notices, at) => {
      let kept = 0;
      for (let from = 0; from < notices.length; from += batch) {
        const { numInsertedOrUpdatedRows = 0n } = await db
          .insertInto('notices')
          .values(notices.slice(from, from + batch).map(notice => toRow(notice, at)))
          .onConflict(conflict => conflict.doNothing())
          .executeTakeFirst();
        kept += Number(numInsertedOrUpdatedRows);
      }
      return kept;
    },
    list: async ({ caseNumber, limit }) => {
      const rows = await db
        .selectFrom('notices')
        .selectAll()
        .$if(caseNumber !== undefined, query => query.where('case_number', '=', caseNumber ?? ''))
        .orderBy('number', 'desc')
        .limit(limit)
        .execute();
      return rows.map(row => ({
        caseNumber: row.case_number,
        duty: Deadline.shape.duty.parse(row.duty),
        enforced: row.enforced,
        startedBy: Deadline.shape.startedBy.omit({ index: true }).parse({ event: row.started_by, on: row.started_on }),
        stage: Stage.parse(row.stage),
        on: row.reached_on,
        due: row.due,
        owedBy: Deadline.shape.owedBy.parse(row.owed_by),
        what: row.what,
        keptAt: row.kept_at,
      }));
    },
  };
}

function toRow({ caseNumber, duty, enforced, startedBy, stage, on, due, owedBy, what }: Notice, at: string) {
  return {
    case_number: caseNumber,
    duty,
    enforced,
    started_by: startedBy.event,
    started_on: startedBy.on,
    stage,
    reached_on: on,
    due,
    owed_by: owedBy,
    what,
    kept_at: at,
  };
}
