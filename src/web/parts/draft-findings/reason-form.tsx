import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { isOfNoField, problemOf } from '../../client.ts';
import { LabelledText } from '../labelled-text.tsx';
import { ProblemNotice } from '../problem-notice.tsx';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly lines: number;
  /** What is said where nothing is written. */
  readonly lacks: string;
  /** The button, and the button while it is sent. */
  readonly button: readonly [string, string];
  readonly look?: 'button' | 'button primary';
  readonly reason: string;
  readonly write: (next: string) => void;
  readonly send: (reason: string) => Promise<void>;
  /** Stands above the field. */
  readonly lead?: ReactNode;
  /** Other buttons beside it. */
  readonly children?: ReactNode;
};

/** A form that asks for one reason: nothing is sent without, and what is refused is said at the field. */
export function ReasonForm(props: Props) {
  const { name, label, lines, lacks, button, look = 'button', reason, write, send, lead, children } = props;
  const [error, setError] = useState<string | undefined>();
  const sending = useMutation({
    mutationFn: () => send(reason.trim()),
    onError: failure => setError(problemOf(failure).fields['reason']),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return setError(lacks);
    setError(undefined);
    sending.mutate();
  };
  const refused = sending.error ? problemOf(sending.error) : null;
  return (
    <form noValidate className="form draft-finding-form" onSubmit={submit}>
      {lead}
      {refused && isOfNoField(refused, ['reason']) ? <ProblemNotice problem={refused} /> : null}
      <LabelledText
        name={name}
        label={label}
        {...(props.help === undefined ? {} : { help: props.help })}
        lines={lines}
        value={reason}
        error={error}
        onChange={next => {
          write(next);
          setError(undefined);
        }}
      />
      <div className="actions">
        <Button type="submit" className={look} isDisabled={sending.isPending}>
          {sending.isPending ? button[1] : button[0]}
        </Button>
        {children}
      </div>
    </form>
  );
}
