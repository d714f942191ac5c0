import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { SessionView } from '#api/accounts/contract.ts';
import { AccountProblem } from '../../parts/account/account-problem.tsx';
import { DemoAccounts } from '../../parts/account/demo-accounts.tsx';
import { SignInForm } from '../../parts/account/sign-in-form.tsx';
import { SignedOut } from '../../parts/account/signed-out.tsx';
import { useAccountWords } from '../../parts/account/words/use-account-words.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { sessionQuery, useSignedIn } from '../../session-client.ts';

/** Signing in, and back to the page one came from. */
export function SignInPage() {
  const { back = '/' } = useSearch({ from: '/sign-in' });
  const { signIn: says, lang } = useAccountWords();
  const { data, error, refetch } = useQuery(sessionQuery);
  const navigate = useNavigate();
  const signedIn = useSignedIn();
  const done = (session: SessionView) => void signedIn(session).then(() => navigate({ href: back, replace: true }));
  return (
    <div className="page sign-in-page" lang={lang}>
      <title>{`${says.page} · OpenIMR`}</title>
      <h1>{says.page}</h1>
      {data?.account ? <p className="lead">{says.elseThan(data.account.name)}</p> : <SignedOut />}
      <div className="sign-in-columns">
        <section aria-labelledby="with-password">
          <h2 id="with-password">{says.withPassword}</h2>
          <SignInForm done={done} back={back} />
          <p className="quiet">
            {says.without} <Link to="/apply">{says.apply}</Link>, <Link to="/decisions">{says.decisions}</Link>,{' '}
            <Link to="/library">{says.library}</Link> {says.and} <Link to="/check">{says.check}</Link>.
          </p>
        </section>
        {data === undefined && error === null ? <Skeleton lines={4} says={says.loading} /> : null}
        {error === null ? null : <AccountProblem error={error} retry={() => void refetch()} />}
        {data !== undefined && data.demo.length > 0 ? <DemoAccounts demo={data.demo} done={done} /> : null}
      </div>
    </div>
  );
}
