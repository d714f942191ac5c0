import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { PublishedLetter } from '#api/publications/contract.ts';
import { problemOf } from '../../client.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { LetterText } from '../../parts/letter/letter-text.tsx';
import { publishedAddress, publishedQuery } from '../../clients/publication-client.ts';
import '../../style/letter.css';
import '../../style/letters/publish.css';

/** A public letter, with the proof of what was taken out of it. */
export function PublishedPage() {
  const { caseNumber } = useParams({ from: '/published/$caseNumber' });
  const { data, error, refetch } = useQuery(publishedQuery(caseNumber));
  return (
    <div className="page reading">
      <title>{`${caseNumber} · OpenIMR`}</title>
      <h1>Final Determination</h1>
      <p className="lead">{caseNumber}, public copy</p>
      {data ? <Published letter={data} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} says="Loading the letter" /> : null}
    </div>
  );
}

function Published({ letter: { caseNumber, text, proof } }: { readonly letter: PublishedLetter }) {
  return (
    <>
      <p className="downloads">
        <a className="button primary" href={publishedAddress(caseNumber, '/letter.pdf')} download={`${caseNumber}.pdf`}>
          Download the letter (PDF)
        </a>
        <a className="button" href={publishedAddress(caseNumber, '/letter.txt')} download={`${caseNumber}.txt`}>
          Download as text
        </a>
      </p>
      <LetterText text={text} label="Text of the letter" />
      <section aria-labelledby="proof-title">
        <h2 id="proof-title">What was taken out</h2>
        <p>
          Names and numbers that tell who anybody is are replaced by marks. {proof.searched.length} identifiers of the
          case were searched for in all their forms; none is left in the text or in any layer of the PDF.
        </p>
        {proof.removed.length === 0 ? null : (
          <ul className="plain-list">
            {proof.removed.map(({ mark, count }) => (
              <li key={mark}>
                {mark} {count} {count === 1 ? 'time' : 'times'}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
