import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { CaseView } from '#api/cases/contract.ts';
import { caseQuery, problemOf } from '../../client.ts';
import { clocksQuery } from '../../life-cycle-client.ts';
import { useLanguage } from '../../parts/language/language.tsx';
import { OwnContact } from '../../parts/contact/own-contact.tsx';
import { followerOf } from '../../parts/my-words/follower.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useRoles } from '../../session-client.ts';
import { DatesOfCase } from './dates.tsx';
import { Decision } from './decision.tsx';
import { Feedback } from './feedback.tsx';
import { Happened } from './happened.tsx';
import { Papers } from './papers/papers.tsx';
import { Stands } from './stands.tsx';
import { TakeBack } from './take-back.tsx';
import { Treatments } from './treatments.tsx';
import { AskUs } from '../../parts/contact/ask-us.tsx';
import { isStillAsked } from './way.ts';
import { useCaseWords } from './words/use-case-words.ts';
import '../../style/own/my-cases.css';
import '../../style/status.css';

/** Where my case stands, what I can do until when, what was decided, and my papers: in plain words. */
export function MyCasePage() {
  const { caseNumber } = useParams({ from: '/my-cases/$caseNumber' });
  const { language } = useLanguage();
  const words = useCaseWords();
  const { data, error, refetch } = useQuery(caseQuery(caseNumber));
  return (
    <div className="page my-case" lang={language}>
      <title>{`${words.page(caseNumber)} · OpenIMR`}</title>
      <p className="back">
        <Link to="/my-cases">{words.back}</Link>
      </p>
      {data ? <MyCase view={data} key={caseNumber} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} heading="h1" /> : null}
      {!data && !error ? <Skeleton lines={8} says={words.loading(caseNumber)} /> : null}
    </div>
  );
}

function MyCase({ view }: { readonly view: CaseView }) {
  const { caseNumber } = view;
  const words = useCaseWords();
  const as = followerOf(useRoles());
  const { data: clocks, error, refetch } = useQuery(clocksQuery(caseNumber));
  return (
    <>
      <Stands view={view} />
      <Decision view={view} clocks={clocks ?? null} />
      <Feedback view={view} />
      {clocks ? <DatesOfCase duties={clocks.duties.filter(clock => isStillAsked(clock, view))} as={as} /> : null}
      {error && !clocks ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!clocks && !error ? <Skeleton lines={4} says={words.loadingDates} /> : null}
      <Treatments view={view} />
      <Papers view={view} as={as} />
      <OwnContact caseNumber={caseNumber} />
      <Happened history={view.history} />
      <TakeBack view={view} />
      <AskUs />
      <section aria-labelledby="more">
        <h2 id="more">{words.more}</h2>
        <p>
          {words.moreSays}{' '}
          <Link to="/cases/$caseNumber/status" params={{ caseNumber }}>
            {caseNumber}
          </Link>
        </p>
      </section>
    </>
  );
}
