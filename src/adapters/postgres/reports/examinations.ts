import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { DeskPage, DeskQuestion, DeskRow, ExaminationStore } from '#commands/gate/ports.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import { CheckRule } from '#domain/checks/finding.ts';
import { DraftFinding } from '#domain/checks/gate/live-draft.ts';
import type { Database } from '../database.ts';
import { inCase, wordsOf } from '../lists/words.ts';

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

/** What `case_reviewers.examined` says of a seat: by which rules, and for a draft on which day it was looked at as if it were signed. */
const marks = ({ rules, today }: Now) => [rules, `${rules} ${today}`] as const;
const examined = sql`coalesce(r.examined, '')`;

/** Seats under review. */
const seats = sql`cases c join case_reviewers r on r.case_number = c.case_number
  and c.state in (${sql.join([...looked])})`;

/** Whether a seat is to be examined, with bounds an index knows. */
function isStale(now: Now): RawBuilder<boolean> {
  const [signed, draft] = marks(now);
  return sql<boolean>`(${examined} < ${signed} or (${examined} > ${signed} and ${examined} < ${draft}) or ${examined} > ${draft})`;
}

/** When the determination of the case of a row is due; asked of the rows that are shown, where an index has the order before it. */
const due = sql`(select min(k.due) from clocks k where k.case_number = c.case_number and k.duty in ('D1', 'D1f', 'D2'))`;
/** The same of all at once, where it is the order. */
const dueOfEach = sql`left join (select k.case_number, min(k.due) as due from clocks k
  where k.duty in ('D1', 'D1f', 'D2') group by k.case_number) as first on first.case_number = c.case_number`;

/** Implements `ExaminationStore`: one row for each seat that was looked at. */
export function postgresExaminations(db: Database): ExaminationStore {
  return {
    stale: async ({ limit, ...now }) => {
      const { rows } = await sql<{ case_number: string; seat: number }>`
        select c.case_number, r.seat from ${seats}
        where ${isStale(now)} order by ${due} nulls last, c.case_number, r.seat limit ${limit}`.execute(db);
      return rows.map(({ case_number: caseNumber, seat }) => ({ caseNumber, seat }));
    },
    countStale: async now => {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from ${seats} where ${isStale(now)}`.execute(db);
      return rows[0]?.count ?? 0;
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
      const [signed, draft] = marks({ rules: from.rules, today: from.on });
      // What came meanwhile makes it an examination of something else: the seat is left to be examined.
      await sql`update case_reviewers r set examined = ${(result?.signedOn ?? null) === null ? draft : signed} from cases c
        where r.case_number = ${caseNumber} and r.seat = ${seat} and c.case_number = r.case_number
          and c.sequence = ${from.sequence} and ${from.recordVersion} = coalesce(
            (select i.version from record_indexes i where i.case_number = r.case_number), 0)`.execute(db);
    },
    page: (now, question) => page(db, now, question),
    forget: async () => {
      await db.updateTable('case_reviewers').set({ examined: null }).where('examined', 'is not', null).execute();
      await db.deleteFrom('draft_examinations').execute();
    },
  };
}

/** What a finding is asked for by: its gravity, its rule, and both. */
function marksOf({ severity, rule }: Pick<DraftFinding, 'severity' | 'rule'>): string[] {
  return [severity, rule, `${severity} ${rule}`];
}

async function page(db: Database, now: Now, question: DeskQuestion): Promise<DeskPage> {
  const drafted = sql`${seats} join draft_examinations e
    on e.case_number = r.case_number and e.seat = r.seat and e.result is not null`;
  const fits = sql.join(conditions(question), sql` and `);
  const [{ rows }, counts, rules] = await Promise.all([
    (question.sort === 'due'
      ? sortedByDue(now, question, drafted)
      : sql<Kept>`
      select c.case_number, r.seat, c.state, r.desk, e.result, ${due} as due, ${isStale(now)} as is_stale
      from ${drafted} where ${fits}
      order by ${order(question)}, c.case_number, r.seat offset ${question.from} limit ${question.limit}`
    ).execute(db),
    sql<{ fitting: number; drafted: number; open: number }>`
      select (count(*) filter (where ${fits}))::int as fitting, count(*)::int as drafted,
        (count(*) filter (where e.errors + e.warnings > 0))::int as open from ${drafted}`.execute(db),
    // Few drafts differ in what was found: each such list is taken apart once.
    sql<{
      mark: string;
    }>`select distinct mark from (select distinct e.found from ${drafted}) as lists, unnest(lists.found) as mark
      order by mark`.execute(db),
  ]);
  return {
    rows: rows.map(rowOf),
    ...(counts.rows[0] ?? { fitting: 0, drafted: 0, open: 0 }),
    rules: rules.rows.flatMap(({ mark }) => CheckRule.safeParse(mark).data ?? []),
  };
}

/** Turned around the first of what it is sorted by comes last; what is equal stays as it was. */
function order({ sort, down }: DeskQuestion): RawBuilder<unknown> {
  const [least, most] = down ? [sql`desc`, sql`asc`] : [sql`asc`, sql`desc`];
  if (sort === 'number') return sql`c.case_number ${least}`;
  const gravity = sql`e.errors ${most}, e.warnings ${most}`;
  return sort === 'due' ? sql`first.due ${least} nulls last, ${gravity}` : sql`${gravity}, ${due} nulls last`;
}

/** Rows are found by when they are due, and what was found in them is looked up of those alone. */
function sortedByDue(now: Now, question: DeskQuestion, drafted: RawBuilder<unknown>) {
  const last = sql`c.case_number, r.seat`;
  return sql<Kept>`with page as materialized (
      select c.case_number, r.seat, c.state, r.desk, first.due, e.errors, e.warnings, ${isStale(now)} as is_stale
      from ${drafted} ${dueOfEach} where ${sql.join(conditions(question), sql` and `)}
      order by ${order(question)}, ${last} offset ${question.from} limit ${question.limit}
    )
    select page.*, e.result from page join draft_examinations e using (case_number, seat)
    order by due ${question.down ? sql`desc` : sql`asc`} nulls last, page.errors ${question.down ? sql`asc` : sql`desc`},
      page.warnings ${question.down ? sql`asc` : sql`desc`}, page.case_number, page.seat`;
}

function conditions({ severity, rule, of, desk, caseNumber, q, seesNames }: DeskQuestion): RawBuilder<unknown>[] {
  const mark = [severity, rule].filter(each => each !== null).join(' ');
  return [
    sql`true`,
    ...(caseNumber === '' ? [] : [sql`starts_with(c.case_number, ${caseNumber})`]),
    ...wordsOf(q).map(word => inCase(word, seesNames)),
    ...(mark === '' ? [] : [sql`e.found @> array[${mark}]`]),
    ...(of === null ? [] : [of === 'signed' ? sql`e.signed_on is not null` : sql`e.signed_on is null`]),
    ...(desk === null ? [] : [sql`coalesce(r.desk, 'unseen') = ${desk} and e.signed_on is null`]),
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
