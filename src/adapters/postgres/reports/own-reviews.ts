import { sql } from 'kysely';
import { z } from 'zod';
import type { OwnReviewStore } from '#commands/reviewers/own-reviews.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import { Dispute } from '#domain/cases/dispute.ts';
import type { Database } from '../database.ts';

const open: readonly CaseState[] = ['in-review', 'reviewer-query', 'draft-quality'];
const Standing = z.enum(['unseen', 'returned', 'taken-up', 'released']);

/** Implements `OwnReviewStore`: who sits where stands in `case_reviewers`, what is found in a draft in `draft_examinations`. */
export function postgresOwnReviews(db: Database): OwnReviewStore {
  return {
    of: async reviewer => {
      const { rows } = await sql<Row>`
        select c.case_number, c.state, c.dispute, c.open, c.decided, r.seat, r.desk, e.errors + e.warnings as to_settle,
          e.signed_on is not null as signed,
          (select count(*) from case_reviewers o where o.case_number = c.case_number) as seats,
          (select min(k.due) from clocks k where k.case_number = c.case_number and k.duty in ('D1', 'D1f', 'D2')) as due
        from case_reviewers r join cases c on c.case_number = r.case_number
          left join draft_examinations e on e.case_number = r.case_number and e.seat = r.seat
        where r.reviewer = ${reviewer} and c.state in (${sql.join([...open])})
        order by r.desk = 'returned' desc nulls last, due nulls last, c.case_number`.execute(db);
      return rows.map(row => {
        const { priority, items } = Dispute.parse(row.dispute);
        return {
          caseNumber: row.case_number,
          state: CaseState.parse(row.state),
          priority,
          items: items.map(({ title }) => title),
          seat: Number(row.seats) > 1 ? row.seat : null,
          open: row.open,
          decided: row.decided,
          due: row.due,
          desk: Standing.parse(row.desk ?? 'unseen'),
          toSettle: row.to_settle,
          isSigned: row.signed,
        };
      });
    },
  };
}

type Row = {
  readonly case_number: string;
  readonly state: string;
  readonly dispute: unknown;
  readonly open: number;
  readonly decided: number;
  readonly seat: number;
  readonly seats: string;
  readonly desk: string | null;
  readonly to_settle: number | null;
  readonly signed: boolean;
  readonly due: string | null;
};
