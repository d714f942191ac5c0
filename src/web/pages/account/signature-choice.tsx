import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { SHORTEST_PASSWORD, SignatureChoice } from '#api/accounts/contract.ts';
import { chooseSignature } from '../../accounts/register-client.ts';
import { isOfNoField, problemOf } from '../../client.ts';
import { AccountProblem, kindOf } from '../../parts/account/account-problem.tsx';
import { useAccountWords } from '../../parts/account/words/use-account-words.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';

/** The passphrase a reviewer signs determinations with: another than the password, and known to nobody else. */
export function SignatureChoiceForm() {
  const { account: says, newPassword } = useAccountWords();
  const [password, setPassword] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const choosing = useMutation({
    mutationFn: () => chooseSignature({ password, passphrase }),
    onSuccess: () => {
      setPassword('');
      setPassphrase('');
    },
    onError: error => setErrors(isWrong(error) ? { password: says.presentWrong } : problemOf(error).fields),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isStrong = SignatureChoice.shape.passphrase.safeParse(passphrase).success;
    const wrong = {
      ...(password === '' ? { password: says.presentMissing } : {}),
      ...(isStrong ? {} : { passphrase: newPassword.weak(SHORTEST_PASSWORD) }),
    };
    setErrors(wrong);
    const [first] = Object.keys(wrong);
    if (first === undefined) choosing.mutate();
    else event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  const { error } = choosing;
  return (
    <section aria-labelledby="signature">
      <h2 id="signature">{says.signature}</h2>
      <form noValidate className="form" onSubmit={submit}>
        <p>{says.signatureLead}</p>
        {error && !isWrong(error) && isOfNoField(problemOf(error), ['password', 'passphrase']) ? (
          <AccountProblem error={error} />
        ) : null}
        <LabelledText
          name="password"
          label={says.present}
          type="password"
          value={password}
          error={errors['password']}
          onChange={setPassword}
          autoComplete="current-password"
        />
        <LabelledText
          name="passphrase"
          label={says.signatureNew}
          type="password"
          value={passphrase}
          error={errors['passphrase']}
          onChange={setPassphrase}
          autoComplete="new-password"
        />
        <p className="actions">
          <Button type="submit" className="button" isDisabled={choosing.isPending}>
            {says.signatureKeep}
          </Button>
        </p>
        <output>{choosing.isSuccess ? says.signatureKept : ''}</output>
      </form>
    </section>
  );
}

function isWrong(error: unknown): boolean {
  return kindOf(problemOf(error)) === 'wrong-present-password';
}
