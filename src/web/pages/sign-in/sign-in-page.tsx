import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { SessionView } from '#api/accounts/contract.ts';
import { problemOf } from '../../client.ts';
import { DemoAccounts } from '../../parts/account/demo-accounts.tsx';
import { SignInForm } from '../../parts/account/sign-in-form.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { sessionQuery, useSignedIn } from '../../session-client.ts';

/** Signing in, and back to the page one came from. */
export function SignInPage() {
  const { back = '/' } = useSearch({ from: '/sign-in' });
  const { data, error, refetch } = useQuery(sessionQuery);
  const navigate = useNavigate();
  const signedIn = useSignedIn();
  const done = (session: SessionView) => void signedIn(session).then(() => navigate({ href: back, replace: true }));
  return (
    <div className="page sign-in-page">
      <title>Sign in · OpenIMR</title>
      <h1>Sign in</h1>
      {data?.account ? (
        <p className="lead">You are signed in as {data.account.name}. Sign in as somebody else:</p>
      ) : null}
      <div className="sign-in-columns">
        <section aria-labelledby="with-password">
          <h2 id="with-password">With your password</h2>
          <SignInForm done={done} />
          <p className="quiet">
            Without an account you can <Link to="/apply">apply for a review</Link>, read{' '}
            <Link to="/decisions">published decisions</Link> and the <Link to="/library">guidelines</Link>, and{' '}
            <Link to="/check">check a letter</Link>.
          </p>
        </section>
        {data === undefined && error === null ? <Skeleton lines={4} says="Loading who you can be" /> : null}
        {error === null ? null : <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} />}
        {data !== undefined && data.demo.length > 0 ? <DemoAccounts demo={data.demo} done={done} /> : null}
      </div>
    </div>
  );
}
