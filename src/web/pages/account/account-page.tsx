import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ownAccountQuery } from '../../accounts/accounts-client.ts';
import { problemOf } from '../../client.ts';
import { useAccountWords } from '../../parts/account/words/use-account-words.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { sessionQuery } from '../../session-client.ts';
import { AddressForm } from './address-form.tsx';
import { AboutForm } from './about-form.tsx';
import { OwnSessions } from './own-sessions.tsx';
import { Passkeys } from './passkeys.tsx';
import { PasswordForm } from './password-form.tsx';
import { SignatureChoiceForm } from './signature-choice.tsx';
import { SecondFactor } from './second-factor.tsx';
import '../../style/account/accounts.css';

/** Whoever comes by an organization has no password here. */
function NoPassword() {
  const { account, provider: says } = useAccountWords();
  return (
    <section aria-labelledby="password">
      <h2 id="password">{account.password}</h2>
      <p>
        {says.noPassword} <Link to="/recovery">{says.choosePassword}</Link>
      </p>
    </section>
  );
}

/** The own account: who one is, what keeps it safe, where it is signed in. */
export function AccountPage() {
  const words = useAccountWords();
  const { account: says } = words;
  const { data, error, refetch } = useQuery(ownAccountQuery);
  const { data: session } = useQuery(sessionQuery);
  return (
    <div className="page own-account" lang={words.lang}>
      <title>{`${says.page} · OpenIMR`}</title>
      <h1>{says.page}</h1>
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} says={says.loading} /> : null}
      {session?.mustAddSecondFactor ? <p className="notice">{says.mustAdd}</p> : null}
      {data ? (
        <>
          <AboutForm view={data} />
          {data.isDemo ? (
            <section aria-labelledby="password">
              <h2 id="password">{says.password}</h2>
              <p>{says.demo}</p>
            </section>
          ) : (
            <>
              {data.hasPassword ? <PasswordForm view={data} /> : <NoPassword />}
              {data.hasPassword ? <AddressForm view={data} /> : null}
              {data.hasPassword && data.signs ? <SignatureChoiceForm /> : null}
              <SecondFactor />
              <Passkeys />
            </>
          )}
          <OwnSessions view={data} />
        </>
      ) : null}
    </div>
  );
}
