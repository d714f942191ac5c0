import { useDeferredValue, useMemo } from 'react';
import type { CaseItem } from '#api/cases/contract.ts';
import { type LinkedSentence, linkSentences } from '#domain/guidelines/rationale/link-sentences.ts';
import type { SentenceSource } from '#domain/guidelines/rationale/sourced-sentence.ts';
import { editionWords, pageWords } from '../../../parts/words/case-words.ts';
import { useEvidence } from '../evidence-view.ts';
import { criterionId } from '../items/item-ids.ts';
import { marksAt } from '../record/evidence-index.ts';

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
              {sentence.sources.map(source => (
                <li key={JSON.stringify(source)}>
                  <SourceLink source={source} item={item} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}

function SourceLink({ source, item }: { readonly source: SentenceSource; readonly item: CaseItem }) {
  const { index, goTo, item: place } = useEvidence();
  switch (source.kind) {
    case 'record':
      return marksAt(index, source.at).map(({ id, at, tab }) =>
        tab === null ? (
          <span key={id}>
            “{at.quote}”, page {at.page}
          </span>
        ) : (
          <button key={id} type="button" className="source-link" onClick={() => goTo(id)}>
            “{at.quote}”
          </button>
        ),
      );
    case 'guideline':
      return [editionWords(source.edition), source.topic, pageWords(source.pages)].filter(Boolean).join(', ');
    case 'criterion': {
      const criterion = item.asked.criteria.findIndex(({ id }) => id === source.criterion);
      if (criterion === -1) return source.criterion;
      return (
        <button
          type="button"
          className="source-link"
          onClick={() => document.getElementById(criterionId(place, criterion))?.focus()}
        >
          Criterion {criterion + 1}
          {source.pages.length === 0 ? '' : `, ${pageWords(source.pages)}`}
        </button>
      );
    }
    case 'silence':
      return `Looked for and not in the record: ${source.of.join('; ')}`;
    case 'law':
      return source.cite;
    case 'conclusion':
      return 'Follows from the criteria; yours to draw';
    default:
      return 'The request';
  }
}
