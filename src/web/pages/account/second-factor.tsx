import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { problemOf } from '../../client.ts';
import { isWrongCode } from '../../parts/account/code-form.tsx';
import { useAccountWords } from '../../parts/account/words/use-account-words.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import {
  beginSecondFactor,
  confirmSecondFactor,
  newRecoveryCodes,
  removeSecondFactor,
  secondFactorQuery,
} from '../../accounts/second-factor-client.ts';
import { sessionQuery } from '../../session-client.ts';
import { ProofForm } from './proof-form.tsx';
import { QrCode } from './qr-code.tsx';

/** Codes of an authenticator app: set up, confirmed, taken away; the recovery codes for when the phone is lost. */
export function SecondFactor() {
  const { secondFactor: says } = useAccountWords();
  const { data, error } = useQuery(secondFactorQuery);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <section aria-labelledby="second-factor">
      <h2 id="second-factor">{says.title}</h2>
      {error && !data ? <ProblemNotice problem={problemOf(error)} /> : null}
      {codes === null ? null : <Codes codes={codes} />}
      {data?.isOn === false ? <SetUp done={setCodes} /> : null}
      {data?.isOn === true ? <IsOn left={data.recoveryCodesLeft} show={setCodes} /> : null}
    </section>
  );
}

function Codes({ codes }: { readonly codes: readonly string[] }) {
  const { secondFactor: says } = useAccountWords();
  return (
    <div className="notice" aria-live="polite">
      <h3>{says.codes}</h3>
      <p>{says.codesLead}</p>
      <ul className="recovery-codes">
        {codes.map(code => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </div>
  );
}

function useTakenIn(): () => void {
  const queries = useQueryClient();
  return () => {
    void queries.invalidateQueries({ queryKey: ['account'] });
    void queries.invalidateQueries({ queryKey: sessionQuery.queryKey, exact: true });
  };
}

function SetUp({ done }: { readonly done: (codes: readonly string[]) => void }) {
  const { secondFactor: says } = useAccountWords();
  const takenIn = useTakenIn();
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | undefined>();
  const beginning = useMutation({ mutationFn: beginSecondFactor });
  const confirming = useMutation({
    mutationFn: () => confirmSecondFactor(code),
    onSuccess: ({ codes }) => {
      done(codes);
      takenIn();
    },
    onError: refused => setError(isWrongCode(refused) ? says.wrong : problemOf(refused).detail),
  });
  if (!beginning.data) {
    return (
      <>
        <p>{says.lead}</p>
        <ProofForm
          name="proof-app"
          button={says.begin}
          isBusy={beginning.isPending}
          refused={beginning.error}
          go={beginning.mutate}
        />
      </>
    );
  }
  const { secret, address } = beginning.data;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    confirming.mutate();
  };
  return (
    <>
      <p>{says.scan}</p>
      <QrCode text={address} says={says.picture} />
      <p>
        {says.typed} <span className="secret">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</span>
      </p>
      <form noValidate className="form" onSubmit={submit}>
        <LabelledText
          name="app-code"
          label={says.code}
          value={code}
          error={error}
          onChange={setCode}
          autoComplete="one-time-code"
        />
        <p className="actions">
          <Button type="submit" className="button primary" isDisabled={confirming.isPending}>
            {says.confirm}
          </Button>
        </p>
      </form>
    </>
  );
}

type IsOnProps = { readonly left: number; readonly show: (codes: readonly string[] | null) => void };

function IsOn({ left, show }: IsOnProps) {
  const { secondFactor: says } = useAccountWords();
  const takenIn = useTakenIn();
  const making = useMutation({
    mutationFn: newRecoveryCodes,
    onSuccess: ({ codes }) => {
      show(codes);
      takenIn();
    },
  });
  const removing = useMutation({
    mutationFn: removeSecondFactor,
    onSuccess: () => {
      show(null);
      takenIn();
    },
  });
  return (
    <>
      <p>
        {says.isOn} {says.left(left)}
      </p>
      <details className="fold">
        <summary>{says.anew}</summary>
        <ProofForm
          name="proof-codes"
          button={says.makeAnew}
          isBusy={making.isPending}
          refused={making.error}
          go={making.mutate}
        />
      </details>
      <details className="fold">
        <summary>{says.remove}</summary>
        <ProofForm
          name="proof-removal"
          button={says.removeButton}
          isBusy={removing.isPending}
          refused={removing.error}
          go={removing.mutate}
        />
      </details>
    </>
  );
}
