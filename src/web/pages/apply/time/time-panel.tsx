import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';
import { dayIn, distanceIn } from '../../../parts/language/days.ts';
import { useLanguage } from '../../../parts/language/language.tsx';
import { useApplyWords } from '../words/use-apply-words.ts';
import type { TimeToApply } from './time-to-apply.ts';

type Props = { readonly time: TimeToApply; readonly today: CivilDate };

/** Whether there is still time, as a sentence, with the count on demand and what may help when there is none. */
export function TimePanel({ time, today }: Props) {
  const words = useApplyWords().time;
  return (
    <section className={time.kind === 'runs' && time.late ? 'time late' : 'time'} aria-labelledby="time">
      <h2 id="time">{words.question}</h2>
      <div aria-live="polite" className="time-said">
        {time.kind === 'runs' ? (
          time.late ? (
            <Late time={time} today={today} />
          ) : (
            <InTime time={time} today={today} />
          )
        ) : (
          <p>{time.kind === 'impossible' ? `${words.impossible} ${time.message}.` : words.noDay[time.kind]}</p>
        )}
      </div>
      {time.kind === 'runs' || time.kind === 'not-begun' ? <Count deadline={time.deadline} /> : null}
    </section>
  );
}

type Runs = { readonly time: Extract<TimeToApply, { kind: 'runs' }>; readonly today: CivilDate };

function InTime({ time, today }: Runs) {
  const { time: words } = useApplyWords();
  const { language } = useLanguage();
  return (
    <>
      <p className="time-answer">
        {words.inTime(dayIn(language, time.lastDay), distanceIn(language, time.lastDay, today))}
      </p>
      {time.safeDay !== null && time.safeDay >= today ? <p>{words.safe(dayIn(language, time.safeDay))}</p> : null}
      {time.assumed ? <p>{words.assumed}</p> : null}
      {time.formulary ? <p>{words.formulary}</p> : null}
    </>
  );
}

function Late({ time, today }: Runs) {
  const { time: words } = useApplyWords();
  const { language } = useLanguage();
  const helps = [...words.helps, ...(time.formulary ? [words.helpFormulary] : []), words.helpAnew];
  return (
    <>
      <p className="time-answer">
        {words.late(dayIn(language, time.lastDay), distanceIn(language, time.lastDay, today))}
      </p>
      {time.assumed ? <p>{words.assumed}</p> : null}
      <p>{words.help}</p>
      <ul>
        {helps.map(help => (
          <li key={help}>{help}</li>
        ))}
      </ul>
      <p>{words.still}</p>
    </>
  );
}

/** The steps of the count as the rule says them, in English. */
function Count({ deadline }: { readonly deadline: Deadline }) {
  const { time } = useApplyWords();
  return (
    <details className="count">
      <summary>{time.counted}</summary>
      <ol className="time-steps" lang="en">
        {deadline.steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {deadline.notes.map(note => (
        <p key={note} lang="en">
          {note}
        </p>
      ))}
      <p className="quiet" lang="en">
        {deadline.source}: {deadline.says}.
      </p>
    </details>
  );
}
