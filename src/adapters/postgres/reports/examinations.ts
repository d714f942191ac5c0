import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { DeskPage, DeskQuestion, DeskRow, ExaminationStore } from '#commands/gate/ports.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import { CheckRule } from '#domain/checks/finding.ts';
import { DraftFinding } from '#domain/checks/gate/live-draft.ts';
import type { Database } from '../database.ts';

/** Whose drafts and signed analyses are looked at. */
const looked: readonly CaseState[] = [
  'in-review',
  'reviewer-query',
  'draft-quality',
  'determined',
  'implemented',
  'appealed',
  'final',
  'published',
];

type Now = { readonly rules: string; readonly today: string };

/** Every seat under review with its examination, whether that is stale, and when the determination is due. */
const seats = ({ rules, today }: Now) => sql`
  select c.case_number, r.seat, c.state, r.desk, e.result, e.errors, e.warnings, e.found, e.signed_on,
    (select min(k.due) from clocks k where k.case_number = c.case_number and k.duty in ('D1', 'D1f', 'D2')) as due,
    e.case_number is null or e.sequence <> c.sequence or e.record_version <> coalesce(i.version, 0)
      or e.rules <> ${rules} or (e.signed_on is null and e.on_day <> ${today}) as is_stale
  from cases c join case_reviewers r on r.case_number = c.case_number
    left join draft_examinations e on e.case_number = r.case_number and e.seat = r.seat
    left join record_indexes i on i.case_number = c.case_number
  where c.state in (${sql.join([...looked])})`;

/** Implements `ExaminationStore`: one row for each seat that was looked at. */
export function postgresExaminations(db: Database): ExaminationStore {
  return {
    stale: async ({ limit, ...now }) => {
      const { rows } = await sql<{ case_number: string; seat: number }>`
        select case_number, seat from (${seats(now)}) as seats where is_stale
        order by due nulls last, case_number, seat limit ${limit}`.execute(db);
      return rows.map(({ case_number: caseNumber, seat }) => ({ caseNumber, seat }));
    },
    countStale: async now => {
      const { rows } = await sql<{ count: string }>`
        select count(*) as count from (${seats(now)}) as seats where is_stale`.execute(db);
      return Number(rows[0]?.count ?? 0);
    },
    keep: async ({ caseNumber, seat }, from, result) => {
      const open = result?.signedOn === null ? result.findings.filter(finding => finding.open) : [];
      const kept = {
        sequence: from.sequence,
        record_version: from.recordVersion,
        rules: from.rules,
        on_day: from.on,
        signed_on: result?.signedOn ?? null,
        errors: open.filter(({ severity }) => severity === 'error').length,
        warnings: open.filter(({ severity }) => severity === 'warning').length,
        found: [...new Set(result?.findings.flatMap(marksOf) ?? [])],
        result: result === null ? null : JSON.stringify(result),
      };
      await db
        .insertInto('draft_examinations')
        .values({ case_number: caseNumber, seat, ...kept })
        .onConflict(conflict => conflict.columns(['case_number', 'seat']).doUpdateSet(kept))
        .execute();
    },
    page: (now, question) => page(db, now, question),
    forget: async () => {
      await db.deleteFrom('draft_examinations').execute();
    },
  };
}

/** What a finding is asked for by: its gravity, its rule, and both. */
function marksOf({ severity, rule }: Pick<DraftFinding, 'severity' | 'rule'>): string[] {
  return [severity, rule, `${severity} ${rule}`];
}

async function page(db: Database, now: Now, question: DeskQuestion): Promise<DeskPage> {
  const all = sql`with drafted as (select * from (${seats(now)}) as seats where result is not null)`;
  const fits = sql.join(conditions(question), sql` and `);
  const order =
    question.sort === 'due'
      ? sql`due nulls last, errors desc, warnings desc`
      : sql`errors desc, warnings desc, due nulls last`;
  const [{ rows }, counts, rules] = await Promise.all([
    sql<Kept>`${all} select case_number, seat, state, desk, result, due, is_stale from drafted where ${fits}
      order by ${order}, case_number, seat offset ${question.from} limit ${question.limit}`.execute(db),
    sql<{ fitting: string; drafted: string; open: string }>`${all}
      select count(*) filter (where ${fits}) as fitting, count(*) as drafted,
        count(*) filter (where errors + warnings > 0) as open from drafted`.execute(db),
    sql<{ mark: string }>`${all} select distinct unnest(found) as mark from drafted order by mark`.execute(db),
  ]);
  const counted = counts.rows[0];
  return {
    rows: rows.map(rowOf),
    fitting: Number(counted?.fitting ?? 0),
    drafted: Number(counted?.drafted ?? 0),
    open: Number(counted?.open ?? 0),
    rules: rules.rows.flatMap(({ mark }) => CheckRule.safeParse(mark).data ?? []),
  };
}

function conditions({ severity, rule, of, desk, caseNumber }: DeskQuestion): RawBuilder<unknown>[] {
  const mark = [severity, rule].filter(each => each !== null).join(' ');
  return [
    sql`starts_with(case_number, ${caseNumber})`,
    ...(mark === '' ? [] : [sql`${mark} = any(found)`]),
    ...(of === null ? [] : [of === 'signed' ? sql`signed_on is not null` : sql`signed_on is null`]),
    ...(desk === null ? [] : [sql`coalesce(desk, 'unseen') = ${desk} and signed_on is null`]),
  ];
}

type Kept = {
  readonly case_number: string;
  readonly seat: number;
  readonly state: string;
  readonly desk: string | null;
  readonly result: unknown;
  readonly due: string | null;
  readonly is_stale: boolean;
};

const Standing = z.enum(['unseen', 'returned', 'taken-up', 'released']);

const Result = z.object({
  items: z.array(z.string()),
  isPanel: z.boolean(),
  signedOn: CivilDate.nullable(),
  checkedAtSigning: z.boolean(),
  findings: z.array(DraftFinding.extend({ answer: z.string().nullable(), open: z.boolean() })),
  unchecked: z.array(z.string()),
});

function rowOf(row: Kept): DeskRow {
  return {
    ...Result.parse(row.result),
    caseNumber: row.case_number,
    seat: row.seat,
    state: CaseState.parse(row.state),
    desk: Standing.parse(row.desk ?? 'unseen'),
    due: row.due,
    isStale: row.is_stale,
  };
}
