import { z } from 'zod';
import type { CaseView } from '#api/cases/contract.ts';
import { Leaning, OwnVerdict } from '#domain/cases/analyses/first-view.ts';
import { Recommendation } from '#domain/cases/analyses/weighing.ts';
import { Outcome } from '#domain/determinations/determination.ts';
import { seatSearch } from './seats.ts';

/** A worksheet of competing recommendations that is not complete yet. */
export const WeighingDraft = z.object({
  recommendations: z.array(Recommendation.extend({ citation: z.string() })),
  governs: z.int().nullable(),
  why: z.string(),
});
export type WeighingDraft = Readonly<z.infer<typeof WeighingDraft>>;

/** What a reviewer has written of a decision and not yet saved; no outcome until one is chosen. */
export const DecisionDraft = z.object({
  outcome: Outcome.nullable(),
  guideline: z.string(),
  rationale: z.string(),
  weighing: WeighingDraft.nullish(),
});
export type DecisionDraft = Readonly<z.infer<typeof DecisionDraft>>;
export const SummaryDraft = z.string();

/** A first view that is not recorded yet. */
export const FirstViewDraft = z.object({
  leaning: Leaning.nullable(),
  verdicts: z.record(z.string(), OwnVerdict),
  note: z.string(),
});
export type FirstViewDraft = Readonly<z.infer<typeof FirstViewDraft>>;

/** Where a draft is kept in this browser: one place for each case, reviewer and part. */
export function draftKey(view: Pick<CaseView, 'caseNumber' | 'panel' | 'seat'>, part: string): string {
  const { seat } = seatSearch(view);
  return `openimr:draft:${view.caseNumber}:${seat === undefined ? '' : `seat-${seat}:`}${part}`;
}

/** A draft kept in this browser; null when there is none or it cannot be read. */
export function readDraft<S extends z.ZodType>(shape: S, key: string): z.infer<S> | null {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? null : (shape.safeParse(JSON.parse(kept)).data ?? null);
  } catch {
    return null; // no storage in this browser, or not our text: as if nothing was kept
  }
}

/** Keeps a draft; null drops it. Answers whether it is kept. */
export function keepDraft(key: string, draft: unknown): boolean {
  try {
    if (draft === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false; // storage is full or forbidden
  }
}

/** Where the application to be filed is kept, and that it was written by somebody who was signed in. */
export const APPLICATION = 'openimr:draft:application';
export const OF_ACCOUNT = `${APPLICATION}:of-account`;

/**
 * Drops every draft of whoever signs out: it may tell of a case, and the next at this browser may be somebody else. An application that
 * somebody without an account is writing stays.
 */
export function forgetDrafts(): void {
  try {
    const isOfAccount = localStorage.getItem(OF_ACCOUNT) !== null;
    const drafts = Object.keys(localStorage).filter(key => key.startsWith('openimr:draft:'));
    for (const key of drafts) if (isOfAccount || key !== APPLICATION) localStorage.removeItem(key);
  } catch {
    // no storage in this browser: nothing was kept
  }
}
