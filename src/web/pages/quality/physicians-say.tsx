import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../../client.ts';
import { feedbackQuery } from '../../clients/feedback-client.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { counted } from '../../parts/words/case-words.ts';
import { writtenDate } from '../../parts/words/written-date.ts';
import { pacificToday } from '../../parts/words/due-words.ts';
import '../../style/charts.css';

const HELPED_WORDS = {
  yes: 'The criteria helped',
  'in-part': 'The criteria helped in part',
  no: 'The criteria did not help',
} as const;

/** What physicians say of determinations, below the drafts: how often the criteria helped, and what was missing. */
export function PhysiciansSay() {
  const { data, error, refetch } = useQuery(feedbackQuery);
  if (error && !data) return <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} />;
  if (!data) return null;
  const { feedback, counts } = data;
  const inAll = counts.yes + counts['in-part'] + counts.no;
  return (
    <section className="physicians-say" aria-labelledby="physicians-say">
      <h2 id="physicians-say">What physicians say</h2>
      {inAll === 0 ? (
        <p className="quiet">
          No physician has said anything yet. They are asked on the page of their case when its letter is issued.
        </p>
      ) : (
        <p>
          Of {counted(inAll, 'physician')}, the criteria helped {counts.yes.toLocaleString('en')}, in part{' '}
          {counts['in-part'].toLocaleString('en')}, not {counts.no.toLocaleString('en')}.
        </p>
      )}
      {feedback.length === 0 ? null : (
        <details className="figures">
          <summary>What was missing{feedback.length < inAll ? `, the latest ${feedback.length}` : ''}</summary>
          <ul className="dotted">
            {feedback.map(({ caseNumber, at, helped, missing }) => (
              <li key={`${caseNumber} ${at}`}>
                <Link to="/cases/$caseNumber" params={{ caseNumber }}>
                  {caseNumber}
                </Link>
                , {writtenDate(pacificToday(new Date(at)))}: {HELPED_WORDS[helped].toLowerCase()}.{' '}
                {missing === '' ? <span className="quiet">Nothing was missing.</span> : missing}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
