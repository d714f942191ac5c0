import type { Explanation } from '#domain/guidelines/review.ts';
import { VerdictMark } from '../../../parts/verdict-mark.tsx';
import { Quotes } from './quotes.tsx';

const OPERATOR_WORDS: Record<Explanation['operator'], string> = {
  all: 'all of',
  any: 'any of',
  'at-least': 'at least so many of',
  not: 'none of',
  condition: '',
};

/** Why a criterion came out as it did: its conditions, how they are joined, and what each rests on. */
export function ExplanationTree({ explanation }: { readonly explanation: Explanation }) {
  const { operator, parts } = explanation;
  return (
    <>
      <p className="tree-condition">
        <VerdictMark verdict={explanation.verdict} />
        <span>
          {explanation.text}
          {parts.length > 1 ? <span className="quiet"> {OPERATOR_WORDS[operator]}</span> : null}
        </span>
      </p>
      {parts.length === 0 ? <Quotes facts={explanation.evidence} /> : null}
      {parts.length > 0 ? (
        <ul className="tree-parts">
          {parts.map((part, index) => (
            <li key={`${index} ${part.text}`}>
              <ExplanationTree explanation={part} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
