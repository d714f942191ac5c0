import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { QualityDeskView } from '#api/findings/contract.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { DraftFindingCard } from '../../parts/draft-findings/draft-finding-card.tsx';
import { openWords } from '../../parts/draft-findings/draft-finding-words.ts';
import { Unchecked } from '../../parts/draft-findings/unchecked.tsx';
import { counted, shortTitle } from '../../parts/words/case-words.ts';
import { dueWords, urgencyOf } from '../../parts/words/due-words.ts';
import { writtenDate } from '../../parts/words/written-date.ts';
import { useMay } from '../../session-client.ts';
import { CompareItems } from './compare-items.tsx';
import { DESK_WORDS } from './desk-words.ts';
import { JudgeDraft } from './judge-draft.tsx';
import type { QualitySearch } from './quality-search.ts';

type DeskRow = QualityDeskView['rows'][number];
type Props = { readonly row: DeskRow; readonly search: QualitySearch; readonly today: CivilDate };

/** One draft or signed analysis: where it stands, its findings with the answers given, how the like was decided, and what the desk says. */
export function DeskEntry({ row, search, today }: Props) {
  const { caseNumber, items, seat, signedOn, due, unchecked, isStale, desk } = row;
  const findings = row.findings.filter(
    ({ severity, rule }) => (search.severity ?? severity) === severity && (search.rule ?? rule) === rule,
  );
  const open = signedOn === null ? openWords(row.findings) : '';
  const [isOpen, setOpen] = useState(open !== '' && findings.length < 8);
  const judges = useMay()('judge-draft');
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
            : `Signed ${writtenDate(signedOn)}${row.checkedAtSigning ? ', checked at signing' : ', before drafts were checked'}`}
          {signedOn === null && desk !== 'unseen' ? `. ${DESK_WORDS[desk]}` : ''}
          {isStale ? '. Changed since; it is being examined anew' : ''}
        </p>
        {due === null ? null : <p className={`desk-due ${urgencyOf(due, today)}`}>{dueWords(due, today)}</p>}
      </header>
      {findings.length === 0 ? null : (
        <details className="figures" open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
          <summary>{counted(findings.length, 'finding')}</summary>
          {isOpen ? (
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
          ) : null}
        </details>
      )}
      <Unchecked lines={unchecked} />
      <CompareItems caseNumber={caseNumber} items={items} seat={seat} />
      {judges && signedOn === null ? <JudgeDraft caseNumber={caseNumber} seat={seat} desk={desk} /> : null}
    </li>
  );
}
