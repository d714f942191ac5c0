import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { RecordOverview } from '#api/records/contract.ts';
import type { IndexedDocument } from '#domain/records/documents/indexed-document.ts';
import { useKeys } from '../../parts/keys.tsx';
import { moveFocus } from '../../parts/move-focus.ts';
import { recordDocumentsQuery } from '../../record-client.ts';
import { CorrectDocument } from './documents/correct-document.tsx';
import { DocumentList } from './documents/document-list.tsx';
import { SettleDocuments } from './documents/settle-documents.tsx';
import { ChronologyPane } from './panes/chronology-pane.tsx';
import { CoursesPane } from './panes/courses-pane.tsx';
import { DeliveriesPane } from './panes/deliveries-pane.tsx';
import { MissingPane } from './panes/missing-pane.tsx';
import { PaneTabs } from './panes/pane-tabs.tsx';
import { SearchPane } from './panes/search-pane.tsx';
import { pageStates } from './page-states.ts';
import { RecordHead } from './record-head.tsx';
import { addressOfPlace, markedPlace, type RecordPaneName, type RecordSearch } from './record-search.ts';
import { type Going, PageViewer } from './viewer/page-viewer.tsx';
import { Thumbnails } from './viewer/thumbnails.tsx';
import { ViewerBar } from './viewer/viewer-bar.tsx';

const LINKS = '[data-record-link]';
const NONE: readonly IndexedDocument[] = [];

type Span = { readonly start: number; readonly end: number };

/** The record of a case: what is in it on one side, its pages on the other. */
export function RecordDesk({ record }: { readonly record: RecordOverview }) {
  const { caseNumber } = record;
  const pages = record.pages.numbered;
  const version = record.index?.version ?? null;
  const index = useQuery({ ...recordDocumentsQuery(caseNumber, version ?? 0), enabled: version !== null });
  const documents = index.data?.documents ?? NONE;
  const search = useSearch({ from: '/cases/$caseNumber/record' });
  const navigate = useNavigate({ from: '/cases/$caseNumber/record' });
  const pane = search.pane ?? (pages === 0 ? 'deliveries' : 'documents');
  const side = search.show ?? (pages === 0 ? 'list' : 'page');
  const page = Math.min(search.page ?? 1, Math.max(pages, 1));
  const [going, setGoing] = useState<Going>({ page, turn: 0 });
  const [zoom, setZoom] = useState(1);
  const [isCorrecting, setCorrecting] = useState(false);
  const [asked, setAsked] = useState(0);

  const change = useCallback(
    (next: RecordSearch) =>
      void navigate({ search: before => ({ ...before, ...next }), replace: true, resetScroll: false }),
    [navigate],
  );
  const go = (wanted: number, span: Span | null = null) => {
    const to = Math.min(Math.max(wanted, 1), pages);
    setGoing(({ turn }) => ({ page: to, turn: turn + 1 }));
    change({ page: to, at: span === null ? undefined : addressOfPlace({ page: to, ...span }), show: 'page' });
  };
  const look = useCallback((seen: number) => change({ page: seen }), [change]);
  const openPane = (next: RecordPaneName) => change({ pane: next, show: 'list' });

  const document = documents.find(({ first, last }) => first <= page && page <= last) ?? null;
  const begins = useMemo(() => new Set(documents.map(({ first }) => first)), [documents]);
  const stateOf = useMemo(() => pageStates(record.files), [record.files]);
  const beside = (step: 1 | -1) => {
    const starts = documents.map(({ first }) => first);
    const next =
      step === 1 ? starts.find(first => first > page) : starts.findLast(first => first < (document?.first ?? page));
    if (next !== undefined) go(next);
  };
  useKeys(`Record of ${caseNumber}`, [
    { keys: ['j', 'k'], label: 'j k', says: 'Next, previous page', run: key => go(page + (key === 'j' ? 1 : -1)) },
    { keys: ['J', 'K'], label: 'J K', says: 'Next, previous document', run: key => beside(key === 'J' ? 1 : -1) },
    {
      keys: ['n', 'p'],
      label: 'n p',
      says: 'Next, previous entry of the list',
      run: key => moveFocus(LINKS, key === 'n' ? 1 : -1),
    },
    {
      keys: ['/'],
      label: '/',
      says: 'Find in the record',
      run: () => {
        openPane('search');
        setAsked(times => times + 1);
      },
    },
    { keys: ['c'], label: 'c', says: 'Correct the document', run: () => setCorrecting(document !== null) },
    {
      keys: ['u'],
      label: 'u',
      says: 'Up to the case',
      run: () => void navigate({ to: '/cases/$caseNumber', params: { caseNumber } }),
    },
  ]);

  return (
    <div className="record-desk" data-side={side}>
      <RecordHead record={record} documents={documents} side={side} changeSide={next => change({ show: next })} />
      <section className="desk-pane" aria-label="What is in the record">
        <PaneTabs pane={pane} change={openPane} />
        <div className="pane" id="record-pane" role="tabpanel" aria-labelledby={`tab-${pane}`}>
          {isCorrecting && document ? (
            <CorrectDocument
              key={document.id}
              caseNumber={caseNumber}
              document={document}
              page={page}
              done={() => setCorrecting(false)}
            />
          ) : (
            {
              documents: (
                <>
                  <SettleDocuments caseNumber={caseNumber} documents={documents} go={go} />
                  <DocumentList documents={documents} isRead={record.upToDate} page={page} go={go} />
                </>
              ),
              chronology: <ChronologyPane caseNumber={caseNumber} version={version ?? 0} open={go} />,
              courses: <CoursesPane caseNumber={caseNumber} version={version ?? 0} open={go} />,
              missing: <MissingPane caseNumber={caseNumber} version={version ?? 0} open={go} />,
              search: (
                <SearchPane
                  caseNumber={caseNumber}
                  words={search.q ?? ''}
                  asked={asked}
                  documents={documents}
                  seek={words => change({ q: words === '' ? undefined : words })}
                  open={go}
                />
              ),
              deliveries: <DeliveriesPane record={record} />,
            }[pane]
          )}
        </div>
      </section>
      <section className="desk-pages" aria-label="Pages">
        {pages === 0 ? (
          <p className="empty">No page is in the record yet.</p>
        ) : (
          <>
            <ViewerBar
              page={page}
              count={pages}
              document={document}
              zoom={zoom}
              go={go}
              setZoom={setZoom}
              correct={() => {
                setCorrecting(true);
                change({ show: 'list' });
              }}
            />
            <div className="desk-viewer">
              <Thumbnails caseNumber={caseNumber} count={pages} page={page} begins={begins} stateOf={stateOf} go={go} />
              <PageViewer
                caseNumber={caseNumber}
                count={pages}
                version={version}
                stateOf={stateOf}
                going={going}
                zoom={zoom}
                marked={markedPlace(search.at)}
                look={look}
              />
            </div>
          </>
        )}
      </section>
    </div>
  );
}
