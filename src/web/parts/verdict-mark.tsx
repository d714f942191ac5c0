import type { Verdict } from '#domain/guidelines/review.ts';
import { VERDICT_WORDS } from './case-words.ts';

/** A verdict as shape and word: ● met, ○ not met, ◌ not documented, ⊗ contradicted. Drawn, so that no font changes it. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span className="verdict">
      <svg className="verdict-shape" viewBox="0 0 16 16" aria-hidden="true">
        <Shape verdict={verdict} />
      </svg>
      {VERDICT_WORDS[verdict]}
    </span>
  );
}

function Shape({ verdict }: { readonly verdict: Verdict }) {
  switch (verdict) {
    case 'met':
      return <circle cx="8" cy="8" r="6" className="filled" />;
    case 'not-met':
      return <circle cx="8" cy="8" r="5.25" />;
    case 'not-documented':
      return <circle cx="8" cy="8" r="5.25" strokeDasharray="0.1 3.2" strokeLinecap="round" strokeWidth="2" />;
    case 'contradicted':
      return (
        <>
          <circle cx="8" cy="8" r="5.25" />
          <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />
        </>
      );
  }
}
