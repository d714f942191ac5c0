import { useQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { PageState } from '../page-states.ts';
import { pageBlocks } from '../../../parts/text/page-blocks.ts';
import { pageImageAddress, pageQuery } from '../../../record-client.ts';

const WIDTH = 96; // pixels
const SLOT = 148; // pixels of a picture, its number and the room between

type Props = {
  readonly caseNumber: string;
  readonly count: number;
  readonly page: number;
  /** Pages a document begins at. */
  readonly begins: ReadonlySet<number>;
  readonly stateOf: (page: number) => PageState;
  readonly go: (page: number) => void;
};

/** Small pictures of all pages, the one looked at in sight; a line stands where a document begins. */
export function Thumbnails({ caseNumber, count, page, begins, stateOf, go }: Props) {
  const frame = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => SLOT,
    overscan: 4,
  });
  useEffect(() => rows.scrollToIndex(page - 1, { align: 'auto' }), [page, rows]);
  return (
    <nav className="thumbnails" ref={frame} aria-label="Small pictures of the pages">
      <div style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <button
            key={index}
            type="button"
            className="thumbnail"
            data-begins={begins.has(index + 1)}
            aria-current={page === index + 1 ? 'page' : undefined}
            style={{ transform: `translateY(${start}px)` }}
            onClick={() => go(index + 1)}
          >
            {rows.isScrolling || !stateOf(index + 1).isRead ? (
              <span className="thumbnail-sheet" />
            ) : stateOf(index + 1).hasPicture ? (
              <img
                src={pageImageAddress(caseNumber, index + 1, WIDTH)}
                alt=""
                width={WIDTH}
                height={124}
                loading="lazy"
              />
            ) : (
              <SmallText caseNumber={caseNumber} page={index + 1} />
            )}
            <span>
              <span className="unseen">Page </span>
              {index + 1}
            </span>
          </button>
        ))}
      </div>
    </nav>
  );
}

/** A page that has no picture, its text made as small as a picture would be. */
function SmallText({ caseNumber, page }: { readonly caseNumber: string; readonly page: number }) {
  const { data } = useQuery(pageQuery(caseNumber, page));
  const text = data?.text ?? '';
  return (
    <span className="thumbnail-sheet" aria-hidden="true">
      <span className="sheet-text thumbnail-text">
        {pageBlocks(text).map(({ kind, start, end }) => (
          <span key={start} className={kind}>
            {text.slice(start, end)}
          </span>
        ))}
      </span>
    </span>
  );
}
