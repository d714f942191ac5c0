import { beforeDecision } from '#domain/determinations/before-decision.ts';
import type { Determination } from '#domain/determinations/determination.ts';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import { findFacts } from '#domain/evidence/find-facts.ts';
import { guidelineDate } from '#domain/guidelines/guideline-date.ts';
import { reviewCase } from '#domain/guidelines/review-case.ts';
import type { Review } from '#domain/guidelines/review.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';

export type ReviewOutcome =
  | { readonly kind: 'reviewed'; readonly review: Review }
  | { readonly kind: 'unreadable'; readonly error: Unreadable };

/** Reviews the case behind a published letter from what stood before its decision, and nothing else of it. */
export function reviewLetter(file: string, text: string): ReviewOutcome {
  const read = readDetermination(file, text);
  if (read.kind === 'unreadable') return read;
  return { kind: 'reviewed', review: reviewDetermination(read.determination) };
}

/** The same of a letter already read. */
export function reviewDetermination(determination: Determination): Review {
  const { file, header, summary, items } = beforeDecision(determination);
  const facts = findFacts(summary);
  const on = guidelineDate({ decided: header.decisionDate, urDecision: header.urDecisionDate }, facts);
  const { dateOfInjury, urDecisionDate } = header;
  return reviewCase({ file, on, dateOfInjury, urDecisionDate, facts, items });
}
