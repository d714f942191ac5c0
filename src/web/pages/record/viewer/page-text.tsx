import type { RecordPageView } from '#api/records/contract.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import { highlightSegments } from '../../../parts/text/highlight-segments.ts';
import { pageBlocks } from '../../../parts/text/page-blocks.ts';

const MARKED = 'marked';
/** A long text scrolls within its sheet, so it must be reachable by keyboard. */
const reachable = { tabIndex: 0 };

type Props = {
  readonly view: RecordPageView;
  readonly facts: readonly Fact[];
  readonly marked: { readonly start: number; readonly end: number } | null;
};

/** The text of a page with its facts, and the place looked for, marked in it. */
export function PageText({ view, facts, marked }: Props) {
  const { text } = view;
  const spans = [
    ...facts.map(({ at }, index) => ({ id: `fact ${index}`, start: at.start, end: at.end })),
    ...(marked === null ? [] : [{ id: MARKED, ...marked }]),
  ];
  return (
    <section className="sheet-text" aria-label={`Text of page ${view.page}`} {...reachable}>
      {pageBlocks(text).map(block => (
        <div key={block.start} className={block.kind}>
          {highlightSegments(block.start, block.end, spans).map(segment => {
            const words = text.slice(segment.start, segment.end);
            if (segment.spans.includes(MARKED)) return <mark key={segment.start}>{words}</mark>;
            return segment.spans.length === 0 ? (
              words
            ) : (
              <span key={segment.start} className="fact-words">
                {words}
              </span>
            );
          })}
        </div>
      ))}
    </section>
  );
}
