import { Link } from '@tanstack/react-router';
import type { ClockEntry } from '#api/clocks/contract.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { marksOf } from '#domain/deadlines/clocks/words/clock-words.ts';
import { writtenDay } from '../../parts/words/due-words.ts';
import { PARTY_WORDS } from '../../parts/words/party-words.ts';
import { opensWorkspace, stateWords } from '../../parts/words/case-words.ts';
import { distanceWords } from './clock-groups.ts';

type Props = { readonly entry: ClockEntry; readonly today: CivilDate };

/** One running clock: when, what, by whom, in which case; how it was counted on demand. */
export function ClockRow({ entry, today }: Props) {
  const { caseNumber, state, priority, deadline } = entry;
  const { duty, what, owedBy, due } = deadline;
  const marks = marksOf(deadline);
  return (
    <li className="clock-row">
      <p className="clock-when">
        <span className="clock-distance">{distanceWords(deadline, today)}</span>
        {due === null ? null : <time dateTime={due}>{writtenDay(due)}</time>}
      </p>
      <div className="clock-what">
        <p>
          {what.charAt(0).toUpperCase()}
          {what.slice(1)} <span className="quiet clock-duty">{duty}</span>
        </p>
        {marks.length === 0 ? null : (
          <ul className="clock-marks">
            {marks.map(mark => (
              <li key={mark}>{mark}</li>
            ))}
          </ul>
        )}
        <Count entry={entry} />
      </div>
      <p className="clock-owner">{owedBy === null ? 'Nobody' : PARTY_WORDS[owedBy]}</p>
      <p className="clock-case">
        <Link
          to={opensWorkspace(state) ? '/cases/$caseNumber' : '/cases/$caseNumber/status'}
          params={{ caseNumber }}
          data-clock-link=""
        >
          {caseNumber}
        </Link>
        <span className="quiet">{stateWords({ state, decided: 0, items: 1 })}</span>
        {priority === 'expedited' ? <span className="urgent">Expedited</span> : null}
      </p>
    </li>
  );
}

function Count({ entry: { caseNumber, deadline } }: { readonly entry: ClockEntry }) {
  return (
    <details className="count">
      <summary>
        How it was counted
        <span className="unseen">
          : {deadline.what}, {caseNumber}
        </span>
      </summary>
      <ol>
        {deadline.steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {deadline.notes.map(note => (
        <p key={note}>{note}</p>
      ))}
      <p className="quiet">
        {deadline.source}: {deadline.says}. Confidence: {deadline.confidence}.
      </p>
    </details>
  );
}
