import { useDeferredValue, useMemo } from 'react';
import type { CaseItem } from '#api/cases/contract.ts';
import { type LinkedSentence, linkSentences, type SentenceBasis } from '#domain/guidelines/rationale/link-sentences.ts';
import { useEvidence } from '../evidence-view.ts';
import { criterionId } from '../items/item-ids.ts';
import { marksOf } from '../record/evidence-index.ts';

const STATE_WORDS: Record<LinkedSentence['state'], string> = {
  drafted: 'As drafted',
  edited: 'Edited, source kept',
  unsourced: 'Without source',
};

type Props = { readonly written: string; readonly item: CaseItem };

/** The rationale sentence by sentence with what each still rests on; one that has lost its source says so. */
export function RationaleSources({ written, item }: Props) {
  const text = useDeferredValue(written);
  const sentences = item.review?.sentences;
  const linked = useMemo(() => (sentences === undefined ? [] : linkSentences(text, sentences)), [text, sentences]);
  if (linked.length === 0) return null;
  const without = linked.filter(({ state }) => state === 'unsourced').length;
  return (
    <details className="sources">
      <summary>
        Sources of {linked.length === 1 ? 'the sentence' : `the ${linked.length} sentences`}
        <span className={without === 0 ? 'quiet' : 'sources-without'}>
          {without === 0 ? 'each has its source' : `${without} without source`}
        </span>
      </summary>
      <ol className="sourced">
        {linked.map((sentence, index) => (
          <li key={`${index} ${sentence.text}`} data-state={sentence.state}>
            <p className="serif">{sentence.text}</p>
            <p className="sourced-state">{STATE_WORDS[sentence.state]}</p>
            <ul className="sourced-links">
              {sentence.rests.map((basis, each) => (
                <li key={each /* bases have no name of their own */}>
                  <Basis basis={basis} item={item} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What a sentence rests on: places of the record, criteria, and what can be cited. */
function Basis({ basis, item }: { readonly basis: SentenceBasis; readonly item: CaseItem }) {
  const { index, goTo, item: place } = useEvidence();
  const { part, criteria, facts, cites } = basis;
  const marks = marksOf(index, facts);
  const numbers = criteria.map(id => item.asked.criteria.findIndex(each => each.id === id)).filter(each => each !== -1);
  return (
    <>
      {part === 'missing' ? <span>Looked for and not in the record </span> : null}
      {part === 'conclusion' ? <span>Yours to draw </span> : null}
      {marks.map(({ id, at, tab }) =>
        tab === null ? (
          <span key={id}>
            “{at.quote}”, page {at.page}{' '}
          </span>
        ) : (
          <button key={id} type="button" className="source-link" onClick={() => goTo(id)}>
            “{at.quote}”
          </button>
        ),
      )}
      {numbers.map(number => (
        <button
          key={number}
          type="button"
          className="source-link"
          onClick={() => document.getElementById(criterionId(place, number))?.focus()}
        >
          Criterion {number + 1}
        </button>
      ))}
      {cites.map(cite => (
        <span key={cite} className="source-cite">
          {cite}
        </span>
      ))}
    </>
  );
}
