import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { DocumentKind } from '#domain/records/documents/document-kind.ts';
import type { IndexedDocument } from '#domain/records/documents/indexed-document.ts';
import { foldCopies } from '#domain/records/index/fold-copies.ts';
import { counted } from '../../../parts/words/case-words.ts';
import { writtenDate } from '../../../parts/words/written-date.ts';
import { KIND_WORDS, pagesOf } from './document-words.ts';
import { arranged, type DocumentOrder } from './folded-documents.ts';
import { whoseInShort } from './whose-words.ts';

type Props = {
  readonly documents: readonly IndexedDocument[];
  /** Whether nothing of the record is left to read. */
  readonly isRead: boolean;
  readonly page: number;
  readonly go: (page: number) => void;
};
type Row = { readonly document: IndexedDocument; readonly copies: number; readonly isCopy: boolean };

const ROW = 60; // pixels

/** Every document of the record with its day, author and pages; copies are folded under what they repeat. */
export function DocumentList({ documents, isRead, page, go }: Props) {
  const [kind, setKind] = useState<DocumentKind | null>(null);
  const [order, setOrder] = useState<DocumentOrder>('received');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const frame = useRef<HTMLDivElement>(null);
  const folded = useMemo(() => foldCopies(documents), [documents]);
  const rows = useMemo<readonly Row[]>(
    () =>
      arranged(folded, { kind, order }).flatMap(({ document, copies }) => [
        { document, copies: copies.length, isCopy: false },
        ...(open.has(document.id) ? copies.map(copy => ({ document: copy, copies: 0, isCopy: true })) : []),
      ]),
    [folded, kind, order, open],
  );
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const turn = (id: string) =>
    setOpen(before => new Set(before.has(id) ? [...before].filter(each => each !== id) : [...before, id]));
  if (documents.length === 0) {
    return (
      <div className="pane-scroll courses">
        <section>
          <p className="quiet">
            {isRead
              ? 'No document yet. Send files under Deliveries; documents are found once all their pages are read.'
              : 'Being read. Documents are listed once all pages are read.'}
          </p>
        </section>
      </div>
    );
  }
  const present = DocumentKind.options.filter(each => documents.some(document => document.kind === each));
  return (
    <>
      <div className="pane-filters">
        <label className="filter">
          <span>Kind</span>
          <select
            value={kind ?? ''}
            onChange={event => setKind(DocumentKind.safeParse(event.target.value).data ?? null)}
          >
            <option value="">{`All ${counted(documents.length, 'document')}`}</option>
            {present.map(each => (
              <option key={each} value={each}>
                {KIND_WORDS[each]}
              </option>
            ))}
          </select>
        </label>
        <label className="filter">
          <span>Order</span>
          <select value={order} onChange={event => setOrder(event.target.value === 'dated' ? 'dated' : 'received')}>
            <option value="received">As received</option>
            <option value="dated">Newest first</option>
          </select>
        </label>
      </div>
      <div className="pane-scroll" ref={frame}>
        <ol className="document-rows" style={{ height: list.getTotalSize() }}>
          {list.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            const { document, copies, isCopy } = row;
            const whose = whoseInShort(document);
            const isHere = document.first <= page && page <= document.last;
            return (
              <li
                key={document.id}
                className="document-row"
                data-copy={isCopy}
                style={{ transform: `translateY(${start}px)` }}
              >
                <button
                  type="button"
                  className="document-open"
                  data-record-link
                  aria-current={isHere ? 'true' : undefined}
                  onClick={() => go(document.first)}
                >
                  <span className="document-title">
                    <strong>{isCopy ? 'Copy' : KIND_WORDS[document.kind]}</strong>
                    <span className="quiet">{pagesOf(document)}</span>
                  </span>
                  <span className="document-about">
                    <span>
                      {[writtenDate(document.date), document.author ?? document.provider].filter(Boolean).join(' · ')}
                    </span>
                    {whose === null ? null : <span className="whose">{whose}</span>}
                    {document.corrected.length > 0 ? <span className="quiet">corrected</span> : null}
                  </span>
                </button>
                {copies > 0 ? (
                  <button
                    type="button"
                    className="document-copies"
                    aria-expanded={open.has(document.id)}
                    onClick={() => turn(document.id)}
                  >
                    {counted(copies, 'copy').replace('copys', 'copies')}
                  </button>
                ) : null}
              </li>
            );
          })}
        </ol>
      </div>
    </>
  );
}
