import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { CaseView, ScreeningView } from '#api/cases/contract.ts';
import { problemOf } from '../../../client.ts';
import { settleScreening } from '../../../life-cycle-client.ts';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { ConfirmAct } from '../confirm-act.tsx';
import { screeningWords } from './screening-words.ts';

type Props = {
  readonly caseNumber: string;
  readonly screening: Pick<ScreeningView['screening'], 'eligible'>;
  readonly settled: (changed: CaseView) => void;
  /** One of many on a page, or what the page is about. */
  readonly look: 'button' | 'button primary';
};

/** Records what screening finds; what ends the case is asked for once more. */
export function SettleScreening({ caseNumber, screening, settled, look }: Props) {
  const { button, confirm } = screeningWords(screening);
  const [isAsked, setAsked] = useState(false);
  const settling = useMutation({ mutationFn: () => settleScreening(caseNumber), onSuccess: settled });
  return (
    <>
      {settling.error ? <ProblemNotice problem={problemOf(settling.error)} /> : null}
      <p className="actions">
        <Button
          className={look}
          data-record=""
          isDisabled={settling.isPending || settling.isSuccess}
          onPress={() => (confirm === null ? settling.mutate() : setAsked(true))}
        >
          {settling.isPending ? 'Recording' : settling.isSuccess ? 'Recorded' : button}
        </Button>
      </p>
      {isAsked && confirm !== null ? (
        <ConfirmAct
          title={`Record that ${caseNumber} is not eligible?`}
          says={confirm}
          button={button}
          close={() => setAsked(false)}
          confirm={() => {
            setAsked(false);
            settling.mutate();
          }}
        />
      ) : null}
    </>
  );
}
