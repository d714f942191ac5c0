import { useId } from 'react';
import { highlightSegments, type Segment } from '../../../parts/text/highlight-segments.ts';
import { counted } from '../../../parts/words/case-words.ts';
import { useEvidence } from '../evidence-view.ts';
import type { EvidenceMark } from './evidence-index.ts';
import { pageBlocks, reflowed } from '../../../parts/text/page-blocks.ts';

type Props = {
  readonly tab: string;
  /** Null for a text without pages. */
  readonly page: number | null;
  readonly text: string;
  readonly look: (mark: string) => void;
};

/** The text of one page with its evidence marked in place. */
export function RecordPage({ tab, page, text, look }: Props) {
  const { index } = useEvidence();
  const marks = [...index.values()].filter(mark => mark.tab === tab && (page === null || mark.at.page === page));
  const spans = marks.map(({ id, at }) => ({ id, start: at.start, end: at.end }));
  const byId = new Map(marks.map(mark => [mark.id, mark]));
  const set = reflowed(text);
  return (
    <div className="record-text">
      {pageBlocks(text).map(block => (
        <div key={block.start} className={block.kind}>
          {highlightSegments(block.start, block.end, spans).map(segment => (
            <Marked key={segment.start} segment={segment} text={set} marks={byId} look={look} />
          ))}
        </div>
      ))}
    </div>
  );
}

type MarkedProps = {
  readonly segment: Segment;
  readonly text: string;
  readonly marks: ReadonlyMap<string, EvidenceMark>;
  readonly look: (mark: string) => void;
};

/** A run of text; where evidence stands, a link to the criterion that rests on it. */
function Marked({ segment, text, marks, look }: MarkedProps) {
  const { active, item, openUse, show } = useEvidence();
  const note = useId();
  const words = text.slice(segment.start, segment.end);
  const innermost = segment.spans
    .map(id => marks.get(id))
    .filter(mark => mark !== undefined)
    .sort((a, b) => a.at.end - a.at.start - (b.at.end - b.at.start))[0];
  const use = innermost?.uses.find(each => each.item === item) ?? innermost?.uses[0];
  if (!innermost || !use) return words;

  const state = segment.spans.some(id => active.includes(id)) ? 'active' : use.item === item ? 'here' : 'elsewhere';
  const attend = () => {
    look(innermost.id);
    if (!active.includes(innermost.id)) show([innermost.id]);
  };
  return (
    <>
      <a
        className={`evidence ${state}`}
        href={`?item=${use.item + 1}`}
        data-marks={segment.spans.join(' ')}
        tabIndex={segment.opens.length > 0 ? 0 : -1}
        aria-describedby={note}
        onFocus={attend}
        onMouseEnter={() => look(innermost.id)}
        onClick={event => {
          event.preventDefault();
          openUse(use);
        }}
      >
        {words}
      </a>
      <span id={note} hidden>
        {`Evidence, used by ${counted(innermost.uses.length, 'criterion').replace('criterions', 'criteria')}`}
      </span>
    </>
  );
}
