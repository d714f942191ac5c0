import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { DeskPage, DeskQuestion, DeskRow, ExaminationStore } from '#commands/gate/ports.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import { CheckRule } from '#domain/checks/finding.ts';
import { DraftFinding } from '#domain/checks/gate/live-draft.ts';
import type { Database } from '../database.ts';
import { all, inCase, wordsOf } from '../lists/words.ts';

/** Whose drafts and signed analyses are looked at; the database lists those of the same. */
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

/** When the determination of the case of a row is due; asked of seats that are to be examined, which are few. */
const due = sql`(select min(k.due) from clocks k where k.case_number = c.case_number and k.duty in ('D1', 'D1f', 'D2'))`;

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

/** Drafts of seats under review with a result, when they are due and what the desk said of them: the database keeps that of each with it. */
const drafts = sql`draft_examinations e where e.listed`;

async function page(db: Database, now: Now, question: DeskQuestion): Promise<DeskPage> {
  const [{ rows }, counts, rules] = await Promise.all([
    pageOf(now, question).execute(db),
    sql<{ drafted: number; open: number }>`select count(*)::int as drafted,
      (count(*) filter (where e.errors + e.warnings > 0))::int as open from ${drafts}`.execute(db),
    // Few drafts differ in what was found: an index leads from each such list to the next.
    sql<{ mark: string }>`with recursive lists as (
        (select e.found_as, e.found from ${drafts} order by e.found_as limit 1)
        union all
        select next.found_as, next.found from lists, lateral (select e.found_as, e.found from ${drafts}
          and e.found_as > lists.found_as order by e.found_as limit 1) as next
      ) select distinct mark from lists, unnest(lists.found) as mark order by mark`.execute(db),
  ]);
  return {
    rows: rows.flatMap(row => (row.case_number === null ? [] : [rowOf(row)])),
    fitting: rows[0]?.fitting ?? 0,
    ...(counts.rows[0] ?? { drafted: 0, open: 0 }),
    rules: rules.rows.flatMap(({ mark }) => CheckRule.safeParse(mark).data ?? []),
  };
}

/**
 * How many fit, and the rows of the page: a row without a draft where it has none. Without words an index has the order and no more is looked
 * at than is skipped and shown; with words all that fit are found once. What was found in a draft is looked up of the page alone.
 */
function pageOf(now: Now, question: DeskQuestion) {
  const { q, from, limit } = question;
  const kept = sql.raw(wordsOf(q).length > 0 ? 'materialized' : 'not materialized');
  return sql<Shown>`with fitting as ${kept} (
      select e.case_number, e.seat, e.errors, e.warnings, e.due, e.desk from ${drafts} and ${all(conditions(question))}
    ), page as materialized (
      select * from fitting order by ${order(question)} offset ${from} limit ${limit}
    )
    select counted.fitting, shown.* from (select count(*)::int as fitting from fitting) as counted left join (
      select page.*, c.state, e.result, ${isStale(now)} as is_stale from page
        join draft_examinations e using (case_number, seat) join cases c using (case_number)
        join case_reviewers r using (case_number, seat)
    ) as shown on true order by ${order(question)}`;
}

/** Turned around the first of what it is sorted by comes last; what is equal stays as it was. */
function order({ sort, down }: DeskQuestion): RawBuilder<unknown> {
  const [least, most] = down ? [sql`desc`, sql`asc`] : [sql`asc`, sql`desc`];
  if (sort === 'number') return sql`case_number ${least}, seat`;
  const gravity = sql`errors ${most}, warnings ${most}`;
  const sorted = sort === 'due' ? sql`due ${least} nulls last, ${gravity}` : sql`${gravity}, due nulls last`;
  return sql`${sorted}, case_number, seat`;
}

function conditions({ severity, rule, of, desk, caseNumber, q, seesNames }: DeskQuestion): RawBuilder<unknown>[] {
  const words = wordsOf(q).map(word => inCase(word, seesNames));
  const mark = [severity, rule].filter(each => each !== null).join(' ');
  return [
    ...(caseNumber === '' ? [] : [sql`starts_with(e.case_number, ${caseNumber})`]),
    ...(words.length === 0 ? [] : [sql`e.case_number in (select c.case_number from cases c where ${all(words)})`]),
    ...(mark === '' ? [] : [sql`e.found @> array[${mark}]`]),
    ...(of === null ? [] : [of === 'signed' ? sql`e.signed_on is not null` : sql`e.signed_on is null`]),
    ...(desk === null ? [] : [sql`coalesce(e.desk, 'unseen') = ${desk} and e.signed_on is null`]),
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
type Shown = { readonly fitting: number } & (Kept | { readonly case_number: null });

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
