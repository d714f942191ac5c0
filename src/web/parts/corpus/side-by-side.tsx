import { Link } from '@tanstack/react-router';
import type { Precedent, SimilarDecisions } from '#api/decisions/contract.ts';
import { VerdictMark } from '../verdict-mark.tsx';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { dateIn } from '../language/days.ts';
import { SIDE_BY_SIDE_WORDS } from './side-by-side-words.ts';
import '../../style/corpus/like-decisions.css';

type Props = {
  readonly found: SimilarDecisions;
  /** How the criteria come out in the case at hand, by their ids; of a decided one nothing. */
  readonly here?: Precedent['here'];
  /** The language of the page it stands in; what is shown of decisions is in English. */
  readonly language?: Language;
};

/** Like decisions of both sides, and what made the difference. */
export function SideBySide({ found, here = {}, language = 'en' }: Props) {
  const words = SIDE_BY_SIDE_WORDS[language];
  const { counts, upheld, overturned, differing } = found;
  if (upheld.length + overturned.length === 0) return <p className="quiet">{words.none}</p>;
  return (
    <>
      {differing.length === 0 ? null : (
        <>
          <h3>{words.difference}</h3>
          <ul className="differing">
            {differing.map(({ id, text, upheld: refused, overturned: granted }) => (
              <li key={id}>
                <span lang="en">{text}</span> <span className="quiet">{words.met(granted, refused)}</span>
                {here[id] === undefined ? null : (
                  <span className="differing-here">
                    {words.here} <VerdictMark verdict={here[id]} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="side-by-side">
        <Side name={words.overturned} count={counts.overturned} found={overturned} language={language} />
        <Side name={words.upheld} count={counts.upheld} found={upheld} language={language} />
      </div>
    </>
  );
}

function Side({
  name,
  count,
  found,
  language,
}: {
  readonly name: string;
  readonly count: number;
  readonly found: SimilarDecisions['upheld'];
  readonly language: Language;
}) {
  return (
    <section>
      <h3>
        {name} <span className="quiet">{count.toLocaleString('en')}</span>
      </h3>
      {found.length === 0 ? <p className="quiet">{SIDE_BY_SIDE_WORDS[language].noneHere}</p> : null}
      <ul className="like-decisions">
        {found.map(({ id, decided, year, items, item, rationale }) => (
          <li key={id}>
            <p>
              <Link to="/decisions/$id" params={{ id }}>
                {id}
              </Link>{' '}
              <span className="quiet">{decided === null ? year : dateIn(language, decided)}</span>
            </p>
            <p lang="en">{items[item]?.title}</p>
            <p className="hit-passage" lang="en">
              {rationale}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
