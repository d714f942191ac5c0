import type { JudgedCriterion, ReviewedItem } from './review.ts';

export type Weighed = Pick<ReviewedItem, 'proposal' | 'support'>;

/** How far one required criterion carries: silence less than half, since the request has to be shown necessary. */
const CARRIES = { met: 1, contradicted: 0.5, 'not-documented': 0.3, 'not-met': 0 } as const;
const BAR_FACTOR = 0.25;
const LIMIT_FACTOR = 0.3;
/** A limit of which nothing is known may be exceeded. */
const OPEN_LIMIT_FACTOR = 0.85;
const ADVICE_STEP = 0.03;
/** Where a guideline requires nothing, being within its bars and limits carries the request half way. */
const NOTHING_REQUIRED = 0.5;
/** The reviewer decides: criteria alone neither prove nor exclude. */
const HIGHEST = 0.95;
const LOWEST = 0.03;

/**
 * What the criteria together propose, and how far the record supports the request (0..1).
 * Each step is monotone: a requirement met raises it, silence lowers it, one not met lowers it more; a bar or a limit sinks it.
 */
export function weighCriteria(criteria: readonly JudgedCriterion[]): Weighed {
  return { proposal: proposalOf(criteria), support: supportOf(criteria) };
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

function supportOf(criteria: readonly JudgedCriterion[]): number {
  const carried = criteria.filter(({ kind }) => kind === 'require').map(({ verdict }) => CARRIES[verdict]);
  const base =
    carried.length === 0
      ? NOTHING_REQUIRED
      : (carried.reduce<number>((sum, one) => sum + one, 0) / carried.length + Math.min(...carried)) / 2;
  const bars = criteria.filter(one => one.kind === 'bar' && one.verdict === 'met').length;
  const limits = criteria.filter(one => one.kind === 'limit' && one.verdict === 'not-met').length;
  const open = criteria.filter(
    one => one.kind === 'limit' && (one.verdict === 'not-documented' || one.verdict === 'contradicted'),
  ).length;
  const advice = criteria.filter(({ kind }) => kind === 'advise');
  const advised =
    advice.filter(({ verdict }) => verdict === 'met').length -
    advice.filter(({ verdict }) => verdict === 'not-met').length;
  const support =
    (base + advised * ADVICE_STEP) * BAR_FACTOR ** bars * LIMIT_FACTOR ** limits * OPEN_LIMIT_FACTOR ** open;
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, support)) * 100) / 100;
}
