import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ownAccountQuery } from '../../accounts/accounts-client.ts';
import { isOfNoField, problemOf } from '../../client.ts';
import { useAccountWords } from '../../parts/account/words/use-account-words.ts';
import { useSignedIn } from '../../session-client.ts';
import { PasskeyButton } from '../../parts/account/passkey-button.tsx';
import { ProviderButtons } from '../../parts/account/provider-buttons.tsx';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

type Props = {
  /** Tells this form from others of the page. */
  readonly name: string;
  readonly button: string;
  readonly isBusy: boolean;
  /** What the server refused last; null when nothing. */
  readonly refused: Error | null;
  readonly go: (password: string | undefined) => void;
};

/**
 * Asks for the present password before something that keeps the account safe is changed; where there is none, to have signed in just
 * before.
 */
export function ProofForm({ name, button, isBusy, refused, go }: Props) {
  const { account: says, provider } = useAccountWords();
  const { data: own } = useQuery(ownAccountQuery);
  const queries = useQueryClient();
  const signedIn = useSignedIn();
  const hasPassword = own?.hasPassword ?? true;
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<string | undefined>();
  const problem = refused === null ? null : problemOf(refused);
  const isStale = !hasPassword && own?.isFresh === false;
  const isWrong = problem?.type.endsWith('wrong-present-password') ?? false;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!hasPassword) return go(undefined);
    setMissing(password === '' ? says.presentMissing : undefined);
    if (password === '') event.currentTarget.querySelector('input')?.focus();
    else go(password);
  };
  if (isStale) {
    return (
      <>
        <p>{provider.signInAnew}</p>
        <ProviderButtons back="/account" anew />
        <PasskeyButton
          done={session => void signedIn(session).then(() => queries.invalidateQueries({ queryKey: ['account'] }))}
        />
      </>
    );
  }
  return (
    <form noValidate className="form" onSubmit={submit}>
      {problem !== null && !isWrong && isOfNoField(problem, ['password']) ? <ProblemNotice problem={problem} /> : null}
      {hasPassword ? (
        <LabelledText
          name={name}
          label={says.present}
          type="password"
          value={password}
          error={missing ?? (isWrong ? says.presentWrong : undefined)}
          onChange={setPassword}
          autoComplete="current-password"
        />
      ) : null}
      <p className="actions">
        <Button type="submit" className="button" isDisabled={isBusy}>
          {button}
        </Button>
      </p>
    </form>
  );
}
