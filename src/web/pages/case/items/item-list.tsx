import { Link } from '@tanstack/react-router';
import type { CaseItem, CaseView } from '#api/cases/contract.ts';
import { CLOSING_WORDS, OUTCOME_WORDS } from '../../../parts/words/case-words.ts';
import { outcomeShown } from '../../../parts/seats.ts';

type Props = { readonly view: CaseView; readonly item: number };

/** The disputed items by number, each with what was decided of it. */
export function ItemList({ view, item }: Props) {
  return (
    <nav aria-label="Disputed items">
      <ol className="item-list">
        {view.items.map((each, index) => (
          <li key={`${index} ${each.title}`}>
            <Link
              from="/cases/$caseNumber"
              to="."
              search={search => ({ ...search, item: index + 1 })}
              replace
              className={index === item ? 'item-link here' : 'item-link'}
              aria-current={index === item ? 'true' : undefined}
            >
              <span className="number">{index + 1}</span>
              <span className="item-title">{each.request.reviewed || each.title}</span>
              <span className={outcomeShown(each) === null ? 'item-outcome quiet' : 'item-outcome'}>
                {stateOf(each)}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function stateOf(item: CaseItem): string {
  if (item.closed !== null) return CLOSING_WORDS[item.closed];
  const outcome = outcomeShown(item);
  return outcome === null ? 'Open' : OUTCOME_WORDS[outcome];
}
