import type { Explanation } from '#domain/guidelines/review.ts';
import { VerdictMark } from '../../../parts/verdict-mark.tsx';
import { Quotes } from './quotes.tsx';

const OPERATOR_WORDS: Record<Explanation['operator'], string> = {
  all: 'All of',
  any: 'Any of',
  'at-least': 'At least so many of',
  not: 'Not',
  condition: '',
};

/** Why a criterion came out as it did: how its conditions are joined, and for each its verdict and what it rests on. */
export function ExplanationTree({ explanation }: { readonly explanation: Explanation }) {
  const joined = OPERATOR_WORDS[explanation.operator];
  return (
    <>
      {joined === '' ? null : <p className="tree-operator">{joined}</p>}
      <ul className="tree-parts">
        {explanation.parts.map((part, index) => (
          <li key={`${index} ${part.text}`}>
            <p className="tree-condition">
              <VerdictMark verdict={part.verdict} />
              <span>
                {part.text}
                {part.finding ? <span className="tree-finding">{part.finding}</span> : null}
              </span>
            </p>
            {part.parts.length > 0 ? <ExplanationTree explanation={part} /> : <Quotes facts={part.evidence} />}
          </li>
        ))}
      </ul>
    </>
  );
}
