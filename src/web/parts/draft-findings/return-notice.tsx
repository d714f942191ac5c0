import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '#api/cases/contract.ts';
import { answerReturn, deskWordQuery, useJudged } from '../../clients/findings-client.ts';
import { useMay } from '../../session-client.ts';
import { useKeptText } from '../kept-text.ts';
import { ownReviewer, sentSeat } from '../seats.ts';
import { ReasonForm } from './reason-form.tsx';

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
  const send = async (said: string) => {
    await answerReturn(caseNumber, seat, said);
    write('');
    judged();
  };
  return (
    <ReasonForm
      name="return-answer"
      label="Why the draft stands"
      lines={2}
      lacks="say why the draft stands"
      button={['Keep this answer', 'Keeping']}
      reason={reason}
      write={write}
      send={send}
      lead={<p>Change the draft, or say why it stands; what you decide is yours alone.</p>}
    />
  );
}
