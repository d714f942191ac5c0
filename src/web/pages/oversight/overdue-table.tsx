import { useVirtualizer } from '@tanstack/react-virtual';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { OversightView } from '#api/oversight/contract.ts';
import { useKeys } from '../../parts/keys.tsx';
import { moveFocus } from '../../parts/move-focus.ts';
import { writtenDay } from '../../parts/words/due-words.ts';
import { PARTY_WORDS } from '../../parts/words/party-words.ts';

const HEAD = ['Case', 'Duty', 'Owed by', 'Was due', 'Days overdue'];

type Props = { readonly rows: OversightView['overdue'] };

/** Duties overdue now, the longest first; of many rows those in sight are drawn. */
export function OverdueTable({ rows }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 34,
    overscan: 20,
  });
  useKeys('Overdue now', [
    {
      keys: ['j', 'k'],
      label: 'j k',
      says: 'Next, previous case',
      run: key => moveFocus('[data-overdue-link]', key === 'j' ? 1 : -1),
    },
  ]);
  const drawn = list.getVirtualItems();
  const after = list.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <section className="beside-frame many-lines" ref={frame} aria-label="Overdue now, table" {...reachable}>
      <table className="beside stacked" aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {HEAD.map(title => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr style={{ height: drawn[0]?.start ?? 0 }} aria-hidden="true" />
          {drawn.map(({ index, key }) => {
            const row = rows[index];
            return row === undefined ? null : <Row key={key} row={row} index={index} drawn={list.measureElement} />;
          })}
          <tr style={{ height: after }} aria-hidden="true" />
        </tbody>
      </table>
    </section>
  );
}

/** What scrolls is moved with the keyboard, too: it must take the focus. */
const reachable = { tabIndex: 0 };

type RowProps = {
  readonly row: Props['rows'][number];
  readonly index: number;
  /** Told of the row once it is drawn: on a phone it is several lines high. */
  readonly drawn: (row: HTMLTableRowElement | null) => void;
};

function Row({ row, index, drawn }: RowProps) {
  const { caseNumber, duty, what, owedBy, due, days } = row;
  return (
    <tr aria-rowindex={index + 2} data-index={index} ref={drawn}>
      <td>
        <Link to="/cases/$caseNumber/status" params={{ caseNumber }} data-overdue-link="">
          {caseNumber}
        </Link>
      </td>
      <td data-column={HEAD[1]}>
        {what} <span className="quiet">{duty}</span>
      </td>
      <td data-column={HEAD[2]}>{PARTY_WORDS[owedBy]}</td>
      <td data-column={HEAD[3]}>{writtenDay(due)}</td>
      <td data-column={HEAD[4]}>{days.toLocaleString('en')}</td>
    </tr>
  );
}
