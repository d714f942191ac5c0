import type { Fact } from '#domain/evidence/fact.ts';
import { listed } from '../engine/combinators.ts';
import type { Explanation, JudgedCriterion } from '../review.ts';
import { quoted } from './wording.ts';

const MOST_QUOTES = 2;

/** What the record says of the criteria, one sentence for each deciding part; nothing twice. */
export function recordSentences(criteria: readonly JudgedCriterion[]): string[] {
  return [...new Set(criteria.flatMap(({ explanation }) => decidingParts(explanation)).flatMap(sentenceOf))];
}

/** What would have to be documented: of every required criterion that the record does not answer, as noun phrases. */
export function missingPhrases(criteria: readonly JudgedCriterion[]): string[] {
  const open = criteria.filter(({ kind, verdict }) => kind === 'require' && verdict === 'not-documented');
  return [...new Set(open.flatMap(({ explanation }) => silentPhrases(explanation)))];
}

/** The leaves that made the verdict what it is. */
function decidingParts(explanation: Explanation): Explanation[] {
  if (explanation.operator === 'condition') return [explanation];
  if (explanation.operator === 'not') return explanation.parts.flatMap(decidingParts);
  const same = explanation.parts.filter(({ verdict }) => verdict === explanation.verdict);
  return (same.length > 0 ? same : explanation.parts).flatMap(decidingParts);
}

function sentenceOf({ text, verdict, evidence, finding }: Explanation): string[] {
  const quotes = quotesOf(evidence);
  if (finding !== undefined) return [quotes === '' ? finding : `${finding.replace(/\.$/, '')}: ${quotes}.`];
  if (quotes === '') return [];
  switch (verdict) {
    case 'met':
      return [`It documents ${text}: ${quotes}.`];
    case 'not-met':
      return [`It speaks against ${text}: ${quotes}.`];
    case 'contradicted':
      return [`It contradicts itself on ${text}: ${quotes}.`];
    default:
      return [];
  }
}

function quotesOf(evidence: readonly Fact[]): string {
  const quotes = [...new Set(evidence.map(quoted))];
  return listed(quotes.slice(0, MOST_QUOTES), 'and');
}

function silentPhrases(explanation: Explanation): string[] {
  if (explanation.operator !== 'all') return [explanation.text];
  return explanation.parts.filter(({ verdict }) => verdict === 'not-documented').flatMap(silentPhrases);
}
