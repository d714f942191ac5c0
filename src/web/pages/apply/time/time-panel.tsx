import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { civilDayWords } from '#domain/calendar/day-words.ts';
import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';
import { dueWords } from '../../../parts/words/due-words.ts';
import type { TimeToApply } from './time-to-apply.ts';

type Props = { readonly time: TimeToApply; readonly today: CivilDate };

/** Whether there is still time, as a sentence, with the count on demand and what may help when there is none. */
export function TimePanel({ time, today }: Props) {
  return (
    <section className={time.kind === 'runs' && time.late ? 'time late' : 'time'} aria-labelledby="time">
      <h2 id="time">Are you in time?</h2>
      <div aria-live="polite" className="time-said">
        {said(time, today)}
      </div>
      {time.kind === 'runs' || time.kind === 'not-begun' ? <Count deadline={time.deadline} /> : null}
    </section>
  );
}

function said(time: TimeToApply, today: CivilDate) {
  if (time.kind === 'runs')
    return time.late ? <Late time={time} today={today} /> : <InTime time={time} today={today} />;
  return <p>{time.kind === 'impossible' ? `These dates cannot be right: ${time.message}.` : NO_DAY[time.kind]}</p>;
}

/** Why there is no last day to name. */
const NO_DAY: Readonly<Record<Exclude<TimeToApply['kind'], 'runs' | 'impossible'>, string>> = {
  'not-known': 'Enter the date of the decision, and your last day to apply is shown here.',
  'another-dispute':
    'Your time to apply does not run yet. The other reason is settled first. Then you have 30 days from the day you are sent the notice that it is settled (Labor Code 4610.5(h)(2)). You may apply now, but the review waits.',
  'not-begun':
    'Your time to apply has not begun, because the application form did not come with the decision. You can apply today.',
};

type Runs = { readonly time: Extract<TimeToApply, { kind: 'runs' }>; readonly today: CivilDate };

function InTime({ time, today }: Runs) {
  return (
    <>
      <p className="time-answer">Yes. Your last day to apply: {dueWords(time.lastDay, today).replace(/^Due /, '')}.</p>
      {time.safeDay !== null && time.safeDay >= today ? (
        <p>
          To be safe, send it by {civilDayWords(time.safeDay)}: the extra days for the way it was sent are common
          practice, but we know of no ruling that settles them.
        </p>
      ) : null}
      <Assumed time={time} />
      {time.formulary ? <p>A dispute only about a drug on the state’s list has 10 days, not 30.</p> : null}
    </>
  );
}

function Late({ time, today }: Runs) {
  return (
    <>
      <p className="time-answer">
        You are late. {dueWords(time.lastDay, today).replace('Was due', 'The last day to apply was')}.
      </p>
      <Assumed time={time} />
      <p>What may still help:</p>
      <ul>
        <li>
          Look at the postmark and at the page called “proof of service”. The time runs from the day the decision was
          sent, not from the day it was made.
        </li>
        <li>If no application form came with the decision, your time has not begun. Say so in step 1.</li>
        <li>
          If the claims administrator also says it is not liable, you have 30 days from the notice that this is settled.
          Say so in step 1.
        </li>
        {time.formulary ? <li>If more than the drug list is in dispute, you have 30 days. Say so in step 1.</li> : null}
        <li>
          Your doctor can ask for the treatment again when the facts have changed and the doctor writes down how, or
          after 12 months in any case (Labor Code 4610(k)).
        </li>
      </ul>
      <p>You can still send the application. It will be screened, and you get the reason if it is refused.</p>
    </>
  );
}

function Assumed({ time }: Pick<Runs, 'time'>) {
  return time.assumed ? (
    <p>This counts as if the decision was sent the day it was made. If it was sent later, you have longer.</p>
  ) : null;
}

function Count({ deadline }: { readonly deadline: Deadline }) {
  return (
    <details className="count">
      <summary>How this was counted</summary>
      <ol className="time-steps">
        {deadline.steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {deadline.notes.map(note => (
        <p key={note}>{note}</p>
      ))}
      <p className="quiet">
        {deadline.source}: {deadline.says}.
      </p>
    </details>
  );
}
