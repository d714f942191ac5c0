import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { CaseView } from '#api/cases/contract.ts';
import { isOfNoField, problemOf } from '../../client.ts';
import { answerReturn, deskWordQuery, useJudged } from '../../clients/findings-client.ts';
import { useMay } from '../../session-client.ts';
import { useKeptText } from '../kept-text.ts';
import { LabelledText } from '../labelled-text.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { ownReviewer, sentSeat } from '../seats.ts';

/** What the quality desk returned the draft for, where its reviewer writes; nothing while it has not. */
export function ReturnNotice({ view }: { readonly view: CaseView }) {
  const isDrafted = view.state === 'in-review' && view.seat !== null && ownReviewer(view)?.signedOn == null;
  return isDrafted ? <Notice view={view} /> : null;
}

function Notice({ view }: { readonly view: CaseView }) {
  const seat = sentSeat(view);
  const { data } = useQuery(deskWordQuery(view.caseNumber, seat));
  const isOwn = useMay()('write-draft');
  if (data === undefined || data.reason === null) return null;
  return (
    <section className="notice desk-return" aria-labelledby="desk-return">
      <h3 id="desk-return">
        {data.desk === 'returned' ? 'The quality desk returned this draft' : 'Returned by the quality desk, taken up'}
      </h3>
      <p>{data.reason}</p>
      {data.answer === null ? null : (
        <p>
          <strong>Your answer:</strong> {data.answer}
        </p>
      )}
      {data.desk === 'returned' && isOwn ? <Answer caseNumber={view.caseNumber} seat={seat} /> : null}
    </section>
  );
}

type AnswerProps = { readonly caseNumber: string; readonly seat: number | null };

/** Why the draft stands as it is; a change of the draft takes the return up as well. */
function Answer({ caseNumber, seat }: AnswerProps) {
  const judged = useJudged();
  const [reason, write] = useKeptText(`return-answer:${caseNumber}:${seat ?? ''}`);
  const [error, setError] = useState<string | undefined>();
  const answering = useMutation({
    mutationFn: () => answerReturn(caseNumber, seat, reason.trim()),
    onSuccess: () => {
      write('');
      judged();
    },
    onError: failure => setError(problemOf(failure).fields['reason']),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return setError('say why the draft stands');
    setError(undefined);
    answering.mutate();
  };
  const refused = answering.error ? problemOf(answering.error) : null;
  return (
    <form noValidate className="form draft-finding-form" onSubmit={submit}>
      <p>Change the draft, or say why it stands; what you decide is yours alone.</p>
      {refused && isOfNoField(refused, ['reason']) ? <ProblemNotice problem={refused} /> : null}
      <LabelledText
        name="return-answer"
        label="Why the draft stands"
        lines={2}
        value={reason}
        error={error}
        onChange={next => {
          write(next);
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
