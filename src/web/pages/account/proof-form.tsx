import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { isOfNoField, problemOf } from '../../client.ts';
import { useAccountWords } from '../../parts/account/words/use-account-words.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

type Props = {
  /** Tells this form from others of the page. */
  readonly name: string;
  readonly button: string;
  readonly isBusy: boolean;
  /** What the server refused last; null when nothing. */
  readonly refused: Error | null;
  readonly go: (password: string) => void;
};

/** Asks for the present password before something that keeps the account safe is changed. */
export function ProofForm({ name, button, isBusy, refused, go }: Props) {
  const { account: says } = useAccountWords();
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<string | undefined>();
  const problem = refused === null ? null : problemOf(refused);
  const isWrong = problem?.type.endsWith('wrong-present-password') ?? false;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(password === '' ? says.presentMissing : undefined);
    if (password === '') event.currentTarget.querySelector('input')?.focus();
    else go(password);
  };
  return (
    <form noValidate className="form" onSubmit={submit}>
      {problem !== null && !isWrong && isOfNoField(problem, ['password']) ? <ProblemNotice problem={problem} /> : null}
      <LabelledText
        name={name}
        label={says.present}
        type="password"
        value={password}
        error={missing ?? (isWrong ? says.presentWrong : undefined)}
        onChange={setPassword}
        autoComplete="current-password"
      />
      <p className="actions">
        <Button type="submit" className="button" isDisabled={isBusy}>
          {button}
        </Button>
      </p>
    </form>
  );
}
