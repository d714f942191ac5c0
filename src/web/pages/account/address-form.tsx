import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { type OwnAccountView, OwnAddressInput } from '#api/accounts/contract.ts';
import { askOwnAddress } from '../../accounts/accounts-client.ts';
import { isOfNoField, problemOf } from '../../client.ts';
import { AccountProblem, kindOf } from '../../parts/account/account-problem.tsx';
import { useAccountWords } from '../../parts/account/words/use-account-words.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';

/** Another e-mail address to sign in with, for whoever knows the password; it counts once it is confirmed there. */
export function AddressForm({ view }: { readonly view: OwnAccountView }) {
  const { account: says } = useAccountWords();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const asking = useMutation({
    mutationFn: () => askOwnAddress({ email: email.trim(), password }),
    onSuccess: () => setPassword(''),
    onError: error => setErrors(isWrong(error) ? { password: says.presentWrong } : problemOf(error).fields),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = {
      ...(OwnAddressInput.shape.email.safeParse(email).success ? {} : { email: says.anotherMissing }),
      ...(password === '' ? { password: says.presentMissing } : {}),
    };
    setErrors(wrong);
    const [first] = Object.keys(wrong);
    if (first === undefined) asking.mutate();
    else event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  const isAbove = asking.error && !isWrong(asking.error) && isOfNoField(problemOf(asking.error), ['email', 'password']);
  if (!view.mails) {
    return (
      <section aria-labelledby="address">
        <h2 id="address">{says.another}</h2>
        <p>{says.anotherNoMail}</p>
      </section>
    );
  }
  return (
    <section aria-labelledby="address">
      <h2 id="address">{says.another}</h2>
      <form noValidate className="form" onSubmit={submit}>
        <p>{says.anotherLead}</p>
        {isAbove ? <AccountProblem error={asking.error} /> : null}
        <LabelledText
          name="email"
          label={says.anotherEmail}
          value={email}
          error={errors['email']}
          onChange={typed => {
            setEmail(typed);
            setErrors({});
          }}
          autoComplete="email"
        />
        <LabelledText
          name="password"
          label={says.present}
          type="password"
          value={password}
          error={errors['password']}
          onChange={typed => {
            setPassword(typed);
            setErrors({});
          }}
          autoComplete="current-password"
        />
        <p className="actions">
          <Button type="submit" className="button" isDisabled={asking.isPending}>
            {says.anotherSend}
          </Button>
        </p>
        <output>{asking.isSuccess ? says.anotherSent(email.trim()) : ''}</output>
      </form>
    </section>
  );
}

function isWrong(error: unknown): boolean {
  return kindOf(problemOf(error)) === 'wrong-present-password';
}
