import { useRef } from 'react';
import { RecordPaneName } from '../record-search.ts';

const PANE_WORDS: Readonly<Record<RecordPaneName, string>> = {
  documents: 'Documents',
  chronology: 'Chronology',
  courses: 'Courses',
  missing: 'Missing',
  search: 'Search',
  deliveries: 'Deliveries',
};

/** The ways to look at a record, one at a time. */
export function PaneTabs({
  pane,
  change,
}: {
  readonly pane: RecordPaneName;
  readonly change: (next: RecordPaneName) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  return (
    <div className="tabs pane-tabs" role="tablist" aria-label="Ways to look at the record" ref={list}>
      {RecordPaneName.options.map(each => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab-${each}`}
          aria-controls="record-pane"
          aria-selected={pane === each}
          data-selected={pane === each ? '' : undefined}
          tabIndex={pane === each ? 0 : -1}
          onClick={() => change(each)}
          onKeyDown={event => {
            const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
            const next = RecordPaneName.options.at(
              (RecordPaneName.options.indexOf(each) + step) % RecordPaneName.options.length,
            );
            if (step === 0 || !next) return;
            event.preventDefault();
            change(next);
            list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
          }}
        >
          {PANE_WORDS[each]}
        </button>
      ))}
    </div>
  );
}
