import type { CaseItem, CaseView } from '#api/cases/contract.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import { CLOSING_WORDS, isSigned, OUTCOME_WORDS } from '../../parts/words/case-words.ts';
import { outcomeShown } from '../../parts/seats.ts';

/** What is in dispute, what no longer is and why, and once it is signed what was decided. */
export function DisputedItems({ view }: { readonly view: CaseView }) {
  return (
    <section className="status-part" aria-labelledby="items">
      <h2 id="items">Disputed items</h2>
      <ol className="status-items">
        {view.items.map((item, index) => (
          <li key={`${index} ${item.title}`}>
            <span className="number">{index + 1}</span>
            <p className={item.closed === null ? '' : 'quiet'}>{item.title}</p>
            <p className="status-item-state">{wordsOf(item, view.state)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A draft is the reviewer's own until it is signed. */
function wordsOf(item: CaseItem, state: CaseState): string {
  if (item.closed !== null) return CLOSING_WORDS[item.closed];
  if (state === 'ineligible') return CLOSING_WORDS.ineligible;
  if (state === 'terminated') return 'Not decided';
  const outcome = isSigned(state) ? outcomeShown(item) : null;
  return outcome === null ? 'Open' : OUTCOME_WORDS[outcome];
}
