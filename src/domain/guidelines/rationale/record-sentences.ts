import type { Fact } from '#domain/evidence/fact.ts';
import { listed } from '../engine/combinators.ts';
import type { Explanation, JudgedCriterion } from '../review.ts';
import { type RationaleSentence, sentence } from './sentence.ts';
import { quoted } from './wording.ts';

const MOST_QUOTES = 2;

/** What the record says of the criteria, one sentence for each deciding part; the same words are not quoted twice. */
export function recordSentences(criteria: readonly JudgedCriterion[]): RationaleSentence[] {
  const told = new Set<string>();
  return criteria
    .flatMap(({ id, explanation }) => decidingParts(explanation).map(part => ({ id, part })))
    .filter(({ part: { evidence, finding } }) => {
      const quotes = quotesOf(evidence);
      const isNew = !told.has(finding ?? quotes);
      told.add(finding ?? quotes).add(quotes);
      return isNew;
    })
    .flatMap(({ id, part }) => sentenceOf(id, part));
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

function sentenceOf(criterion: string, explanation: Explanation): RationaleSentence[] {
  const text = wordedPart(explanation);
  if (text === null) return [];
  return [sentence('record', text, { criteria: [criterion], facts: explanation.evidence.slice(0, MOST_QUOTES) })];
}

function wordedPart({ text, verdict, evidence, finding }: Explanation): string | null {
  const quotes = quotesOf(evidence);
  if (finding !== undefined) return quotes === '' ? finding : `${finding.replace(/\.$/, '')}: ${quotes}.`;
  if (quotes === '') return null;
  switch (verdict) {
    case 'met':
      return `It documents ${text}: ${quotes}.`;
    case 'not-met':
      return `It speaks against ${text}: ${quotes}.`;
    case 'contradicted':
      return `It contradicts itself on ${text}: ${quotes}.`;
    default:
      return null;
  }
}

function quotesOf(evidence: readonly Fact[]): string {
  // The same words on several days are quoted once, with a day where one is known.
  const byWords = Map.groupBy(evidence, ({ at }) => at.quote.trim().toLowerCase());
  const quotes = [...byWords.values()].flatMap(([first, ...more]) =>
    first === undefined
      ? []
      : [quoted(first.date === null ? (more.find(({ date }) => date !== null) ?? first) : first)],
  );
  return listed(quotes.slice(0, MOST_QUOTES), 'and');
}

/** Parts already answered are left out, so that only what is open is asked for. */
function silentPhrases(explanation: Explanation): string[] {
  const { operator, parts, text } = explanation;
  if (operator !== 'all' && operator !== 'any') return [text];
  const open = parts.filter(({ verdict }) => verdict === 'not-documented');
  if (operator === 'all') return open.flatMap(silentPhrases);
  return [listed(open.flatMap(silentPhrases), 'or')];
}
