import type { Deadline, EndedDeadline } from '#domain/deadlines/clocks/deadline.ts';
import { dueWords, urgencyOf, writtenDay } from '../../../parts/words/due-words.ts';
import { kindOf } from '../../../parts/words/party-words.ts';
import { CONFIDENCE_WORDS, countWords, owedWords } from './clock-words.ts';

type Props = { readonly clock: Deadline | EndedDeadline; readonly today: string };

/** One clock as a sentence, and on demand every step of its count with the rule. */
export function ClockEntry({ clock, today }: Props) {
  const over = 'ended' in clock || clock.met !== null;
  const kind = kindOf(clock);
  const near = over ? 'none' : urgencyOf(clock.due, today);
  const urgency = kind === 'right' && near === 'overdue' ? 'none' : near;
  const short = countWords(clock.steps);
  return (
    <li className={`clock ${urgency}`}>
      <p className="clock-due">
        {over ? endWords(clock) : dueWords(clock.due, today, kind)}
        {urgency === 'overdue' ? <span className="urgent">Overdue</span> : null}
        {urgency === 'soon' ? <span className="urgent">{kind === 'duty' ? 'Due soon' : 'Ends soon'}</span> : null}
      </p>
      <p>{owedWords(clock)}</p>
      {short === '' ? null : <p className="quiet clock-short">{short}</p>}
      {clock.enforced ? null : (
        <p className="quiet clock-short">A period of the statute that the regulation replaces in practice.</p>
      )}
      <details className="fold">
        <summary>
          How it was counted<span className="unseen">: {clock.what}</span>
        </summary>
        <div className="fold-body">
          <ol className="clock-steps">
            {clock.steps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>
            {clock.source}: {clock.says}.
          </p>
          <p>{CONFIDENCE_WORDS[clock.confidence]}</p>
          {clock.notes.length === 0 ? null : (
            <ul className="clock-notes">
              {clock.notes.map(note => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
          {'ended' in clock ? <p>Ended under {clock.ended.source}.</p> : null}
        </div>
      </details>
    </li>
  );
}

function endWords(clock: Deadline | EndedDeadline): string {
  if ('ended' in clock) {
    const how = clock.ended.how === 'replaced' ? 'Replaced by another count' : 'Stopped';
    return `${how} on ${writtenDay(clock.ended.on)}: ${clock.ended.event.replaceAll('-', ' ')}`;
  }
  if (clock.met === null) return '';
  const due = clock.due === null ? '' : `, due ${writtenDay(clock.due)}`;
  return `Met ${writtenDay(clock.met.on)}, ${clock.met.late ? 'late' : 'in time'}${due}`;
}
