import { useState } from 'react';
import type { Fact } from '#domain/evidence/fact.ts';
import { counted } from '../../../parts/words/case-words.ts';
import { Quote } from './quote.tsx';

const SHOWN = 3;

/** The quotes a verdict rests on: the first few, the rest on demand. */
export function Quotes({ facts }: { readonly facts: readonly Fact[] }) {
  const [all, setAll] = useState(false);
  const unique = [
    ...new Map(
      facts.map(fact => [`${fact.at.document} ${fact.at.page} ${fact.at.start} ${fact.at.end}`, fact]),
    ).values(),
  ];
  const shown = all || unique.length <= SHOWN + 1 ? unique : unique.slice(0, SHOWN);
  if (unique.length === 0) return null;
  return (
    <ul className="quotes">
      {shown.map(fact => (
        <li key={`${fact.at.document} ${fact.at.page} ${fact.at.start} ${fact.at.end}`}>
          <Quote fact={fact} />
        </li>
      ))}
      {shown.length < unique.length ? (
        <li>
          <button type="button" className="more" onClick={() => setAll(true)}>
            Show {counted(unique.length - shown.length, 'more quote')}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
