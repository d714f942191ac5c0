import type { FindingsView, FindingView } from '#api/findings/contract.ts';
import { counted } from '../words/case-words.ts';
import { AnswerForm } from './answer-form.tsx';
import { DraftFindingCard } from './draft-finding-card.tsx';
import './draft-findings.css';

type Props = {
  readonly found: FindingsView;
  /** Those to show. */
  readonly findings: readonly FindingView[];
  /** Of several reviewers, who answers. */
  readonly seat: number | null;
  readonly openPart?: (part: string) => void;
};

/** The findings in the reviewer's own draft: what stands in the way first, notes folded. */
export function OwnFindings({ found, findings, seat, openPart }: Props) {
  const { caseNumber } = found;
  const standing = findings.filter(({ severity }) => severity !== 'note');
  const notes = findings.filter(({ severity }) => severity === 'note');
  const card = (finding: FindingView) => (
    <DraftFindingCard key={finding.key} caseNumber={caseNumber} finding={finding} {...(openPart ? { openPart } : {})}>
      {finding.severity === 'warning' ? <AnswerForm caseNumber={caseNumber} seat={seat} finding={finding} /> : null}
    </DraftFindingCard>
  );
  return (
    <>
      <ul className="draft-findings">{standing.toSorted(byOpen).map(card)}</ul>
      {notes.length === 0 ? null : (
        <details className="figures">
          <summary>{counted(notes.length, 'note')}</summary>
          <ul className="draft-findings">{notes.map(card)}</ul>
        </details>
      )}
    </>
  );
}

const GRAVITY = { error: 0, warning: 1, note: 2 } as const;

function byOpen(one: FindingView, other: FindingView): number {
  return Number(other.open) - Number(one.open) || GRAVITY[one.severity] - GRAVITY[other.severity];
}
