import { type RawBuilder, sql } from 'kysely';
import type { CaseListStore, CasePlace, CaseQuestion, CaseSort } from '#commands/lists/ports.ts';
import { CaseState, outOfDraft } from '#domain/cases/case-state.ts';
import { READY_WORDS, STATE_WORDS } from '#domain/cases/words/case-words.ts';
import { Dispute } from '#domain/cases/dispute.ts';
import type { Database } from '../database.ts';
import { all, any, holds, inNames, saidBy, wordsOf } from './words.ts';

type Of = Pick<CaseQuestion, 'among' | 'seesDrafts'>;

/** How many items are decided, as far as who asks may know. */
const decidedOf = ({ seesDrafts }: Of) =>
  seesDrafts ? sql`decided` : sql`(case when state in (${sql.join([...outOfDraft])}) then decided else 0 end)`;

/** What each column is sorted by: text, whose order is that of its bytes. */
const keys: Readonly<Record<CaseSort, (of: Of) => RawBuilder<unknown>>> = {
  number: () => sql`case_number collate "C"`,
  waiting: () => sql`waits`,
  injury: () => sql`injured_on`,
  urDecision: () => sql`ur_decided_on`,
  assigned: () => sql`assigned_on`,
  progress: of => sql`to_char(${decidedOf(of)}::numeric / greatest(open, 1), 'FM0.0000') collate "C"`,
};

const amongOf = ({ among }: Of) => (among === null ? [] : [sql`case_number = any(${[...among]}::text[])`]);

/** A word of the filter stands in what a case is found by, in its names, or in the words for its state. */
function found(word: string, of: CaseQuestion): RawBuilder<unknown> {
  const { 'in-review': inReview, ...others } = STATE_WORDS;
  const states = saidBy(others, word);
  const isReady = sql`${decidedOf(of)} >= open`;
  return any([
    holds(sql`searched`, word),
    ...(of.seesNames ? [inNames(sql`case_number`, word)] : []),
    ...(states.length === 0 ? [] : [sql`state in (${sql.join([...states])})`]),
    ...(inReview.toLowerCase().includes(word) ? [sql`(state = 'in-review' and not ${isReady})`] : []),
    ...(READY_WORDS.toLowerCase().includes(word) ? [sql`(state = 'in-review' and ${isReady})`] : []),
  ]);
}

/** The worker as the last application of the case names them. */
const workerOf = ({ seesNames }: CaseQuestion) =>
  seesNames ? sql`(select n.worker from case_names n where n.case_number = cases.case_number)` : sql`null::text`;

function behind(key: RawBuilder<unknown>, { sort, down }: CaseQuestion, place: CasePlace): RawBuilder<unknown> {
  const { key: last, caseNumber } = place;
  const further = down ? sql`<` : sql`>`;
  if (sort === 'number') return sql`${key} ${further} ${caseNumber}`;
  return down
    ? sql`(${key} < ${last} or (${key} = ${last} and case_number collate "C" > ${caseNumber}))`
    : sql`(${key}, case_number collate "C") > (${last}, ${caseNumber})`;
}

/** Implements `CaseListStore`: a part is found by where the one before ended, so that the last costs no more than the first. */
export function postgresCaseLists(db: Database): CaseListStore {
  return {
    page: async question => {
      const key = keys[question.sort](question);
      const fits = all([
        ...amongOf(question),
        ...wordsOf(question.q).map(word => found(word, question)),
        ...(question.after === null ? [] : [behind(key, question, question.after)]),
      ]);
      const direction = question.down ? sql`desc` : sql`asc`;
      const byNumber = question.sort === 'number' ? sql`` : sql`, case_number collate "C"`;
      const { rows } =
        await sql<Row>`select case_number, state, dispute, open, decided, ${key} as key, ${workerOf(question)} as worker
        from cases where ${fits} order by ${key} ${direction}${byNumber} limit ${question.limit + 1}`.execute(db);
      const shown = rows.slice(0, question.limit);
      const last = rows.length > question.limit ? shown.at(-1) : undefined;
      return {
        rows: shown.map(({ case_number: caseNumber, state, dispute, open, decided, worker }) => ({
          caseNumber,
          state: CaseState.parse(state),
          dispute: Dispute.parse(dispute),
          open,
          decided,
          worker,
        })),
        next: last === undefined ? null : { key: last.key, caseNumber: last.case_number },
      };
    },
    counts: async of => {
      const { rows } = await sql<{ state: string; cases: number; ready: number }>`
        select state, count(*)::int as cases, (count(*) filter (where ${decidedOf(of)} >= open))::int as ready
        from cases where ${all(amongOf(of))} group by state order by state`.execute(db);
      return rows.map(({ state, ...counted }) => ({ state: CaseState.parse(state), ...counted }));
    },
  };
}

type Row = {
  readonly case_number: string;
  readonly state: string;
  readonly dispute: unknown;
  readonly open: number;
  readonly decided: number;
  readonly key: string;
  readonly worker: string | null;
};
