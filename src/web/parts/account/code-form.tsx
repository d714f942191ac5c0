import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { SessionView } from '#api/accounts/contract.ts';
import { problemOf } from '../../client.ts';
import { takeSecondStep } from '../../session-client.ts';
import { LabelledText } from '../labelled-text.tsx';
import { AccountProblem } from './account-problem.tsx';
import { useAccountWords } from './words/use-account-words.ts';

type Props = { readonly ticket: string; readonly done: (session: SessionView) => void };

/** The second step of signing in: a code of the app, or a recovery code. */
export function CodeForm({ ticket, done }: Props) {
  const { code: says, lang } = useAccountWords();
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | undefined>();
  const taking = useMutation({
    mutationFn: () => takeSecondStep({ ticket, code }),
    onSuccess: done,
    onError: refused => setError(isWrongCode(refused) ? says.wrong : undefined),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isMissing = code.trim() === '';
    setError(isMissing ? says.missing : undefined);
    if (isMissing) event.currentTarget.querySelector<HTMLElement>('[name="code"]')?.focus();
    else taking.mutate();
  };
  const refused = taking.error && !isWrongCode(taking.error) ? taking.error : null;
  return (
    <form noValidate className="form sign-in" lang={lang} onSubmit={submit}>
      {refused === null ? null : <AccountProblem error={refused} />}
      <LabelledText
        name="code"
        label={says.label}
        help={says.help}
        value={code}
        error={error}
        onChange={setCode}
        autoComplete="one-time-code"
      />
      <p className="actions">
        <Button type="submit" className="button primary" isDisabled={taking.isPending}>
          {says.go}
        </Button>
      </p>
    </form>
  );
}

/** Whether the server refused a code as wrong: that is said at the field. */
export function isWrongCode(error: unknown): boolean {
  return problemOf(error).type.endsWith('wrong-code');
}
