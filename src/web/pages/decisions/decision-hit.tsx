import { Link } from '@tanstack/react-router';
import type { DecisionHit } from '#api/decisions/contract.ts';
import { facetValueWords } from '../../parts/words/facet-words.ts';
import { highlightSegments } from '../../parts/text/highlight-segments.ts';
import { dateIn } from '../../parts/language/days.ts';
import { useLanguage } from '../../parts/language/language.tsx';

/** A decision in a list: what was decided how, and where the words stand. */
export function DecisionHitRow({ hit }: { readonly hit: DecisionHit }) {
  const { language } = useLanguage();
  const { id, decided, year, programme, specialties, items, passages } = hit;
  return (
    <li className="hit">
      <p className="hit-head">
        <Link to="/decisions/$id" params={{ id }} data-decision-link="">
          {id}
        </Link>
        <span className="quiet">
          {[
            decided === null ? year : dateIn(language, decided),
            programme === 'ca-workers-compensation' ? null : facetValueWords('programme', programme, language),
            specialties.join(', ') || null,
          ]
            .filter(part => part !== null)
            .join(' · ')}
        </span>
      </p>
      <ul className="hit-items">
        {items.map((item, index) => (
          <li key={`${index} ${item.title}`}>
            <span className="hit-outcome">{facetValueWords('outcome', item.outcome, language)}</span>
            <span lang="en">{item.title}</span>
          </li>
        ))}
      </ul>
      {passages.map(passage => (
        <p key={passage.text} className="hit-passage" lang="en">
          … <Marked text={passage.text} marks={passage.marks} /> …
        </p>
      ))}
    </li>
  );
}

function Marked({ text, marks }: DecisionHit['passages'][number]) {
  const spans = marks.map(({ start, end }) => ({ id: String(start), start, end }));
  return highlightSegments(0, text.length, spans).map(({ start, end, spans: over }) => {
    const words = text.slice(start, end);
    return over.length === 0 ? words : <mark key={start}>{words}</mark>;
  });
}
