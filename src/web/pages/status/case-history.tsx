import type { CaseView } from '#api/cases/contract.ts';
import { writtenTime } from '../../parts/words/written-date.ts';

/** What happened, newest first: when it was recorded, by whom, and the rule it rests on. */
export function CaseHistory({ history }: Pick<CaseView, 'history'>) {
  return (
    <section className="status-part" aria-labelledby="history">
      <h2 id="history">What happened</h2>
      <ol className="status-history">
        {history.toReversed().map((entry, index) => (
          <li key={`${history.length - index} ${entry.event}`}>
            <time dateTime={entry.at}>{writtenTime(entry.at)}</time>
            <div>
              <p>{entry.says}</p>
              <p className="quiet">
                {entry.by} · {entry.source}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
