import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { DeskStanding } from '#api/findings/contract.ts';
import { isOfNoField, problemOf } from '../../client.ts';
import { judgeDraft, useJudged } from '../../clients/findings-client.ts';
import { useKeptText } from '../../parts/kept-text.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

type Props = { readonly caseNumber: string; readonly seat: number | null; readonly desk: DeskStanding };

/** Returns a draft to its reviewer with a reason, or releases it. What is typed is kept until it is sent. */
export function JudgeDraft({ caseNumber, seat, desk }: Props) {
  const judged = useJudged();
  const [isOpen, setOpen] = useState(false);
  const [reason, write] = useKeptText(`return:${caseNumber}:${seat ?? ''}`);
  const [error, setError] = useState<string | undefined>();
  const judging = useMutation({
    mutationFn: (said: string | null) => judgeDraft(caseNumber, seat, said),
    onSuccess: (_word, said) => {
      if (said !== null) write('');
      setOpen(false);
      judged();
    },
    onError: failure => setError(problemOf(failure).fields['reason']),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return setError('say what is to be mended');
    setError(undefined);
    judging.mutate(reason.trim());
  };
  const refused = judging.error ? problemOf(judging.error) : null;
  return (
    <div className="desk-judge">
      {refused && isOfNoField(refused, ['reason']) ? <ProblemNotice problem={refused} /> : null}
      {isOpen ? (
        <form noValidate className="form draft-finding-form" onSubmit={submit}>
          <LabelledText
            name={`reason ${caseNumber} ${seat ?? ''}`}
            label="What is to be mended"
            help="The reviewer reads this beside the draft, changes it or says why it stands. It is kept in the log of the case."
            lines={3}
            value={reason}
            error={error}
            onChange={next => {
              write(next);
              setError(undefined);
            }}
          />
          <div className="actions">
            <Button type="submit" className="button primary" isDisabled={judging.isPending}>
              {judging.isPending ? 'Returning' : 'Return to the reviewer'}
            </Button>
            <Button className="button quiet-button" onPress={() => setOpen(false)}>
              Cancel
            </Button>
          </div>
        </form>
      ) : (
        <div className="actions">
          <Button className="button" data-desk-return="" onPress={() => setOpen(true)}>
            {desk === 'returned' ? 'Return with another reason' : 'Return to the reviewer'}
          </Button>
          {desk === 'released' ? null : (
            <Button
              className="button"
              data-desk-release=""
              isDisabled={judging.isPending}
              onPress={() => judging.mutate(null)}
            >
              {desk === 'returned' ? 'Take the return back' : 'Release'}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
