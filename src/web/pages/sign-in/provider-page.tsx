import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { SessionView } from '#api/accounts/contract.ts';
import { pageLeft, signInByProvider } from '../../accounts/provider-client.ts';
import { AccountProblem } from '../../parts/account/account-problem.tsx';
import { CodeForm } from '../../parts/account/code-form.tsx';
import { useAccountWords } from '../../parts/account/words/use-account-words.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useSignedIn } from '../../session-client.ts';

/** Back from an organization: what it answered signs in, once, and leads on to the page one came from. */
export function ProviderPage() {
  const { provider: says, signIn, lang } = useAccountWords();
  const navigate = useNavigate();
  const signedIn = useSignedIn();
  const [ticket, setTicket] = useState<string | null>(null);
  const isSent = useRef(false);
  const done = (session: SessionView) =>
    void signedIn(session).then(() => navigate({ href: pageLeft(), replace: true }));
  const { mutate, error } = useMutation({
    mutationFn: signInByProvider,
    onSuccess: answer => ('ticket' in answer ? setTicket(answer.ticket) : done(answer)),
  });
  useEffect(() => {
    // An answer is taken once, however often the page is drawn.
    if (isSent.current) return;
    isSent.current = true;
    mutate();
  }, [mutate]);
  return (
    <div className="page reading" lang={lang}>
      <title>{`${signIn.page} · OpenIMR`}</title>
      <h1>{error === null && ticket === null ? says.returning : signIn.page}</h1>
      {error === null && ticket === null ? <Skeleton lines={2} says={says.returning} /> : null}
      {ticket === null ? null : <CodeForm ticket={ticket} done={done} />}
      {error === null ? null : (
        <>
          <AccountProblem error={error} />
          <p>
            <Link to="/sign-in" search={{ back: pageLeft() }}>
              {says.back}
            </Link>
          </p>
        </>
      )}
    </div>
  );
}
