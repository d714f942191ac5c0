import type { LetterCheckView } from '#api/letter-checks/contract.ts';
import { FindingCard } from '../../parts/findings/finding-card.tsx';
import { severityWords } from '../../parts/findings/finding-words.ts';
import { LetterParts } from './letter-parts.tsx';

/** A letter as it was read, with its findings beside it. */
export function CheckedLetter({ view }: { readonly view: LetterCheckView }) {
  const { findings, unchecked } = view;
  return (
    <section aria-labelledby="answer-title">
      <h2 id="answer-title">
        {view.header.caseNumber ?? view.file}: {told(findings.length)}
      </h2>
      <p className="quiet">{counts(view)}</p>
      {unchecked.length === 0 ? null : (
        <div className="check-unchecked">
          <h3>Not checked</h3>
          <ul className="plain-list">
            {unchecked.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="check-columns">
        <div className="check-findings">
          <h3>Findings</h3>
          {findings.length === 0 ? (
            <p className="empty">Nothing was found that a hostile reader could hold against it.</p>
          ) : null}
          <ol>
            {findings.map((finding, index) => (
              <li key={`${finding.rule} ${finding.item} ${finding.at.start} ${index}`} id={`finding-${index + 1}`}>
                <FindingCard finding={finding} number={index + 1} place={`#place-${index + 1}`} />
              </li>
            ))}
          </ol>
        </div>
        <LetterParts view={view} />
      </div>
    </section>
  );
}

function told(count: number): string {
  if (count === 0) return 'nothing found';
  return `${count} ${count === 1 ? 'finding' : 'findings'}`;
}

function counts({ findings, format, outcomes }: LetterCheckView): string {
  const of = (['error', 'warning', 'note'] as const).flatMap(severity => {
    const count = findings.filter(each => each.severity === severity).length;
    const { word } = severityWords[severity];
    return count === 0 ? [] : [`${count} ${word.toLowerCase()}${count === 1 ? '' : 's'}`];
  });
  const items = `${outcomes.length} disputed ${outcomes.length === 1 ? 'item' : 'items'}`;
  return [`Read as a letter of format ${format} with ${items}`, ...of].join(' · ');
}
