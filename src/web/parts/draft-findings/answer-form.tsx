import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { FindingView } from '#api/findings/contract.ts';
import { isOfNoField, problemOf } from '../../client.ts';
import { answerFinding, useAnswered } from '../../clients/findings-client.ts';
import { LabelledText } from '../labelled-text.tsx';
import { ProblemNotice } from '../problem-notice.tsx';

type Props = {
  readonly caseNumber: string;
  /** Of several reviewers, who answers. */
  readonly seat: number | null;
  readonly finding: FindingView;
};

/** The reviewer’s answer to a warning: why the words stand. It is kept in the log and holds while they do. */
export function AnswerForm({ caseNumber, seat, finding }: Props) {
  const takeIn = useAnswered(seat);
  const [reason, setReason] = useState(finding.answer ?? '');
  const [isOpen, setOpen] = useState(finding.answer === null);
  const [error, setError] = useState<string | undefined>();
  const answering = useMutation({
    mutationFn: () => answerFinding(caseNumber, { finding: finding.key, reason: reason.trim(), seat }),
    onSuccess: found => {
      takeIn(found);
      setOpen(false);
    },
    onError: failure => setError(problemOf(failure).fields['reason']),
  });
  if (!isOpen) {
    return (
      <p className="draft-finding-answer">
        <strong>Your answer:</strong> {finding.answer ?? reason}{' '}
        <Button className="button quiet-button" onPress={() => setOpen(true)}>
          Change
        </Button>
      </p>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return setError('say why the words stand');
    setError(undefined);
    answering.mutate();
  };
  const refused = answering.error ? problemOf(answering.error) : null;
  return (
    <form noValidate className="form draft-finding-form" onSubmit={submit}>
      {refused && isOfNoField(refused, ['reason']) ? <ProblemNotice problem={refused} /> : null}
      <LabelledText
        name={`reason ${finding.key}`}
        label="Why it stands"
        lines={2}
        value={reason}
        error={error}
        onChange={next => {
          setReason(next);
          setError(undefined);
        }}
      />
      <div className="actions">
        <Button type="submit" className="button" isDisabled={answering.isPending}>
          {answering.isPending ? 'Keeping' : 'Keep this answer'}
        </Button>
      </div>
    </form>
  );
}
