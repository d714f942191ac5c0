import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CaseClocks, CaseView } from '#api/cases/contract.ts';
import { coverWords } from '#domain/letters/final-determination/front/cover-words.ts';
import { letterAddress } from '../../client.ts';
import { noticesOfCaseQuery } from '../../clients/notice-client.ts';
import { dayIn, distanceIn } from '../../parts/language/days.ts';
import { useLanguage } from '../../parts/language/language.tsx';
import { useMyWords } from '../../parts/my-words/use-my-words.ts';
import { outcomeShown } from '../../parts/seats.ts';
import { pacificToday } from '../../parts/words/due-words.ts';
import { Counted } from './dates.tsx';
import { isAllApproved } from './way.ts';
import { useCaseWords } from './words/use-case-words.ts';

type Props = { readonly view: CaseView; readonly clocks: CaseClocks | null };

/** What was decided in plain words, the letter itself, and how to appeal until when; nothing until the letter is issued. */
export function Decision({ view, clocks }: Props) {
  const words = useCaseWords();
  const my = useMyWords();
  const { caseNumber, items, letter } = view;
  if (letter === null) return null;
  return (
    <section aria-labelledby="decision">
      <h2 id="decision">{words.decision}</h2>
      <ol className="decided">
        {items.map((item, index) => {
          const outcome = outcomeShown(item);
          const said =
            item.closed === null ? (outcome === null ? my.undecided : words.outcome[outcome]) : my.closed[item.closed];
          return (
            <li key={`${index} ${item.title}`}>
              <p lang="en">{item.title}</p>
              <p className="decided-as">{said}</p>
            </li>
          );
        })}
      </ol>
      <p className="actions">
        <a className="button primary" href={letterAddress(caseNumber, 'pdf')} download={`${caseNumber}.pdf`}>
          {words.read}
        </a>
        <Link to="/cases/$caseNumber/letter" params={{ caseNumber }} className="button">
          {words.readHere}
        </Link>
        <a className="button" href={letterAddress(caseNumber, 'txt')} download={`${caseNumber}.txt`}>
          {words.asText}
        </a>
      </p>
      {isAllApproved(items) ? (
        <>
          <h3>{words.approved.title}</h3>
          {words.approved.says.map(text => (
            <p key={text}>{text}</p>
          ))}
          <details className="fold">
            <summary>{words.appeal}</summary>
            <div className="appeal">
              <Appeal clocks={clocks} caseNumber={caseNumber} />
            </div>
          </details>
        </>
      ) : (
        <>
          <h3>{words.appeal}</h3>
          <Appeal clocks={clocks} caseNumber={caseNumber} />
        </>
      )}
    </section>
  );
}

/** To whom, on what grounds and until when: as the cover of the letter says it, with the day as it is counted now. */
function Appeal({ clocks, caseNumber }: Pick<Props, 'clocks'> & { readonly caseNumber: string }) {
  const { language } = useLanguage();
  const { judge, how, helpWords } = coverWords[language];
  const petition = clocks?.duties.find(({ duty }) => duty === 'W1');
  // The own time runs from when the letter was served on oneself, where that is known.
  const { data } = useQuery(noticesOfCaseQuery(caseNumber));
  const own = data?.notices.flatMap(({ runs }) => runs.filter(({ duty }) => duty === 'W1')).at(-1);
  return (
    <>
      <p>{judge}</p>
      <LastDay due={own?.due ?? petition?.due?.slice(0, 10) ?? null} />
      {petition === undefined ? null : <Counted clock={petition} />}
      {[...how, ...helpWords].map(text => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}

function LastDay({ due }: { readonly due: string | null }) {
  const words = useCaseWords();
  const { language } = useLanguage();
  const today = pacificToday();
  if (due === null) return <p>{words.noLastDay}</p>;
  const day = dayIn(language, due);
  return (
    <p className="last-day">
      {due < today ? words.lastDayGone(day) : words.lastDay(day, distanceIn(language, due, today))}
    </p>
  );
}
