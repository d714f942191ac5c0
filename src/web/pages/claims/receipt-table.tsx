import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from 'react-aria-components/Button';
import type { ReceiptView } from '#api/claims/contract.ts';
import { csvOf, download } from '../../parts/charts/csv.ts';
import { KIND_WORDS } from '../record/documents/document-words.ts';
import { FARED_WORDS, faredWords } from './claims-words.ts';

const HEAD = ['Line', 'Case', 'File', 'Kind', 'Date', 'Outcome', 'Why', 'SHA-256'] as const;
/** Rows from which only those in sight are drawn; on paper are all. */
const MANY = 300;

/** What became of each line of a delivery: to look at, to print, and as CSV. */
export function ReceiptTable({ receipt }: { readonly receipt: ReceiptView }) {
  const { id, at, sender, lines } = receipt;
  const rows = lines.map(cellsOf);
  const isPrinted = useIsPrinted();
  return (
    <section className="receipt" aria-labelledby="receipt">
      <h2 id="receipt">Receipt</h2>
      <p>
        {faredWords(lines)}. Sent by {sender}, taken{' '}
        {new Date(at).toLocaleString('en-US', { timeZone: 'America/Los_Angeles' })} Pacific time.
      </p>
      <p className="quiet">Receipt {id}</p>
      <p className="actions">
        <Button className="button" onPress={() => window.print()}>
          Print
        </Button>
        <Button className="button" onPress={() => download(`receipt-${id}.csv`, csvOf(HEAD, rows))}>
          Receipt as CSV
        </Button>
      </p>
      {lines.length > MANY && !isPrinted ? <ManyLines lines={lines} /> : <Lines lines={lines} />}
    </section>
  );
}

/** Whether the page is being printed just now. */
function useIsPrinted(): boolean {
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    // At once: the browser takes the page as it stands when this is over.
    const begin = () => flushSync(() => setPrinted(true));
    const end = () => setPrinted(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinted;
}

type LinesProps = { readonly lines: ReceiptView['lines'] };

function Lines({ lines }: LinesProps) {
  return (
    <section className="beside-frame" aria-label="Lines of the receipt" {...reachable}>
      <table className="beside stacked">
        <Head />
        <tbody>
          {lines.map(line => (
            <Line key={`${line.line} ${line.file}`} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Thousands of lines: those in sight are drawn, the room of the others is kept. */
function ManyLines({ lines }: LinesProps) {
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 34,
    overscan: 20,
  });
  const drawn = rows.getVirtualItems();
  const before = drawn[0]?.start ?? 0;
  const after = rows.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <section className="beside-frame many-lines" ref={frame} aria-label="Lines of the receipt" {...reachable}>
      <table className="beside stacked" aria-rowcount={lines.length + 1}>
        <Head />
        <tbody>
          <tr style={{ height: before }} aria-hidden="true" />
          {drawn.map(({ index, key }) => {
            const line = lines[index];
            return line === undefined ? null : <Line key={key} line={line} index={index} drawn={rows.measureElement} />;
          })}
          <tr style={{ height: after }} aria-hidden="true" />
        </tbody>
      </table>
    </section>
  );
}

/** What scrolls is moved with the keyboard, too: it must take the focus. */
const reachable = { tabIndex: 0 };

function Head() {
  return (
    <thead>
      <tr>
        {HEAD.slice(0, 7).map(title => (
          <th scope="col" key={title}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type LineProps = {
  readonly line: ReceiptView['lines'][number];
  /** Of many: its place among them, and who is told of the row once it is drawn, for on a phone it is several lines high. */
  readonly index?: number;
  readonly drawn?: (row: HTMLTableRowElement | null) => void;
};

function Line({ line, index: place, drawn }: LineProps) {
  return (
    <tr
      className={line.outcome}
      ref={drawn}
      {...(place === undefined ? {} : { 'aria-rowindex': place + 2, 'data-index': place })}
    >
      {cellsOf(line)
        .slice(0, 7)
        .map((cell, index) => (
          <td key={HEAD[index]} data-column={HEAD[index]}>
            {cell ?? '–'}
          </td>
        ))}
    </tr>
  );
}

function cellsOf({ line, caseNumber, file, kind, date, outcome, why, sha256 }: ReceiptView['lines'][number]) {
  return [
    line === null ? null : String(line),
    caseNumber,
    file,
    kind === null ? null : KIND_WORDS[kind],
    date,
    FARED_WORDS[outcome],
    why,
    sha256,
  ];
}
