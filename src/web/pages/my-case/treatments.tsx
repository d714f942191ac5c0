import type { CaseView } from '#api/cases/contract.ts';
import { useMyWords } from '../../parts/my-words/use-my-words.ts';
import { outcomeShown } from '../../parts/seats.ts';
import { isSigned } from '../../parts/words/case-words.ts';
import { useCaseWords } from './words/use-case-words.ts';

/** The care in dispute, and which of it no longer is; what was decided stands in the part of its own. */
export function Treatments({ view }: { readonly view: CaseView }) {
  const words = useCaseWords();
  const my = useMyWords();
  const { items, state } = view;
  if (items.some(item => isSigned(state) && outcomeShown(item) !== null)) return null;
  const stateOf = ({ closed }: CaseView['items'][number]) => {
    if (closed !== null) return my.closed[closed];
    if (state === 'ineligible') return my.closed.ineligible;
    return state === 'terminated' ? my.undecided : my.open;
  };
  return (
    <section aria-labelledby="treatments">
      <h2 id="treatments">{words.treatments}</h2>
      <ol className="status-items">
        {items.map((item, index) => (
          <li key={`${index} ${item.title}`}>
            <span className="number">{index + 1}</span>
            <p lang="en">{item.title}</p>
            <p className="status-item-state">{stateOf(item)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
