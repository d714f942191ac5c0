import type { RequestCheckView } from '#api/request-checks/contract.ts';
import { VerdictMark } from '../../parts/verdict-mark.tsx';
import { editionWords, pageWords } from '../../parts/words/case-words.ts';
import { useRequestWords } from './words/use-request-words.ts';

type Criterion = RequestCheckView['criteria'][number];

/** What the guideline asks point by point, with the sentences that show each; then what is missing. */
export function CheckedRequest({ view }: { readonly view: RequestCheckView }) {
  const words = useRequestWords();
  const { edition, criteria, covering, missing, unjudged } = view;
  return (
    <>
      <section aria-labelledby="asked">
        <h2 id="asked">{words.asked(edition === null ? '?' : editionWords(edition))}</h2>
        <p className="quiet">{words.inEnglish}</p>
        {criteria.length === 0 ? <p>{words.noCriteria}</p> : null}
        {criteria.length > 0 || covering.length === 0 ? null : (
          <ul className="dotted" lang="en">
            {covering.map(({ title, section }) => (
              <li key={`${title} ${section}`}>
                {title}: {section}
              </li>
            ))}
          </ul>
        )}
        <ul className="asked-criteria">
          {criteria.map(criterion => (
            <li key={criterion.id}>
              <Asked criterion={criterion} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="lacks">
        <h2 id="lacks">{words.lacks}</h2>
        {missing.length === 0 ? <p>{words.lacksNothing}</p> : null}
        <ul className="dotted" lang="en">
          {missing.map(each => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </section>
      {unjudged.length === 0 ? null : (
        <section aria-labelledby="unjudged">
          <h2 id="unjudged">{words.unjudged}</h2>
          <ul className="dotted" lang="en">
            {unjudged.map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Asked({
  criterion: { text, edition, pages, verdict, verified, sentences },
}: {
  readonly criterion: Criterion;
}) {
  const words = useRequestWords();
  const where = [editionWords(edition), pageWords(pages)].filter(Boolean).join(', ');
  return (
    <>
      <p>
        <VerdictMark verdict={verdict} words={words.verdicts[verdict]} />
      </p>
      <p lang="en">{text}</p>
      <p className="quiet">
        <span lang="en">{where}</span>
        {verified ? '' : ` · ${words.unverified}`}
      </p>
      {sentences.map(({ from, text: said }) => (
        <blockquote key={said}>
          <span lang="en">{said}</span>
          {from === 'diagnosis' ? <span className="quiet"> ({words.typed})</span> : null}
        </blockquote>
      ))}
    </>
  );
}
