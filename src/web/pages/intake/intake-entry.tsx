import { Link } from '@tanstack/react-router';
import type { IntakeView } from '#api/intake/contract.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { useQueueChanged } from '../../desk-clients/intake-client.ts';
import { shortTitle, stateWords } from '../../parts/words/case-words.ts';
import { daysUntil, daysWords, dueWords, urgencyOf } from '../../parts/words/due-words.ts';
import { writtenDate } from '../../parts/words/written-date.ts';
import { GroundEntry } from '../status/screening/ground-entry.tsx';
import { screeningWords } from '../status/screening/screening-words.ts';
import { SettleScreening } from '../status/screening/settle-screening.tsx';
import { CompareApplications } from './compare-applications.tsx';
import { hasLike } from './intake-words.ts';

type Row = IntakeView['rows'][number];
type Props = {
  readonly row: Row;
  readonly today: CivilDate;
  readonly isChosen: boolean;
  /** Chooses it for what is recorded of several; null where it must be looked at. */
  readonly choose: (() => void) | null;
  /** Whether a finding can be recorded here. */
  readonly records: boolean;
};

/** One application: how long it waits, what screening finds by ground, those like it, what the sender is told, and the act. */
export function IntakeEntry({ row, today, isChosen, choose, records }: Props) {
  const { caseNumber, items, screening, notice, trouble, due, state } = row;
  const titles = items.map(shortTitle);
  const changed = useQueueChanged();
  return (
    <li className="desk-entry">
      <header>
        <h2>
          {choose === null ? null : (
            <label className="taken-along">
              <input type="checkbox" checked={isChosen} onChange={choose} />
              <span className="unseen">Choose {caseNumber}</span>
            </label>
          )}
          <Link to="/cases/$caseNumber/status" params={{ caseNumber }} data-intake-link="">
            {caseNumber}
          </Link>
          {row.priority === 'expedited' ? <span className="urgent"> Expedited</span> : null}
        </h2>
        <p className="quiet">{titles.join(' · ')}</p>
        <p>
          {receivedWords(row.received, today)}
          {records ? '' : ` ${stateWords({ state, decided: 0, items: items.length })}.`}
        </p>
        {due === null ? null : <p className={`desk-due ${urgencyOf(due, today)}`}>{dueWords(due, today)}</p>}
      </header>
      {trouble === null ? null : <p className="notice">It cannot be screened: {trouble}</p>}
      {screening === null ? null : (
        <>
          <p className="finding">{records ? screeningWords(screening).finding : null}</p>
          {screening.grounds.length === 0 ? null : (
            <ol className="grounds">
              {screening.grounds.map(ground => (
                <GroundEntry key={`${ground.code} ${ground.item}`} ground={ground} titles={titles} />
              ))}
            </ol>
          )}
          {screening.inquiries.map(({ at, of, question }) => (
            <p key={`${at} ${question}`}>
              To be asked of the {of === 'worker' ? 'worker' : 'claims administrator'}: {question}
            </p>
          ))}
        </>
      )}
      {hasLike(row) ? <CompareApplications caseNumber={caseNumber} titles={titles} /> : null}
      {notice === null ? null : (
        <details className="figures">
          <summary>What the sender is told</summary>
          <p className="notice-text serif">{notice}</p>
        </details>
      )}
      {records && screening !== null ? (
        <SettleScreening caseNumber={caseNumber} screening={screening} settled={changed} look="button" />
      ) : null}
      {records ? null : (
        <p className="actions">
          <Link to="/cases/$caseNumber/status" params={{ caseNumber }} className="button">
            {state === 'screening' ? 'Record the notice of assignment' : 'See where it stands'}
          </Link>
        </p>
      )}
    </li>
  );
}

function receivedWords(received: CivilDate | null, today: CivilDate): string {
  if (received === null) return 'The day it was received is not known.';
  const days = -daysUntil(received, today);
  return `Received ${writtenDate(received)}, ${days === 0 ? 'today' : `${daysWords(days)} ago`}.`;
}
