import { matchReviewers } from '#domain/reviewers/matching/match-reviewers.ts';
import type { MatchCase } from '#domain/reviewers/matching/match-case.ts';
import { type PreparedRoster, prepareRoster } from '#domain/reviewers/matching/prepared-roster.ts';
import type { Roster } from '#domain/reviewers/roster.ts';
import { illegalities } from './law-in-words.ts';

/** What comes of judging every pair of a case and a reviewer of a roster twice, by the matching and by the law in words. */
export type Judged = {
  readonly pairs: number;
  readonly assignable: number;
  /** Assignable by the matching, illegal in words. */
  readonly illegal: readonly string[];
  /** Excluded by the matching under a rule of law, legal in words. */
  readonly wronglyExcluded: readonly string[];
  /** Neither in nor out, or in and out. */
  readonly lost: readonly string[];
};

/** Rules by which somebody legal may be passed over. */
const NOT_OF_LAW = new Set(['appropriate-specialty', 'capacity']);

export function judged(roster: Roster, cases: readonly MatchCase[]): Judged {
  const prepared = prepareRoster(roster);
  const all = cases.map(asked => judgedCase(roster, prepared, asked));
  return {
    pairs: cases.length * roster.reviewers.length,
    assignable: all.reduce((sum, { assignable }) => sum + assignable, 0),
    illegal: all.flatMap(({ illegal }) => illegal),
    wronglyExcluded: all.flatMap(({ wronglyExcluded }) => wronglyExcluded),
    lost: all.flatMap(({ lost }) => lost),
  };
}

function judgedCase(roster: Roster, prepared: PreparedRoster, asked: MatchCase): Omit<Judged, 'pairs'> {
  const found = matchReviewers(prepared, asked);
  const ranked = new Set(found.reviewers.map(({ id }) => id));
  const excluded = new Map(found.excluded.map(({ id, reasons }) => [id, reasons]));
  const illegal: string[] = [];
  const wronglyExcluded: string[] = [];
  const lost: string[] = [];
  for (const reviewer of roster.reviewers) {
    const said = illegalities(roster, reviewer, asked);
    const reasons = excluded.get(reviewer.id);
    const pair = `${asked.caseNumber} ${reviewer.id}`;
    if (ranked.has(reviewer.id) === (reasons !== undefined)) lost.push(pair);
    if (ranked.has(reviewer.id) && said.length > 0) illegal.push(`${pair}: ${said.join(', ')}`);
    const ofLaw = (reasons ?? []).filter(({ rule }) => !NOT_OF_LAW.has(rule));
    if (said.length === 0 && ofLaw.length > 0)
      wronglyExcluded.push(`${pair}: ${ofLaw.map(({ message }) => message).join(', ')}`);
  }
  return { assignable: ranked.size, illegal, wronglyExcluded, lost };
}
