import type { ChecklistEntry } from '#domain/guidelines/counts/opioid-checklist.ts';
import type { Verdict } from '#domain/guidelines/review.ts';
import { VerdictMark } from '../../../parts/verdict-mark.tsx';
import { pageWords } from '../../../parts/words/case-words.ts';
import { writtenDate } from '../../../parts/words/written-date.ts';
import { Quotes } from '../items/quotes.tsx';

const SHAPES: Record<ChecklistEntry['state'], Verdict> = {
  found: 'met',
  contradicted: 'contradicted',
  'not-documented': 'not-documented',
};
const STATE_WORDS: Record<ChecklistEntry['state'], string> = {
  found: 'Found',
  contradicted: 'Contradicted',
  'not-documented': 'Not documented',
};

/** What is watched while opioids are used, as the record fills it: found with its place, contradicted, or not documented. */
export function OpioidChecklist({ entries }: { readonly entries: readonly ChecklistEntry[] }) {
  const found = entries.filter(({ state }) => state === 'found').length;
  return (
    <section className="counter" aria-labelledby="checklist">
      <h3 id="checklist">
        Opioid monitoring <span className="quiet">{`${found} of ${entries.length} found in the record`}</span>
      </h3>
      <ul className="criteria">
        {entries.map(entry => (
          <li key={entry.id} className="criterion">
            <p className="criterion-head">
              <VerdictMark verdict={SHAPES[entry.state]} words={STATE_WORDS[entry.state]} />
              <span className="criterion-text">{entry.text}</span>
              <span className="criterion-source">{askedWords(entry)}</span>
            </p>
            {entry.finding === null ? null : <p className="criterion-finding">{entry.finding}</p>}
            {entry.id === 'drug-tests' ? <Tests entry={entry} /> : <Quotes facts={entry.evidence} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each test with its day and result, as far as they are told. */
function Tests({ entry }: { readonly entry: ChecklistEntry }) {
  const tests = entry.evidence.filter(fact => fact.kind === 'drug-test');
  if (tests.length === 0) return null;
  return (
    <ul className="quotes">
      {tests.map(test => (
        <li key={`${test.at.document} ${test.at.page} ${test.at.start}`}>
          <p className="test-result">
            {writtenDate(test.date)}: {test.value.result ?? 'no result told'}
          </p>
          <Quotes facts={[test]} />
        </li>
      ))}
    </ul>
  );
}

function askedWords({ asked }: ChecklistEntry): string {
  if (asked === null) return 'Not asked for by the edition in force';
  return [asked.cite, pageWords(asked.pages)].filter(Boolean).join(', ');
}
