import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '#api/cases/contract.ts';
import type { SubmissionTaken } from '#api/uploads/contract.ts';
import { problemOf } from '../../../client.ts';
import { dateIn } from '../../../parts/language/days.ts';
import { useLanguage } from '../../../parts/language/language.tsx';
import type { Follower } from '../../../parts/my-words/my-words.ts';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { pacificToday } from '../../../parts/words/due-words.ts';
import { ownSubmissionsQuery } from '../../../record-client.ts';
import { placeOnWay } from '../way.ts';
import { useCaseWords } from '../words/use-case-words.ts';
import { SendPapers } from './send-papers.tsx';

/** What I sent, with receipts, and more to send while papers are taken. */
export function Papers({ view, as }: { readonly view: CaseView; readonly as: Follower }) {
  const { papers: words } = useCaseWords();
  const { caseNumber } = view;
  const { data, error, refetch } = useQuery(ownSubmissionsQuery(caseNumber));
  const place = placeOnWay(view);
  const isOver = view.state === 'draft-quality' || place === null || place > 3;
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{words.title}</h2>
      {isOver ? <p className="quiet">{words.over}</p> : <SendPapers caseNumber={caseNumber} as={as} />}
      <h3>{words.sent}</h3>
      {data ? <Sent submissions={data.submissions} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={2} says={words.loading} /> : null}
    </section>
  );
}

function Sent({ submissions }: { readonly submissions: readonly SubmissionTaken[] }) {
  const { papers: words } = useCaseWords();
  const { language } = useLanguage();
  if (submissions.length === 0) return <p className="quiet">{words.nothingSent}</p>;
  return (
    <ul className="receipts">
      {submissions.toReversed().map(({ id, at, files }) => (
        <li key={id}>
          <p>
            <time dateTime={at}>{dateIn(language, pacificToday(new Date(at)))}</time>{' '}
            <span className="quiet">
              {words.receipt} <span className="receipt-number">{id}</span>
            </span>
          </p>
          <ul>
            {files.map(file => (
              <li key={file.path}>
                <span className="file-path">{file.path}</span>: {words.outcomes[file.outcome]}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
