import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { DeskStanding } from '#api/findings/contract.ts';
import { problemOf } from '../../client.ts';
import { judgeDraft, useJudged } from '../../clients/findings-client.ts';
import { ReasonForm } from '../../parts/draft-findings/reason-form.tsx';
import { useKeptText } from '../../parts/kept-text.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

type Props = { readonly caseNumber: string; readonly seat: number | null; readonly desk: DeskStanding };

/** Returns a draft to its reviewer with a reason, or releases it. What is typed is kept until it is sent. */
export function JudgeDraft({ caseNumber, seat, desk }: Props) {
  const judged = useJudged();
  const [isOpen, setOpen] = useState(false);
  const [reason, write] = useKeptText(`return:${caseNumber}:${seat ?? ''}`);
  const releasing = useMutation({ mutationFn: () => judgeDraft(caseNumber, seat, null), onSuccess: judged });
  const send = async (said: string) => {
    await judgeDraft(caseNumber, seat, said);
    write('');
    setOpen(false);
    judged();
  };
  return (
    <div className="desk-judge">
      {releasing.error ? <ProblemNotice problem={problemOf(releasing.error)} /> : null}
      {isOpen ? (
        <ReasonForm
          name={`reason ${caseNumber} ${seat ?? ''}`}
          label="What is to be mended"
          help="The reviewer reads this beside the draft, changes it or says why it stands. It is kept in the log of the case."
          lines={3}
          lacks="say what is to be mended"
          button={['Return to the reviewer', 'Returning']}
          look="button primary"
          reason={reason}
          write={write}
          send={send}
        >
          <Button className="button quiet-button" onPress={() => setOpen(false)}>
            Cancel
          </Button>
        </ReasonForm>
      ) : (
        <div className="actions">
          <Button className="button" data-desk-return="" onPress={() => setOpen(true)}>
            {desk === 'returned' ? 'Return with another reason' : 'Return to the reviewer'}
          </Button>
          {desk === 'released' ? null : (
            <Button
              className="button"
              data-desk-release=""
              isDisabled={releasing.isPending}
              onPress={() => releasing.mutate()}
            >
              {desk === 'returned' ? 'Take the return back' : 'Release'}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
