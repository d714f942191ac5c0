import type { CaseItem } from '#api/cases/contract.ts';
import { OwnVerdict } from '#domain/cases/analyses/first-view.ts';
import { VerdictMark } from '../../../parts/verdict-mark.tsx';
import { pageWords } from '../../../parts/words/case-words.ts';
import { KIND_WORDS } from '../../../parts/words/criterion-words.ts';
import { useEvidence } from '../evidence-view.ts';
import { LibraryLink } from '../items/library-link.tsx';
import { Quotes } from '../items/quotes.tsx';
import { usePointed } from '../items/use-pointed.ts';
import { marksOf } from '../record/evidence-index.ts';

type Props = {
  readonly criterion: CaseItem['asked']['criteria'][number];
  readonly id: string;
  /** Absent where nobody may judge it here. */
  readonly judge?: { readonly verdict: OwnVerdict | undefined; readonly choose: (verdict: OwnVerdict) => void };
};

/** One criterion as a question: what the guideline asks and where the record speaks of it, for the reviewer to judge. */
export function AskedCriterion({ criterion, id, judge }: Props) {
  const { index, show } = useEvidence();
  const marks = marksOf(index, criterion.evidence).map(mark => mark.id);
  const pointer = usePointed(marks);
  return (
    <li className="criterion" {...pointer}>
      <button type="button" id={id} className="asked-head" data-criterion="" onFocus={() => show(marks)}>
        <span className="criterion-text">{criterion.text}</span>
        <span className="criterion-source">
          {[KIND_WORDS[criterion.kind], pageWords(criterion.pages)].filter(Boolean).join(' · ')}
        </span>
      </button>
      <LibraryLink criterion={criterion.id} edition={criterion.edition} />
      {criterion.evidence.length === 0 ? (
        <p className="quiet asked-nothing">No passage of the record was found for it.</p>
      ) : (
        <Quotes facts={criterion.evidence} />
      )}
      {judge === undefined ? null : (
        <fieldset className="own-verdict">
          <legend className="unseen">How do you judge: {criterion.text}</legend>
          {OwnVerdict.options.map(each => (
            <label key={each}>
              <input
                type="radio"
                name={`own-${criterion.id}`}
                value={each}
                checked={judge.verdict === each}
                onChange={() => judge.choose(each)}
              />
              <VerdictMark verdict={each} />
            </label>
          ))}
        </fieldset>
      )}
    </li>
  );
}
