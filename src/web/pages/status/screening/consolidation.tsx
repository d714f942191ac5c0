import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ConsolidationInput } from '#api/cases/contract.ts';
import { problemOf } from '../../../client.ts';
import { joinApplication, useChangedCase } from '../../../life-cycle-client.ts';
import { LabelledText } from '../../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { ConfirmAct } from '../confirm-act.tsx';

type Props = { readonly caseNumber: string; readonly suggested: readonly string[] };

/** Joins another eligible application of the same worker, physician and injury to this case. */
export function Consolidation({ caseNumber, suggested }: Props) {
  const takeIn = useChangedCase();
  const [joined, setJoined] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [isAsked, setAsked] = useState(false);
  const joining = useMutation({
    mutationFn: () => joinApplication(caseNumber, { joined: joined.trim() }),
    onSuccess: changed => {
      setJoined('');
      takeIn(changed);
      document.getElementById('stands')?.focus();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = ConsolidationInput.safeParse({ joined: joined.trim() });
    setError(read.success ? undefined : read.error.issues[0]?.message);
    if (read.success) return setAsked(true);
    document.querySelector<HTMLElement>('[name="joined"]')?.focus();
  };
  return (
    <details className="fold">
      <summary>Join another application to this case</summary>
      <form noValidate className="form act" onSubmit={submit} aria-label="Join another application">
        <p className="quiet">
          Of the same worker, physician who asked and date of injury, and found eligible too (8 CCR 9792.10.4(a)).
          {suggested.length > 0 ? ` Perhaps ${suggested.join(', ')}.` : ''}
        </p>
        <LabelledText
          name="joined"
          label="Case number of the other application"
          help="As CM16-0000001"
          value={joined}
          error={error}
          onChange={next => {
            setJoined(next);
            setError(undefined);
            if (joining.isError) joining.reset();
          }}
        />
        {joining.error ? <ProblemNotice problem={problemOf(joining.error)} /> : null}
        <p className="actions">
          <Button type="submit" className="button" isDisabled={joining.isPending}>
            {joining.isPending ? 'Joining' : 'Join the application'}
          </Button>
        </p>
      </form>
      {isAsked ? (
        <ConfirmAct
          title={`Join ${joined.trim()} to ${caseNumber}?`}
          says="The other case ends, and its open items are decided here."
          button="Join the application"
          close={() => setAsked(false)}
          confirm={() => {
            setAsked(false);
            joining.mutate();
          }}
        />
      ) : null}
    </details>
  );
}
