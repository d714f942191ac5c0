import type { Fact } from '#domain/evidence/fact.ts';
import { listed } from '../engine/combinators.ts';
import type { Explanation, JudgedCriterion } from '../review.ts';
import type { SourcedSentence } from './sourced-sentence.ts';
import { quoted } from './wording.ts';

const MOST_QUOTES = 2;

/** What the record says of the criteria, one sentence for each deciding part; the same words are not quoted twice. */
export function recordSentences(criteria: readonly JudgedCriterion[]): SourcedSentence[] {
  const told = new Set<string>();
  return criteria
    .flatMap(criterion => decidingParts(criterion.explanation).map(part => ({ criterion, part })))
    .filter(({ part: { evidence, finding } }) => {
      const quotes = quotesOf(evidence);
      const isNew = !told.has(finding ?? quotes);
      told.add(finding ?? quotes).add(quotes);
      return isNew;
    })
    .flatMap(({ criterion: { id, pages }, part }) => {
      const at = quotedFacts(part.evidence).map(fact => fact.at);
      // A finding that quotes nothing was counted from request and dates, by the criterion.
      const sources: SourcedSentence['sources'] =
        at.length > 0 ? [{ kind: 'record', at }] : [{ kind: 'criterion', criterion: id, pages }];
      return sentenceOf(part).map(text => ({ text, sources }));
    });
}

/** What would have to be documented: of every requirement and limit that the record does not answer, as noun phrases. */
export function missingPhrases(criteria: readonly JudgedCriterion[]): string[] {
  const open = criteria.filter(
    ({ kind, verdict }) => (kind === 'require' || kind === 'limit') && verdict === 'not-documented',
  );
  return [...new Set(open.flatMap(({ explanation }) => silentPhrases(explanation)))];
}

/** The leaves that made the verdict what it is; of an open question every leaf on which the record speaks. */
function decidingParts(explanation: Explanation): Explanation[] {
  if (explanation.operator === 'condition') return [explanation];
  const decided = explanation.verdict === 'met' || explanation.verdict === 'not-met';
  const same = explanation.parts.filter(({ verdict }) => verdict === explanation.verdict);
  return (decided && explanation.operator !== 'not' ? same : explanation.parts).flatMap(decidingParts);
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
  return listed(quotedFacts(evidence).map(quoted), 'and');
}

/** The facts that are quoted: the first few that do not read alike. */
function quotedFacts(evidence: readonly Fact[]): readonly Fact[] {
  return [...new Map(evidence.map(fact => [quoted(fact), fact])).values()].slice(0, MOST_QUOTES);
}

/** Parts already answered are left out, so that only what is open is asked for. */
function silentPhrases(explanation: Explanation): string[] {
  const { operator, parts, text } = explanation;
  if (operator !== 'all' && operator !== 'any') return [text];
  const open = parts.filter(({ verdict }) => verdict === 'not-documented');
  if (operator === 'all') return open.flatMap(silentPhrases);
  return [listed(open.flatMap(silentPhrases), 'or')];
}
