import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { SessionView } from '#api/accounts/contract.ts';
import { isOfNoField, problemOf } from '../../client.ts';
import { signIn } from '../../session-client.ts';
import { LabelledText } from '../labelled-text.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { CodeForm } from './code-form.tsx';
import { PasskeyButton } from './passkey-button.tsx';

/** E-mail address and password; what was typed stays when it is refused. */
export function SignInForm({ done }: { readonly done: (session: SessionView) => void }) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [ticket, setTicket] = useState<string | null>(null);
  const signing = useMutation({
    mutationFn: () => signIn({ email: email.trim(), password }),
    onSuccess: answer => ('ticket' in answer ? setTicket(answer.ticket) : done(answer)),
    onError: error => setErrors(problemOf(error).fields),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const missing = {
      ...(email.trim() === '' ? { email: 'enter your e-mail address' } : {}),
      ...(password === '' ? { password: 'enter your password' } : {}),
    };
    setErrors(missing);
    const [first] = Object.keys(missing);
    if (first) return event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    signing.mutate();
  };
  if (ticket !== null) return <CodeForm ticket={ticket} done={done} />;
  const refused = signing.error ? problemOf(signing.error) : null;
  return (
    <form noValidate className="form sign-in" onSubmit={submit}>
      {refused && isOfNoField(refused, ['email', 'password']) ? <ProblemNotice problem={refused} /> : null}
      <LabelledText
        name="email"
        label="E-mail address"
        value={email}
        error={errors['email']}
        onChange={setEmail}
        autoComplete="username"
      />
      <LabelledText
        name="password"
        label="Password"
        type="password"
        value={password}
        error={errors['password']}
        onChange={setPassword}
        autoComplete="current-password"
      />
      <p className="actions">
        <Button type="submit" className="button primary" isDisabled={signing.isPending}>
          {signing.isPending ? 'Signing in' : 'Sign in'}
        </Button>
        <Link to="/recovery">I forgot my password</Link>
      </p>
      <PasskeyButton done={done} />
    </form>
  );
}
