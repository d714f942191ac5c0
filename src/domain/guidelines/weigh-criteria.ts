import type { CriterionKind, JudgedCriterion, ReviewedItem, Verdict } from './review.ts';

/** Share of disputed items overturned as published for 2014 and 2015 (9% and 11%): where support stands before any criterion. */
const OVERTURNED = 0.1;

/**
 * What each answer adds to the log-odds of that share. Silence speaks a little against a request, since it has to be shown
 * necessary; a requirement not met, a bar that stands or a limit exceeded speaks strongly against it. Set by these
 * considerations, not fitted to outcomes.
 */
const WEIGHTS: Readonly<Record<CriterionKind, Readonly<Record<Verdict, number>>>> = {
  require: { met: 1, contradicted: 0, 'not-documented': -0.5, 'not-met': -1.5 },
  bar: { met: -1.5, contradicted: -0.5, 'not-documented': 0, 'not-met': 0 },
  limit: { met: 0.5, contradicted: -0.25, 'not-documented': -0.25, 'not-met': -1.5 },
  advise: { met: 0.25, contradicted: 0, 'not-documented': 0, 'not-met': -0.25 },
};
/** All that is required shown and nothing against it. */
const ALL_MET = 1;
/** The reviewer decides: criteria alone neither prove nor exclude. */
const HIGHEST = 0.95;
const LOWEST = 0.01;

/** Support of a request the library has no criteria for: neither for it nor against. */
export const UNKNOWN = OVERTURNED;

export type Weighed = Pick<ReviewedItem, 'proposal' | 'support'>;

/**
 * What the criteria together propose, and how far the record supports the request (0..1).
 * What was not seen in the edition is left out. Each step is monotone: a requirement met never lowers it, silence lowers it, one not met lowers it more; a bar or a limit sinks it.
 */
export function weighCriteria(all: readonly JudgedCriterion[]): Weighed {
  const criteria = all.filter(({ verified }) => verified);
  const proposal = proposalOf(criteria);
  return { proposal, support: supportOf(criteria, proposal) };
}

function proposalOf(criteria: readonly JudgedCriterion[]): Weighed['proposal'] {
  if (criteria.some(speaksAgainst)) return 'uphold';
  const required = criteria.filter(({ kind }) => kind === 'require');
  const met = required.filter(({ verdict }) => verdict === 'met').length;
  const openLimit = criteria.some(({ kind, verdict }) => kind === 'limit' && verdict !== 'met');
  if (required.length > 0 && met === required.length) return openLimit ? 'insufficient' : 'overturn';
  if (required.length === 0)
    return criteria.some(({ kind }) => kind === 'limit') && !openLimit ? 'overturn' : 'insufficient';
  if (required.some(({ verdict }) => verdict === 'contradicted')) return 'insufficient';
  return met * 2 < required.length && criteria.some(({ evidence }) => evidence.length > 0) ? 'uphold' : 'insufficient';
}

/** A requirement or limit that the record shows not to be kept, or a bar that it shows to stand. */
export function speaksAgainst({ kind, verdict }: JudgedCriterion): boolean {
  if (kind === 'bar') return verdict === 'met';
  return verdict === 'not-met' && kind !== 'advise';
}

function supportOf(criteria: readonly JudgedCriterion[], proposal: Weighed['proposal']): number {
  const prior = Math.log(OVERTURNED / (1 - OVERTURNED));
  const weights = criteria.map(({ kind, verdict }) => WEIGHTS[kind][verdict]);
  const against = weights.reduce((sum, weight) => sum + Math.min(0, weight), 0);
  const met = weights.reduce((sum, weight) => sum + Math.max(0, weight), 0);
  // What is asked is asked together: what is met cannot outweigh what is shown not to be kept.
  const inFavour = criteria.some(speaksAgainst) ? Math.min(met, -against) : met;
  const logOdds = prior + against + inFavour + (proposal === 'overturn' ? ALL_MET : 0);
  const support = 1 / (1 + Math.exp(-logOdds));
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, support)) * 100) / 100;
}
