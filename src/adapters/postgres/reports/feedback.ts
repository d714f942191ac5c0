import { sql } from 'kysely';
import { z } from 'zod';
import { type FeedbackStore, helps, type KeptFeedback } from '#commands/feedback/ports.ts';
import type { Database } from '../database.ts';

const Helped = z.enum(helps);

type Row = { case_number: string; round: number; at: string; helped: string; missing: string };

/** Implements `FeedbackStore`. */
export function postgresFeedback(db: Database): FeedbackStore {
  const columns = ['case_number', 'round', 'at', 'helped', 'missing'] as const;
  return {
    keep: async (account, { caseNumber, round, at, helped, missing }) => {
      const said = { round, at, helped, missing };
      await db
        .insertInto('physician_feedback')
        .values({ case_number: caseNumber, account, ...said })
        .onConflict(conflict => conflict.columns(['case_number', 'account']).doUpdateSet(said))
        .execute();
    },
    read: async (account, caseNumber) => {
      const row = await db
        .selectFrom('physician_feedback')
        .select(columns)
        .where('account', '=', account)
        .where('case_number', '=', caseNumber)
        .executeTakeFirst();
      return row === undefined ? null : feedbackOf(row);
    },
    page: async (from, limit) => {
      const rows = await db
        .selectFrom('physician_feedback')
        .select(columns)
        .orderBy('at', 'desc')
        .orderBy('case_number')
        .orderBy('account')
        .offset(from)
        .limit(limit)
        .execute();
      const counted = await db
        .selectFrom('physician_feedback')
        .select(['helped', sql<number>`count(*)::int`.as('count')])
        .groupBy('helped')
        .execute();
      const count = (helped: (typeof helps)[number]) => counted.find(row => row.helped === helped)?.count ?? 0;
      const counts = { yes: count('yes'), 'in-part': count('in-part'), no: count('no') };
      return { feedback: rows.map(feedbackOf), counts };
    },
  };
}

function feedbackOf({ case_number: caseNumber, round, at, helped, missing }: Row): KeptFeedback {
  return { caseNumber, round, at, helped: Helped.parse(helped), missing };
}
