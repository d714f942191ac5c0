import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { CaseView, ScreeningView } from '#api/cases/contract.ts';
import { problemOf } from '../../../client.ts';
import { settleScreening, useChangedCase } from '../../../life-cycle-client.ts';
import { shortTitle } from '../../../parts/words/case-words.ts';
import { writtenDay } from '../../../parts/words/due-words.ts';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { ConfirmAct } from '../confirm-act.tsx';
import { GroundEntry } from './ground-entry.tsx';
import { ITEM_WORDS, screeningWords } from './screening-words.ts';

type Props = { readonly view: CaseView; readonly found: ScreeningView };

/** What screening finds; recorded only by the button. Once found eligible, the finding is past and the notice of assignment is next. */
export function Finding({ view, found: { screening, notice } }: Props) {
  const { finding } = screeningWords(screening);
  const titles = view.items.map(item => shortTitle(item.title));
  return (
    <>
      <p className="finding">{view.eligible ? 'Found eligible; the finding is on record.' : finding}</p>
      <ul className="finding-items">
        {screening.items.map((eligible, item) => (
          <li key={`${item} ${titles[item]}`}>
            <span className="number">{item + 1}</span>
            <span>
              {titles[item]}: {ITEM_WORDS[eligible]}
            </span>
          </li>
        ))}
      </ul>
      {screening.grounds.length === 0 ? null : (
        <ol className="grounds">
          {screening.grounds.map(ground => (
            <GroundEntry key={`${ground.code} ${ground.item}`} ground={ground} titles={titles} />
          ))}
        </ol>
      )}
      <Inquiries screening={screening} />
      <Duplicates screening={screening} />
      <Period period={screening.period} />
      <details className="fold">
        <summary>The notice to the parties</summary>
        <p className="notice-text serif">{notice}</p>
      </details>
      {view.state === 'screening' ? <NextStep view={view} found={{ screening, notice }} /> : null}
    </>
  );
}

function NextStep({ view, found: { screening } }: Props) {
  const { button, confirm } = screeningWords(screening);
  return view.eligible ? (
    <p className="actions">
      <Link
        from="/cases/$caseNumber/status"
        to="."
        search={{ record: 'noarfi-served' }}
        hash="record-event"
        className="button primary"
      >
        Record the notice of assignment
      </Link>
    </p>
  ) : (
    <Settle caseNumber={view.caseNumber} button={button} confirm={confirm} />
  );
}

type SettleProps = { readonly caseNumber: string; readonly button: string; readonly confirm: string | null };

function Settle({ caseNumber, button, confirm }: SettleProps) {
  const takeIn = useChangedCase();
  const [isAsked, setAsked] = useState(false);
  const settling = useMutation({
    mutationFn: () => settleScreening(caseNumber),
    onSuccess: changed => {
      takeIn(changed);
      document.getElementById('stands')?.focus();
    },
  });
  return (
    <>
      {settling.error ? <ProblemNotice problem={problemOf(settling.error)} /> : null}
      <p className="actions">
        <Button
          className="button primary"
          isDisabled={settling.isPending}
          onPress={() => (confirm === null ? settling.mutate() : setAsked(true))}
        >
          {settling.isPending ? 'Recording' : button}
        </Button>
      </p>
      {isAsked && confirm !== null ? (
        <ConfirmAct
          title="Record that the application is not eligible?"
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

type ScreeningProps = { readonly screening: ScreeningView['screening'] };

function Inquiries({ screening: { inquiries } }: ScreeningProps) {
  if (inquiries.length === 0) return null;
  return (
    <div className="finding-part">
      <h3>To be asked first</h3>
      <ul className="dotted">
        {inquiries.map(({ at, of, question }) => (
          <li key={`${at} ${question}`}>
            {of === 'worker' ? 'Worker' : 'Claims administrator'}: {question}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Duplicates({ screening: { possibleDuplicates } }: ScreeningProps) {
  if (possibleDuplicates.length === 0) return null;
  return (
    <div className="finding-part">
      <h3>Perhaps the same dispute</h3>
      <ul className="dotted">
        {possibleDuplicates.map(({ id, reasons }) => (
          <li key={id}>
            <Link to="/cases/$caseNumber/status" params={{ caseNumber: id }}>
              {id}
            </Link>
            : {reasons.join('; ')}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Period({ period }: Pick<ScreeningView['screening'], 'period'>) {
  return (
    <details className="fold">
      <summary>
        {period.lastDay === null ? 'Time to apply: not counted' : `Last day to apply: ${writtenDay(period.lastDay)}`}
      </summary>
      <div className="fold-body">
        <ol className="clock-steps">
          {period.steps.map(step => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{period.source}</p>
        {period.notes.map(each => (
          <p key={each}>{each}</p>
        ))}
      </div>
    </details>
  );
}
