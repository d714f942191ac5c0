import { type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { MarkedPlace } from '../record-search.ts';
import type { PageState } from '../page-states.ts';
import { PageSheet } from './page-sheet.tsx';
import { useWidth } from '../../../parts/use-width.ts';

const RATIO = 11 / 8.5; // every page has the room of an upright letter sheet, so that no page moves when another arrives
const WIDEST = 816; // pixels of a sheet at its own size
const GAP = 16; // pixels between sheets
const SETTLED = 120; // milliseconds a page must have been looked at before the address names it

/** The pages in sight, one before and two behind them: readers mostly go on. */
function withNeighbours({ startIndex, endIndex, count }: Range): number[] {
  const first = Math.max(startIndex - 1, 0);
  return Array.from({ length: Math.min(endIndex + 2, count - 1) - first + 1 }, (_, index) => first + index);
}

/** A region that scrolls must be reachable by keyboard. */
const reachable = { tabIndex: 0 };

/** Asks the viewer to go to a page; `turn` makes each asking a new one. */
export type Going = { readonly page: number; readonly turn: number };

type Props = {
  readonly caseNumber: string;
  readonly count: number;
  /** Version of the index whose facts are shown; null while there is none. */
  readonly version: number | null;
  readonly stateOf: (page: number) => PageState;
  readonly going: Going;
  /** 1 is as wide as the room allows, up to the size of the paper. */
  readonly zoom: number;
  readonly marked: MarkedPlace | null;
  readonly look: (page: number) => void;
};

/** All pages of a record one below the other; only those in sight, and their neighbours, exist. */
export function PageViewer({ caseNumber, count, version, stateOf, going, zoom, marked, look }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const room = useWidth(frame, 0);
  const width = Math.round(Math.min(Math.max(room - 2 * GAP, 0), WIDEST) * zoom);
  const slot = Math.round(width * RATIO) + GAP;
  const left = Math.max((room - width) / 2, GAP);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => slot,
    rangeExtractor: withNeighbours,
    paddingStart: GAP,
  });
  const gone = useRef({ turn: -1, slot: 0 });

  // Goes where it is asked to; when the size of the sheets changes, the page looked at stays in sight.
  useEffect(() => {
    if (width <= 0) return;
    const isNew = gone.current.turn !== going.turn;
    if (!isNew && gone.current.slot === slot) return;
    const first = Math.round((frame.current?.scrollTop ?? 0) / (gone.current.slot || slot));
    gone.current = { turn: going.turn, slot };
    rows.measure();
    rows.scrollToIndex(isNew ? going.page - 1 : first, { align: 'start' });
  }, [going, slot, width, rows]);

  const top = Math.floor(((rows.scrollOffset ?? 0) + slot * 0.4) / slot) + 1;
  const seen = Math.min(Math.max(top, 1), Math.max(count, 1));
  useEffect(() => {
    if (width <= 0) return undefined;
    const timer = setTimeout(() => look(seen), SETTLED);
    return () => clearTimeout(timer);
  }, [seen, look, width]);

  // The neighbours come when the page looked at is there, so that it is not the last to be drawn.
  const [there, setThere] = useState<ReadonlySet<number>>(new Set());
  const shown = useCallback(
    (page: number) => setThere(before => (before.has(page) ? before : new Set(before).add(page))),
    [],
  );
  const waits = (page: number) =>
    rows.isScrolling || !stateOf(page).isRead || (page !== seen && stateOf(seen).isRead && !there.has(seen));

  return (
    <section className="pages" ref={frame} aria-label="Pages of the record" {...reachable}>
      <div className="pages-inner" style={{ height: rows.getTotalSize(), width: width + 2 * GAP }}>
        {width > 0
          ? rows.getVirtualItems().map(({ index, start }) => (
              <div key={index} className="sheet-slot" style={{ transform: `translate(${left}px, ${start}px)`, width }}>
                <PageSheet
                  caseNumber={caseNumber}
                  page={index + 1}
                  version={version}
                  width={width}
                  height={slot - GAP}
                  waits={waits(index + 1)}
                  hasPicture={stateOf(index + 1).hasPicture}
                  shown={shown}
                  marked={marked?.page === index + 1 ? marked : null}
                />
              </div>
            ))
          : null}
      </div>
    </section>
  );
}
