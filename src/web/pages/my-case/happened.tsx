import type { CaseView } from '#api/cases/contract.ts';
import type { CaseEventKind } from '#domain/cases/events.ts';
import { dateIn } from '../../parts/language/days.ts';
import { useLanguage } from '../../parts/language/language.tsx';
import { pacificToday } from '../../parts/words/due-words.ts';
import { useCaseWords } from './words/use-case-words.ts';

/** What happened so far that matters to who follows the case, newest first. */
export function Happened({ history }: Pick<CaseView, 'history'>) {
  const words = useCaseWords();
  const { language } = useLanguage();
  const told: Readonly<Record<string, string | undefined>> = words.events satisfies Partial<
    Record<CaseEventKind, string>
  >;
  const shown = history.flatMap(({ at, event }, index) => {
    const says = told[event];
    return says === undefined ? [] : [{ at, says, index }];
  });
  return (
    <section aria-labelledby="happened">
      <h2 id="happened">{words.happened}</h2>
      <ol className="status-history">
        {shown.toReversed().map(({ at, says, index }) => (
          <li key={index}>
            <time dateTime={at}>{dateIn(language, pacificToday(new Date(at)))}</time>
            <p>{says}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
