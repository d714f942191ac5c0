import type { ReactNode } from 'react';
import type { Verdict } from '#domain/guidelines/review.ts';
import { VERDICT_WORDS } from './words/case-words.ts';

type Props = {
  readonly verdict: Verdict;
  /** Where the shape stands for the like of a verdict. */
  readonly words?: string;
};

/** A verdict as shape and word: ● met, ○ not met, ◌ not documented, ⊗ contradicted. Drawn, so that no font changes it. */
export function VerdictMark({ verdict, words = VERDICT_WORDS[verdict] }: Props) {
  return (
    <span className="verdict">
      <svg className="verdict-shape" viewBox="0 0 16 16" aria-hidden="true">
        {SHAPES[verdict]}
      </svg>
      {words}
    </span>
  );
}

const SHAPES: Record<Verdict, ReactNode> = {
  met: <circle cx="8" cy="8" r="6" className="filled" />,
  'not-met': <circle cx="8" cy="8" r="5.25" />,
  'not-documented': <circle cx="8" cy="8" r="5.25" strokeDasharray="0.1 3.2" strokeLinecap="round" strokeWidth="2" />,
  contradicted: (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />
    </>
  ),
};
