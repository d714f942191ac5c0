import { useMutation } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { PasswordInput, SHORTEST_PASSWORD } from '#api/accounts/contract.ts';
import { isOfNoField, problemOf } from '../../client.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { choosePassword, useSignedIn } from '../../session-client.ts';

/** Choosing a password by a link that works once; its secret is in the fragment, which is sent to no server until the form is. */
export function PasswordPage() {
  const { hash: link } = useLocation();
  const navigate = useNavigate();
  const signedIn = useSignedIn();
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | undefined>();
  const choosing = useMutation({
    mutationFn: () => choosePassword({ link, password }),
    onSuccess: session => void signedIn(session).then(() => navigate({ to: '/', replace: true })),
    onError: refused => setError(problemOf(refused).fields['password']),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = PasswordInput.shape.password.safeParse(password).error?.issues[0]?.message;
    setError(wrong);
    if (wrong === undefined) choosing.mutate();
    else event.currentTarget.querySelector<HTMLElement>('[name="password"]')?.focus();
  };
  const refused = choosing.error ? problemOf(choosing.error) : null;
  return (
    <div className="page reading">
      <title>Choose a password · OpenIMR</title>
      <h1>Choose a password</h1>
      {link === '' ? (
        <p>Open this page by the whole link you were given: the part after # is missing.</p>
      ) : (
        <form noValidate className="form sign-in" onSubmit={submit}>
          {refused && isOfNoField(refused, ['password']) ? <ProblemNotice problem={refused} /> : null}
          <LabelledText
            name="password"
            label="New password"
            type="password"
            help={`At least ${SHORTEST_PASSWORD} characters. Several words are easier to keep than signs.`}
            value={password}
            error={error}
            onChange={setPassword}
            autoComplete="new-password"
          />
          <p className="actions">
            <Button type="submit" className="button primary" isDisabled={choosing.isPending}>
              Keep this password and sign in
            </Button>
          </p>
        </form>
      )}
    </div>
  );
}
