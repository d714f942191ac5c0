import type { CaseClocks } from '#api/cases/contract.ts';
import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';
import { useLanguage } from '../../parts/language/language.tsx';
import { myClocks, whenDue, whoDoes } from '../../parts/my-words/my-clocks.ts';
import type { Follower } from '../../parts/my-words/my-words.ts';
import { useMyWords } from '../../parts/my-words/use-my-words.ts';
import { pacificToday, urgencyOf } from '../../parts/words/due-words.ts';
import { kindOf } from '../../parts/words/party-words.ts';
import { useCaseWords } from './words/use-case-words.ts';

type Props = { readonly duties: CaseClocks['duties']; readonly as: Follower };

/** What I can do until when, and what others must do by when. */
export function DatesOfCase({ duties, as }: Props) {
  const words = useCaseWords();
  const { mine, others } = myClocks(duties, pacificToday(), as);
  return (
    <div className="my-dates">
      <Dates id="mine" title={words.mine} none={words.noneMine} clocks={mine} as={as} />
      <Dates id="others" title={words.others} none={words.noneOthers} clocks={others} as={as} />
    </div>
  );
}

type DatesProps = {
  readonly id: string;
  readonly title: string;
  readonly none: string;
  readonly clocks: readonly Deadline[];
  readonly as: Follower;
};

function Dates({ id, title, none, clocks, as }: DatesProps) {
  const words = useCaseWords();
  const my = useMyWords();
  const { language } = useLanguage();
  const today = pacificToday();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {clocks.length === 0 ? <p className="quiet">{none}</p> : null}
      <ul className="clocks">
        {clocks.map(clock => {
          const urgency = urgencyOf(clock.due, today);
          return (
            <li key={`${clock.duty} ${clock.startedBy.index} ${clock.source}`} className={`clock ${urgency}`}>
              <p className="clock-due">
                {whenDue(clock, today, my, language)}
                {urgency === 'overdue' && kindOf(clock) === 'duty' ? (
                  <span className="urgent">{words.late}</span>
                ) : null}
              </p>
              <p>{whoDoes(clock, as, my)}</p>
              <Counted clock={clock} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The steps of a count as the rule says them, in English. */
export function Counted({ clock }: { readonly clock: Deadline }) {
  const words = useCaseWords();
  const my = useMyWords();
  return (
    <details className="fold">
      <summary>
        {words.counted}
        <span className="unseen">: {my.duties[clock.duty]}</span>
      </summary>
      <div className="fold-body" lang="en">
        <ol className="clock-steps">
          {clock.steps.map(step => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          {clock.source}: {clock.says}.
        </p>
        {clock.notes.map(note => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </details>
  );
}
