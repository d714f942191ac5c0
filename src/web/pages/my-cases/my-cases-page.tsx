import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ownCasesQuery, problemOf } from '../../client.ts';
import { useLanguage } from '../../parts/language/language.tsx';
import { CaseCards } from '../../parts/my-words/case-cards.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useRoles } from '../../session-client.ts';
import { useStartWords } from '../start/words/use-start-words.ts';
import '../../style/own/start.css';

/** Which cases are mine, and where does each stand. */
export function MyCasesPage() {
  const { language } = useLanguage();
  const words = useStartWords();
  return (
    <div className="page my-cases" lang={language}>
      <title>{`${words.myCases} · OpenIMR`}</title>
      <h1>{words.myCases}</h1>
      <MyCases />
    </div>
  );
}

/** The cases of who is signed in, or what to do where there is none. */
export function MyCases() {
  const words = useStartWords();
  const roles = useRoles();
  const { data, error, refetch } = useQuery(ownCasesQuery);
  if (error && !data) return <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} says={words.loadingCases} />;
  if (data.cases.length > 0) return <CaseCards cases={data.cases} roles={roles} />;
  return (
    <div className="empty">
      <p>{words.noCases}</p>
      <p>
        <Link to="/apply" className="button">
          {words.apply.title}
        </Link>
      </p>
    </div>
  );
}
