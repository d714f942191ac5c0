import { VerdictMark } from '../../../parts/verdict-mark.tsx';
import { useEvidence } from '../evidence-view.ts';

/** Which criteria rest on the place looked at in the record. */
export function EvidenceUses({ mark: id }: { readonly mark: string | null }) {
  const { view, index, openUse } = useEvidence();
  const mark = [...index.values()].find(each => each.id === id);
  if (!mark) {
    return (
      <div className="uses">
        <p className="quiet">
          Underlined words are evidence. Point at them, or go through them with Tab, to see what they are used for.
        </p>
      </div>
    );
  }
  return (
    <div className="uses" aria-live="polite">
      <p className="uses-quote">
        “{mark.at.quote}” {mark.uses.length === 0 ? 'is counted for an item' : 'is used by'}
      </p>
      <ul>
        {mark.uses.map(use => {
          const item = view.items[use.item];
          const criterion = item?.asked.criteria[use.criterion];
          const verdict = item?.review?.criteria[use.criterion]?.verdict;
          if (!item || !criterion) return null;
          return (
            <li key={`${use.item} ${use.criterion}`}>
              <button type="button" className="use" onClick={() => openUse(use)}>
                <span className="number">{use.item + 1}</span>
                <span className="use-text">{criterion.text}</span>
                {verdict === undefined ? null : <VerdictMark verdict={verdict} />}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
