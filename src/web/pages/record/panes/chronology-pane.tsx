import { useQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { ChronologyEvent } from '#domain/evidence/chronology/chronology.ts';
import { problemOf } from '../../../client.ts';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { counted } from '../../../parts/words/case-words.ts';
import { writtenDate } from '../../../parts/words/written-date.ts';
import { chronologyQuery } from '../../../record-client.ts';
import type { OpenPlace } from './place-link.tsx';

type What = ChronologyEvent['what'];
const What = ChronologyEvent.shape.what;

const WHAT_WORDS: Readonly<Record<What, string>> = {
  injury: 'Injury',
  visit: 'Visit',
  evaluation: 'Medical-legal evaluation',
  study: 'Study',
  laboratory: 'Laboratory',
  therapy: 'Therapy',
  surgery: 'Surgery',
  request: 'Request',
  'ur-decision': 'UR decision',
  application: 'IMR application',
  determination: 'Determination',
  letter: 'Letter',
};

const ROW = 56; // pixels

type Props = { readonly caseNumber: string; readonly version: number; readonly open: OpenPlace };

/** What happened when, by the documents and by what they tell. */
export function ChronologyPane({ caseNumber, version, open }: Props) {
  const { data, error } = useQuery(chronologyQuery(caseNumber, version));
  if (data) return <Events events={data.events} open={open} />;
  return (
    <div className="pane-scroll courses">
      {error ? <ProblemNotice problem={problemOf(error)} /> : <Skeleton lines={6} says="Reading the chronology" />}
    </div>
  );
}

function Events({ events, open }: { readonly events: readonly ChronologyEvent[]; readonly open: OpenPlace }) {
  const [what, setWhat] = useState<What | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => events.filter(event => what === null || event.what === what), [events, what]);
  const list = useVirtualizer({
    count: shown.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  if (events.length === 0) {
    return (
      <div className="pane-scroll courses">
        <section>
          <p className="quiet">Nothing is dated yet. Events are found once all pages of the files sent are read.</p>
        </section>
      </div>
    );
  }
  return (
    <>
      <div className="pane-filters">
        <label className="filter">
          <span>Show</span>
          <select value={what ?? ''} onChange={event => setWhat(What.safeParse(event.target.value).data ?? null)}>
            <option value="">{`All ${counted(events.length, 'event')}`}</option>
            {What.options
              .filter(each => events.some(event => event.what === each))
              .map(each => (
                <option key={each} value={each}>
                  {WHAT_WORDS[each]}
                </option>
              ))}
          </select>
        </label>
      </div>
      <div className="pane-scroll" ref={frame}>
        <ol className="document-rows" style={{ height: list.getTotalSize() }}>
          {list.getVirtualItems().map(({ index, start }) => {
            const event = shown[index];
            return event ? (
              <li key={index} className="document-row event-row" style={{ transform: `translateY(${start}px)` }}>
                <EventRow event={event} open={open} />
              </li>
            ) : null;
          })}
        </ol>
      </div>
    </>
  );
}

function EventRow({ event, open }: { readonly event: ChronologyEvent; readonly open: OpenPlace }) {
  const { date, what, title, document, told } = event;
  const [first] = told;
  const go = () => {
    if (document !== null) open(Number(document.slice(1)), null);
    else if (first) open(first.page, first);
  };
  return (
    <button type="button" className="document-open" data-record-link onClick={go}>
      <span className="document-title">
        <strong>{WHAT_WORDS[what]}</strong>
        <span className="course-day">{writtenDate(date)}</span>
      </span>
      <span className="document-about">
        <span>{title}</span>
        {document === null ? 'told only' : `p. ${document.slice(1)}`}
      </span>
    </button>
  );
}
