import type { Database } from '../database.ts';

/** The cases several reviewers were called to, by number. */
export function postgresPanelCases(db: Database): () => Promise<readonly string[]> {
  return async () => {
    const rows = await db
      .selectFrom('case_events')
      .select('case_number')
      .distinct()
      .where('kind', '=', 'panel-assigned')
      .orderBy('case_number')
      .execute();
    return rows.map(row => row.case_number);
  };
}
