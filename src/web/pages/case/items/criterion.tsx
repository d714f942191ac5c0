import { useState } from 'react';
import type { OwnVerdict } from '#domain/cases/analyses/first-view.ts';
import type { JudgedCriterion } from '#domain/guidelines/review.ts';
import { pageWords, VERDICT_WORDS } from '../../../parts/words/case-words.ts';
import { KIND_WORDS } from '../../../parts/words/criterion-words.ts';
import { VerdictMark } from '../../../parts/verdict-mark.tsx';
import { useEvidence } from '../evidence-view.ts';
import { evidenceWithin, marksOf } from '../record/evidence-index.ts';
import { ExplanationTree } from './explanation-tree.tsx';
import { LibraryLink } from './library-link.tsx';
import { Quotes } from './quotes.tsx';
import { usePointed } from './use-pointed.ts';

type Props = {
  readonly criterion: JudgedCriterion;
  readonly id: string;
  /** How the reviewer judged it at first sight; undefined where it was left open. */
  readonly own: OwnVerdict | undefined;
};

/** One criterion of the guideline with its verdict and the quotes it rests on; looking at it shows them in the record. */
export function Criterion({ criterion, id, own }: Props) {
  const { index, show } = useEvidence();
  const [isOpen, setOpen] = useState(false);

  const facts = criterion.evidence.length > 0 ? criterion.evidence : evidenceWithin(criterion.explanation);
  const marks = marksOf(index, facts).map(mark => mark.id);
  const hasTree = criterion.explanation.parts.length > 0;
  const pointer = usePointed(marks);
  return (
    <li className="criterion" {...pointer}>
      <button
        type="button"
        id={id}
        className="criterion-head"
        data-criterion=""
        {...(hasTree ? { 'aria-expanded': isOpen, 'aria-controls': `${id}-tree` } : {})}
        onFocus={() => show(marks)}
        onClick={() => (hasTree ? setOpen(!isOpen) : show(marks))}
      >
        <VerdictMark verdict={criterion.verdict} />
        <span className="criterion-text">{criterion.text}</span>
        <span className="criterion-source">
          {[KIND_WORDS[criterion.kind], pageWords(criterion.pages)].filter(Boolean).join(' · ')}
          {hasTree ? (
            <span className="criterion-how">{isOpen ? 'Hide how it was judged' : 'How it was judged'}</span>
          ) : null}
        </span>
      </button>
      {own === undefined ? null : (
        <p className="criterion-own">
          You judged: {VERDICT_WORDS[own]}
          {own === criterion.verdict ? '' : ', which differs'}
        </p>
      )}
      {criterion.explanation.finding ? <p className="criterion-finding">{criterion.explanation.finding}</p> : null}
      <LibraryLink criterion={criterion.id} edition={criterion.edition} />
      {isOpen ? (
        <div id={`${id}-tree`} className="tree">
          <ExplanationTree explanation={criterion.explanation} />
        </div>
      ) : (
        <Quotes facts={facts} />
      )}
    </li>
  );
}
