import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { PublishedLetter } from '#api/publications/contract.ts';
import { useLanguage, useSpoken } from '../../parts/language/language.tsx';
import { SaidProblem } from '../../parts/language/said-problem.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { LetterText } from '../../parts/letter/letter-text.tsx';
import { publishedAddress, publishedQuery } from '../../clients/publication-client.ts';
import { PUBLISHED_WORDS } from './published-words.ts';
import '../../style/letter.css';
import '../../style/letters/publish.css';

/** A public letter, with the proof of what was taken out of it. */
export function PublishedPage() {
  const { caseNumber } = useParams({ from: '/published/$caseNumber' });
  const { language } = useLanguage();
  const words = PUBLISHED_WORDS[language];
  const { data, error, refetch } = useQuery(publishedQuery(caseNumber));
  return (
    <div className="page reading" lang={language}>
      <title>{`${caseNumber} · OpenIMR`}</title>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead(caseNumber)}</p>
      {data ? <Published letter={data} /> : null}
      {error && !data ? <SaidProblem error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} says={words.loading} /> : null}
    </div>
  );
}

function Published({ letter: { caseNumber, text, proof } }: { readonly letter: PublishedLetter }) {
  const words = useSpoken(PUBLISHED_WORDS);
  return (
    <>
      <p className="downloads">
        <a className="button primary" href={publishedAddress(caseNumber, '/letter.pdf')} download={`${caseNumber}.pdf`}>
          {words.pdf}
        </a>
        <a className="button" href={publishedAddress(caseNumber, '/letter.txt')} download={`${caseNumber}.txt`}>
          {words.text}
        </a>
      </p>
      <LetterText text={text} label={words.textOf} />
      <section aria-labelledby="proof-title">
        <h2 id="proof-title">{words.takenOut}</h2>
        <p>{words.proof(proof.searched.length)}</p>
        {proof.removed.length === 0 ? null : (
          <ul className="plain-list">
            {proof.removed.map(({ mark, count }) => (
              <li key={mark}>{words.times(mark, count)}</li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
