import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { recoverPassword } from '../../accounts/accounts-client.ts';
import { AccountProblem } from '../../parts/account/account-problem.tsx';
import { useAccountWords } from '../../parts/account/words/use-account-words.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';

/** Asking for a link to choose another password; what is answered is the same whoever asks. */
export function RecoveryPage() {
  const words = useAccountWords();
  const { recovery: says } = words;
  const [email, setEmail] = useState('');
  const [error, setError] = useState<string | undefined>();
  const heading = useRef<HTMLHeadingElement>(null);
  const asking = useMutation({ mutationFn: () => recoverPassword(email.trim()) });
  useEffect(() => {
    if (asking.isSuccess) heading.current?.focus();
  }, [asking.isSuccess]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isMissing = email.trim() === '';
    setError(isMissing ? says.missing : undefined);
    if (isMissing) event.currentTarget.querySelector<HTMLElement>('[name="email"]')?.focus();
    else asking.mutate();
  };
  return (
    <div className="page reading" lang={words.lang}>
      <title>{`${says.page} · OpenIMR`}</title>
      <h1 ref={heading} tabIndex={-1}>
        {asking.isSuccess ? says.sentTitle : says.page}
      </h1>
      {asking.isSuccess ? (
        <>
          <p>{says.sent}</p>
          <p>{says.noMail}</p>
        </>
      ) : (
        <form noValidate className="form sign-in" onSubmit={submit}>
          <p>{says.lead}</p>
          {asking.error ? <AccountProblem error={asking.error} /> : null}
          <LabelledText
            name="email"
            label={says.email}
            value={email}
            error={error}
            onChange={setEmail}
            autoComplete="username"
          />
          <p className="actions">
            <Button type="submit" className="button primary" isDisabled={asking.isPending}>
              {says.send}
            </Button>
          </p>
        </form>
      )}
      <p>
        <Link to="/sign-in">{says.back}</Link>
      </p>
    </div>
  );
}
