import { Link } from '@tanstack/react-router';
import { DraftFindingCard } from '../../parts/draft-findings/draft-finding-card.tsx';
import { openWords } from '../../parts/draft-findings/draft-finding-words.ts';
import { Unchecked } from '../../parts/draft-findings/unchecked.tsx';
import { counted, shortTitle } from '../../parts/words/case-words.ts';
import { writtenDate } from '../../parts/words/written-date.ts';
import type { DeskRow } from './desk-rows.ts';

/** One draft or signed analysis: which case, where it stands, and its findings with the answers given. */
export function DeskEntry({ row }: { readonly row: DeskRow }) {
  const { caseNumber, items, seat, signedOn, checkedAtSigning, findings, unchecked } = row;
  const open = openWords(findings);
  return (
    <li className="desk-entry">
      <header>
        <h2>
          <Link
            to="/cases/$caseNumber"
            params={{ caseNumber }}
            search={seat === null ? {} : { seat }}
            data-desk-link=""
          >
            {caseNumber}
          </Link>
          {seat === null ? null : <span className="quiet"> reviewer {seat}</span>}
        </h2>
        <p className="quiet">{items.map(shortTitle).join(' · ')}</p>
        <p>
          {signedOn === null
            ? `Draft: ${open === '' ? 'nothing stands in the way of the signature' : `${open} to settle`}`
            : `Signed ${writtenDate(signedOn)}${checkedAtSigning ? ', checked at signing' : ', before drafts were checked'}`}
          {`, ${counted(findings.length, 'finding')} shown`}
        </p>
      </header>
      {findings.length === 0 ? null : (
        <details className="figures" open={signedOn === null && open !== ''}>
          <summary>{counted(findings.length, 'finding')}</summary>
          <ul className="draft-findings">
            {findings.map((finding, index) => (
              <DraftFindingCard key={`${index} ${finding.key}`} caseNumber={caseNumber} finding={finding}>
                {finding.answer === null ? null : (
                  <p className="draft-finding-answer">
                    <strong>Answer of the reviewer:</strong> {finding.answer}
                  </p>
                )}
              </DraftFindingCard>
            ))}
          </ul>
        </details>
      )}
      <Unchecked lines={unchecked} />
    </li>
  );
}
