import { type BeforeDecision, beforeDecision } from '#domain/determinations/before-decision.ts';
import type { Determination } from '#domain/determinations/determination.ts';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import { factsByKind, findFacts } from '#domain/evidence/find-facts.ts';
import { readPage } from '#domain/evidence/reading/reading.ts';
import { guidelineDate } from '#domain/guidelines/guideline-date.ts';
import type { FactSource } from '#domain/evidence/fact-source.ts';
import { criteriaOfItem, reviewCase } from '#domain/guidelines/review-case.ts';
import type { JudgedCriterion, Review } from '#domain/guidelines/review.ts';
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
  const before = beforeDecision(determination);
  return reviewCase(undecidedOf(before, findFacts(before.summary)));
}

/** How the criteria of one item of it come out, and nothing else of a review: a fraction of the time. */
export function criteriaOfLetterItem(determination: Determination, item: number): readonly JudgedCriterion[] {
  const before = beforeDecision(determination);
  const { id, part, pages } = before.summary;
  const [{ number: page, text } = { number: 1, text: '' }] = pages;
  // One item asks for few kinds of facts.
  const facts = factsByKind({ document: id, page, part }, readPage(text));
  return criteriaOfItem(undecidedOf(before, facts), item);
}

function undecidedOf<Facts extends FactSource>({ file, header, items }: BeforeDecision, facts: Facts) {
  const on = guidelineDate({ decided: header.decisionDate, urDecision: header.urDecisionDate }, facts);
  const { dateOfInjury, urDecisionDate } = header;
  return { file, on, dateOfInjury, urDecisionDate, facts, items };
}
