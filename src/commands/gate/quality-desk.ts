import { type ExaminingNeeds, keepExaminations, rulesAsked } from './keep-examinations.ts';
import type { DeskPage, DeskQuestion } from './ports.ts';

/** A page of the desk; `waiting` drafts are still to be examined, or anew. */
export type QualityDesk = DeskPage & { readonly waiting: number };

/** Drafts examined while somebody waits for the desk, and how long that may take. */
const atOnce = 20;
const PATIENCE = 1_000; // ms

/** Drafts and signed analyses with their findings as they are kept, a page at a time: what the medical director sees. */
export async function qualityDesk(needs: ExaminingNeeds, question: DeskQuestion): Promise<QualityDesk> {
  const { examinations, clock } = needs;
  const until = new Date(Date.parse(clock.now()) + PATIENCE).toISOString();
  await keepExaminations(needs, { limit: atOnce, until });
  const now = { rules: rulesAsked(needs.sha256), today: clock.today() };
  return { ...(await examinations.page(now, question)), waiting: await examinations.countStale(now) };
}
