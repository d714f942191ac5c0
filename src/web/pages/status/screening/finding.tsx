import { Link } from '@tanstack/react-router';
import type { CaseView, ScreeningView } from '#api/cases/contract.ts';
import { useChangedCase } from '../../../life-cycle-client.ts';
import { shortTitle } from '../../../parts/words/case-words.ts';
import { writtenDay } from '../../../parts/words/due-words.ts';
import { GroundEntry } from './ground-entry.tsx';
import { ITEM_WORDS, screeningWords } from './screening-words.ts';
import { SettleScreening } from './settle-screening.tsx';

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
  const takeIn = useChangedCase();
  const settled = (changed: CaseView) => {
    takeIn(changed);
    document.getElementById('stands')?.focus();
  };
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
    <SettleScreening caseNumber={view.caseNumber} screening={screening} settled={settled} look="button primary" />
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
