import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { CaseView } from '#api/cases/contract.ts';
import { caseQuery, letterTextQuery, problemOf } from '../../client.ts';
import { isSigned } from '../../parts/words/case-words.ts';
import { IssuedLetter } from '../../parts/letter/issued-letter.tsx';
import { pageBlocks, reflowed } from '../../parts/text/page-blocks.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { follows } from '../../parts/shell/ways.ts';
import { useMay, useRoles } from '../../session-client.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import '../../style/letter.css';

/** The letter of a case: its files, its fingerprint, its text. */
export function LetterPage() {
  const { caseNumber } = useParams({ from: '/cases/$caseNumber/letter' });
  const { data, error, refetch } = useQuery(caseQuery(caseNumber));
  const isFollowed = follows(useRoles());
  return (
    <div className="page reading">
      <title>{`Letter ${caseNumber} · OpenIMR`}</title>
      <p className="back">
        <Link to={isFollowed ? '/my-cases/$caseNumber' : '/cases/$caseNumber'} params={{ caseNumber }}>
          Back to the case
        </Link>
      </p>
      <h1>Final Determination letter</h1>
      <p className="lead">{caseNumber}</p>
      {data ? <Letter view={data} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} says="Loading the letter" /> : null}
    </div>
  );
}

function Letter({ view }: { readonly view: CaseView }) {
  const may = useMay();
  if (!isSigned(view.state)) {
    return (
      <p className="empty">
        There is no letter yet: the case is not signed.{' '}
        {may('sign-determination') ? (
          <Link to="/cases/$caseNumber/sign" params={{ caseNumber: view.caseNumber }}>
            Review and sign
          </Link>
        ) : null}
      </p>
    );
  }
  return (
    <>
      <IssuedLetter view={view} />
      {view.letter && may('publish') ? (
        <p>
          <Link to="/cases/$caseNumber/publish" params={{ caseNumber: view.caseNumber }}>
            {view.state === 'published' ? 'The public copy' : 'Publish the determination'}
          </Link>
        </p>
      ) : null}
      {view.letter ? <LetterText caseNumber={view.caseNumber} /> : null}
    </>
  );
}

function LetterText({ caseNumber }: { readonly caseNumber: string }) {
  const { data, error, refetch } = useQuery(letterTextQuery(caseNumber));
  if (error) return <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={8} says="Loading the text of the letter" />;
  return (
    <article className="letter-text" aria-label="Text of the letter">
      {data.split('\f').map((page, index) => (
        <div key={`${index} ${page.length}`} className="letter-page">
          {pageBlocks(page).map(block => (
            <div key={block.start} className={block.kind}>
              {reflowed(page).slice(block.start, block.end)}
            </div>
          ))}
        </div>
      ))}
    </article>
  );
}
