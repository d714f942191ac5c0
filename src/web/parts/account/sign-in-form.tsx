import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { SessionView } from '#api/accounts/contract.ts';
import { isOfNoField, problemOf } from '../../client.ts';
import { signIn } from '../../session-client.ts';
import { LabelledText } from '../labelled-text.tsx';
import { AccountProblem } from './account-problem.tsx';
import { CodeForm } from './code-form.tsx';
import { PasskeyButton } from './passkey-button.tsx';
import { ProviderButtons } from './provider-buttons.tsx';
import { useAccountWords } from './words/use-account-words.ts';

type Props = {
  readonly done: (session: SessionView) => void;
  /** The page of ours to come back to from an organization. */
  readonly back: string;
};

/** E-mail address and password; what was typed stays when it is refused. */
export function SignInForm({ done, back }: Props) {
  const { signIn: says, lang } = useAccountWords();
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
      ...(email.trim() === '' ? { email: says.emailMissing } : {}),
      ...(password === '' ? { password: says.passwordMissing } : {}),
    };
    setErrors(missing);
    const [first] = Object.keys(missing);
    if (first) return event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    signing.mutate();
  };
  if (ticket !== null) return <CodeForm ticket={ticket} done={done} />;
  const refused = signing.error ? problemOf(signing.error) : null;
  return (
    <form noValidate className="form sign-in" lang={lang} onSubmit={submit}>
      {refused && isOfNoField(refused, ['email', 'password']) ? <AccountProblem error={signing.error} /> : null}
      <LabelledText
        name="email"
        label={says.email}
        value={email}
        error={errors['email']}
        onChange={setEmail}
        autoComplete="username"
      />
      <LabelledText
        name="password"
        label={says.password}
        type="password"
        value={password}
        error={errors['password']}
        onChange={setPassword}
        autoComplete="current-password"
      />
      <p className="actions">
        <Button type="submit" className="button primary" isDisabled={signing.isPending}>
          {signing.isPending ? says.going : says.go}
        </Button>
        <Link to="/recovery">{says.forgot}</Link>
      </p>
      <PasskeyButton done={done} />
      <ProviderButtons back={back} />
    </form>
  );
}
