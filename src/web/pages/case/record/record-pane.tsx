import { useEffect, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { RecordDocument } from '#domain/records/document.ts';
import { shortDocumentTitle } from '../../../parts/words/case-words.ts';
import { writtenDate, writtenTime } from '../../../parts/words/written-date.ts';
import { useEvidence } from '../evidence-view.ts';
import { HISTORY_TAB, SUMMARY_TAB, submittedDocuments } from './evidence-index.ts';
import { EvidenceUses } from './evidence-uses.tsx';
import { RecordPage } from './record-page.tsx';
import { Summary } from './summary.tsx';

/** Asks the record to show the first of some marks; `turn` makes each asking a new one. */
export type Showing = { readonly marks: readonly string[]; readonly focus: boolean; readonly turn: number };

const PEEK = 40; // pixels of the next tab to be seen beside the chosen one

type Props = {
  readonly tab: string;
  readonly changeTab: (tab: string) => void;
  readonly showing: Showing;
};

/** The record: the reviewer's summary, each document page by page, and what happened in the case. */
export function RecordPane({ tab, changeTab, showing }: Props) {
  const { view } = useEvidence();
  const [looked, setLooked] = useState<string | null>(null);
  const pane = useRef<HTMLElement>(null);
  const shown = useRef(0);

  useEffect(() => {
    const chosen = pane.current?.querySelector<HTMLElement>(`[role=tab][data-key="${CSS.escape(tab)}"]`);
    const list = chosen?.parentElement;
    if (!chosen || !list) return;
    const before = chosen.offsetLeft - list.offsetLeft;
    const after = before + chosen.offsetWidth - list.clientWidth;
    list.scrollLeft = Math.max(Math.min(list.scrollLeft, before - PEEK), after + PEEK);
  }, [tab]);

  // Runs after every drawing: the place may be in a document, or on a side of the page, that is shown only now.
  useEffect(() => {
    if (shown.current === showing.turn) return;
    const marks = showing.marks.map(id => pane.current?.querySelector<HTMLElement>(`[data-marks~="${id}"]`));
    const first = marks.find(mark => mark && mark.offsetParent !== null);
    if (!first) return;
    shown.current = showing.turn;
    if (!isInSight(first)) first.scrollIntoView({ block: 'center' });
    if (showing.focus) first.focus({ preventScroll: true });
  });

  const documents = submittedDocuments(view);
  return (
    <section className="record" aria-label="Record" ref={pane} id="record">
      <Tabs selectedKey={tab} onSelectionChange={key => changeTab(String(key))} keyboardActivation="manual">
        <TabList className="tabs" aria-label="Documents">
          <Tab id={SUMMARY_TAB}>Summary</Tab>
          {documents.map(document => (
            <Tab key={document.id} id={document.id}>
              <span className="tab-title" title={document.title}>
                {shortDocumentTitle(document.title)}
              </span>
              <span className="tab-date">{writtenDate(document.date)}</span>
            </Tab>
          ))}
          <Tab id={HISTORY_TAB}>History</Tab>
        </TabList>
        <TabPanel id={SUMMARY_TAB} className="record-scroll">
          <Summary look={setLooked} />
        </TabPanel>
        {documents.map(document => (
          <TabPanel key={document.id} id={document.id} className="record-scroll">
            <DocumentText document={document} look={setLooked} />
          </TabPanel>
        ))}
        <TabPanel id={HISTORY_TAB} className="record-scroll">
          <History />
        </TabPanel>
      </Tabs>
      <EvidenceUses mark={looked} />
    </section>
  );
}

type DocumentProps = { readonly document: RecordDocument; readonly look: (mark: string) => void };

function DocumentText({ document, look }: DocumentProps) {
  return (
    <article className="paper">
      <header className="paper-head">
        <h2>{document.title}</h2>
        <p>{[writtenDate(document.date), document.author].filter(Boolean).join(' · ')}</p>
      </header>
      {document.pages.map(page => (
        <section key={page.number} aria-label={`Page ${page.number}`}>
          {document.pages.length > 1 ? (
            <p className="page-number">
              Page {page.number} of {document.pages.length}
            </p>
          ) : null}
          <RecordPage tab={document.id} page={page.number} text={page.text} look={look} />
        </section>
      ))}
    </article>
  );
}

function History() {
  const { view } = useEvidence();
  return (
    <ol className="history paper">
      {view.history.map((entry, index) => (
        <li key={`${index} ${entry.at}`}>
          <time dateTime={entry.at}>{writtenTime(entry.at)}</time>
          <span>{entry.says}</span>
        </li>
      ))}
    </ol>
  );
}

function isInSight(element: HTMLElement): boolean {
  const frame = element.closest('.record-scroll')?.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  const from = Math.max(frame?.top ?? 0, 0);
  const to = Math.min(frame?.bottom ?? window.innerHeight, window.innerHeight);
  return top >= from + 16 && bottom <= to - 16;
}
