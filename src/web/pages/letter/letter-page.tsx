import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { CaseView } from '#api/cases/contract.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { caseQuery, letterTextQuery, problemOf } from '../../client.ts';
import { isSigned } from '../../parts/words/case-words.ts';
import { useLanguage } from '../../parts/language/language.tsx';
import { LETTER_WORDS } from '../../parts/letter/letter-words.ts';
import { IssuedLetter } from '../../parts/letter/issued-letter.tsx';
import { LetterText } from '../../parts/letter/letter-text.tsx';
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
  const { language: chosen } = useLanguage();
  // The desks read English.
  const language = isFollowed ? chosen : 'en';
  const words = LETTER_WORDS[language];
  return (
    <div className="page reading" lang={language}>
      <title>{`${words.page(caseNumber)} · OpenIMR`}</title>
      <p className="back">
        <Link to={isFollowed ? '/my-cases/$caseNumber' : '/cases/$caseNumber'} params={{ caseNumber }}>
          {words.back}
        </Link>
      </p>
      <h1>{words.title}</h1>
      <p className="lead">{caseNumber}</p>
      {data ? <Letter view={data} language={language} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} says={words.loading} /> : null}
    </div>
  );
}

function Letter({ view, language }: { readonly view: CaseView; readonly language: Language }) {
  const may = useMay();
  const words = LETTER_WORDS[language];
  if (!isSigned(view.state)) {
    return (
      <p className="empty">
        {words.none}{' '}
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
      <IssuedLetter view={view} language={language} />
      {view.letter && may('publish') ? (
        <p>
          <Link to="/cases/$caseNumber/publish" params={{ caseNumber: view.caseNumber }}>
            {view.state === 'published' ? 'The public copy' : 'Publish the determination'}
          </Link>
        </p>
      ) : null}
      {view.letter ? <Text caseNumber={view.caseNumber} language={language} /> : null}
    </>
  );
}

function Text({ caseNumber, language }: { readonly caseNumber: string; readonly language: Language }) {
  const words = LETTER_WORDS[language];
  const { data, error, refetch } = useQuery(letterTextQuery(caseNumber));
  if (error) return <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={8} says={words.loadingText} />;
  return <LetterText text={data} label={words.textOf} />;
}
