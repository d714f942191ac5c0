import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { FindingView } from '#api/findings/contract.ts';
import { answerFinding, useAnswered } from '../../clients/findings-client.ts';
import { ReasonForm } from './reason-form.tsx';

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
  const send = async (said: string) => {
    takeIn(await answerFinding(caseNumber, { finding: finding.key, reason: said, seat }));
    setOpen(false);
  };
  return (
    <ReasonForm
      name={`reason ${finding.key}`}
      label="Why it stands"
      lines={2}
      lacks="say why the words stand"
      button={['Keep this answer', 'Keeping']}
      reason={reason}
      write={setReason}
      send={send}
    />
  );
}
