import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { CaseView } from '#api/cases/contract.ts';
import { CredentialWording } from '#domain/cases/events/review.ts';
import { isOfNoField, problemOf, sign, useOwnChange } from '../../client.ts';
import { isWrongCode } from '../../parts/account/code-form.tsx';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { sentSeat } from '../../parts/seats.ts';
import { secondFactorQuery } from '../../accounts/second-factor-client.ts';
import { ConfirmSignature } from './confirm-signature.tsx';

/** The reviewer's signature: who signs, proved by a passphrase, and confirmed once. */
export function SignatureForm({ view }: { readonly view: CaseView }) {
  const takeIn = useOwnChange();
  const [reviewer, setReviewer] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const { data: factor } = useQuery(secondFactorQuery);
  const [code, setCode] = useState('');
  const [wording, setWording] = useState<CredentialWording>('block');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isAsked, setAsked] = useState(false);

  const signing = useMutation({
    mutationFn: () =>
      sign(view.caseNumber, {
        reviewer: reviewer.trim(),
        passphrase,
        code: code || null,
        seat: sentSeat(view),
        wording,
      }),
    onSuccess: signed => {
      takeIn(signed);
      document.getElementById('main')?.focus();
    },
    onError: error => setErrors(isWrongCode(error) ? { code: problemOf(error).detail } : problemOf(error).fields),
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = {
      ...(reviewer.trim() === '' ? { reviewer: 'enter your reviewer ID' } : {}),
      ...(passphrase === '' ? { passphrase: 'enter your passphrase' } : {}),
      ...(factor?.isOn === true && code.trim() === '' ? { code: 'enter the code your app shows' } : {}),
    };
    setErrors(missing);
    const [first] = Object.keys(missing);
    if (first) return document.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    setAsked(true);
  };
  const refused = signing.error ? problemOf(signing.error) : null;
  return (
    <section aria-labelledby="signature">
      <h2 id="signature">Your signature</h2>
      <form noValidate className="form signature" onSubmit={submit}>
        {refused && !isWrongCode(signing.error) && isOfNoField(refused, ['reviewer', 'passphrase']) ? (
          <ProblemNotice problem={refused} />
        ) : null}
        <LabelledText
          name="reviewer"
          label="Reviewer ID"
          value={reviewer}
          error={errors['reviewer']}
          onChange={setReviewer}
          autoComplete="username"
        />
        <LabelledText
          name="passphrase"
          label="Passphrase"
          type="password"
          value={passphrase}
          error={errors['passphrase']}
          onChange={setPassphrase}
          autoComplete="current-password"
        />
        {factor?.isOn === true ? (
          <LabelledText
            name="code"
            label="Code of your app"
            value={code}
            error={errors['code']}
            onChange={setCode}
            autoComplete="one-time-code"
          />
        ) : null}
        {view.panel === null ? (
          <label className="filter">
            <span>Your credentials in the letter</span>
            <select
              name="wording"
              value={wording}
              onChange={event => setWording(CredentialWording.parse(event.target.value))}
            >
              <option value="block">As a list</option>
              <option value="prose">In a sentence</option>
            </select>
          </label>
        ) : null}
        <p className="actions">
          <Button type="submit" className="button primary" isDisabled={signing.isPending}>
            {signing.isPending ? 'Signing' : view.panel === null ? 'Sign determination' : 'Sign analysis'}
          </Button>
        </p>
      </form>
      {isAsked ? (
        <ConfirmSignature
          view={view}
          close={() => setAsked(false)}
          confirm={() => {
            setAsked(false);
            signing.mutate();
          }}
        />
      ) : null}
    </section>
  );
}
