import { sql } from 'kysely';
import type { Database } from '../../../src/adapters/postgres/database.ts';

const at = '2016-12-01T18:00:00.000Z';

/** One row of each table that hangs on a case, with nothing in it but what the table asks for; `file` tells its file from others. */
export async function caseRows(db: Database, caseNumber: string, file: number): Promise<void> {
  const digest = file.toString(16).padStart(64, '0');
  const name = (what: string) => `${what} of ${caseNumber}`;
  for (const statement of [
    sql`insert into cases values (${caseNumber}, 'received', 1, 0, '{}', ${at}, 0)`,
    sql`insert into case_events (case_number, sequence, kind, at, by, why, data, source, position, previous, seal)
      values (${caseNumber}, 1, 'opened', ${at}, 'intake', '', '{}', '', ${file}, '', ${digest})`,
    sql`insert into clocks values (${caseNumber}, 0, 'A1', '2016-12-31', '{}')`,
    sql`insert into notices (case_number, duty, enforced, started_by, started_on, stage, reached_on, due, what, kept_at)
      values (${caseNumber}, 'A1', true, 'opened', '2016-12-01', 'due', '2016-12-31', '2016-12-31', '', ${at})`,
    sql`insert into letters (case_number, sha256, bytes, written_at, round) values (${caseNumber}, ${digest}, '', ${at}, 1)`,
    sql`insert into outbox (id, case_number, sequence, notice, recipient, language, state, next_try, made_at)
      values (${name('notice')}, ${caseNumber}, 1, 'opened', 'worker', 'en', 'to-post', ${at}, ${at})`,
    sql`insert into draft_examinations values (${caseNumber}, 1, 1, 0, '', '2016-12-01', null, 0, 0, '{}', null)`,
    sql`insert into physician_feedback values (${caseNumber}, ${`physician of ${caseNumber}`}, 1, ${at}, 'no', '')`,
    sql`insert into publications values (${caseNumber}, 1, '', '', '', ${at})`,
    sql`insert into case_reads (at, account, case_number, what) values (${at}, 'somebody', ${caseNumber}, '/')`,
    sql`insert into record_submissions values (${name('submission')}, ${caseNumber}, ${at}, 'a', 'worker', 'api', '[]')`,
    sql`insert into record_files (number, sha256, bytes, format) overriding system value values (${file}, ${digest}, 1, 'pdf')`,
    sql`insert into record_pages (file, number, text, words, width, height, turned, source, confidence, blank)
      values (${file}, 1, ${name('text')}, '', 612, 792, 0, 'text', 1, false)`,
    sql`insert into record_words values (${file}, 1, 'pain')`,
    sql`insert into record_case_files values (${caseNumber}, 1, ${file}, ${name('submission')}, 'a.pdf', 1)`,
    sql`insert into record_indexes values (${caseNumber}, 1, 1, 0, ${at})`,
    sql`insert into record_documents (case_number, first, last, kind, title, corrected) values (${caseNumber}, 1, 1, 'letter', '', '{}')`,
    sql`insert into record_page_copies values (${caseNumber}, 1, 1, true)`,
    sql`insert into record_facts values (${caseNumber}, 1, 1, 1, 'age', '{}')`,
    sql`insert into record_corrections values (${caseNumber}, 1, ${at}, 'records', '{}')`,
    sql`insert into record_uploads (id, case_number, name, bytes, begun_at, touched_at)
      values (${name('upload')}, ${caseNumber}, 'a.pdf', 1, ${at}, ${at})`,
    sql`insert into record_upload_parts values (${name('upload')}, 0, '')`,
  ])
    await statement.execute(db);
}

/** An account of each role named, and a reviewer with an account, all of them of the case. */
export async function peopleOf(db: Database, caseNumber: string, roles: readonly string[], reviewer: string) {
  await sql`insert into reviewers values (${reviewer}, ${reviewer}, 'A', '', '{}', ${at})`.execute(db);
  await sql`insert into case_reviewers values (${caseNumber}, 1, ${reviewer})`.execute(db);
  for (const role of roles) {
    const account = `${role} of ${caseNumber}`;
    await sql`insert into accounts (id, email, name, roles, is_demo, added_at)
      values (${account}, ${account}, ${role}, ${[role]}, false, ${at})`.execute(db);
    await sql`insert into case_parties values (${caseNumber}, ${account}, ${role}, ${at})`.execute(db);
  }
}
