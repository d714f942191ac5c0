import type { CaseView } from '#api/cases/contract.ts';
import { useMyWords } from '../../parts/my-words/use-my-words.ts';
import { shortTitle } from '../../parts/words/case-words.ts';
import { placeOnWay } from './way.ts';
import { useCaseWords } from './words/use-case-words.ts';

/** Which case this is, how far it has come, where it stands and what happens next. */
export function Stands({ view }: { readonly view: CaseView }) {
  const words = useCaseWords();
  const my = useMyWords();
  const { caseNumber, state, eligible, items, priority } = view;
  const { stands, next } = state === 'screening' && eligible ? my.eligible : my.states[state];
  const reached = placeOnWay(view);
  return (
    <>
      <h1>{words.page(caseNumber)}</h1>
      <p className="lead">
        <span lang="en">{items.map(({ title }) => shortTitle(title)).join(' · ')}</span>
        {priority === 'expedited' ? <span className="urgent">{words.urgent}</span> : null}
      </p>
      <section className="my-standing" aria-labelledby="stands">
        <p className="eyebrow">{words.stands}</p>
        <h2 id="stands">{stands}</h2>
        <p>{next}</p>
        {reached === null ? null : (
          <ol className="way" aria-label={words.wayLabel}>
            {words.way.map((place, index) => (
              <li
                key={place}
                className={index <= reached ? 'reached' : undefined}
                aria-current={index === reached ? 'step' : undefined}
              >
                {place}
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  );
}
