import { Button } from 'react-aria-components/Button';
import { csvOf, download } from './csv.ts';

type Cell = string | number | null;

type Props = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What the table is called by those who do not see it; nothing: its caption and that it is one. */
  readonly label?: string;
  /** How a figure is written in the table; the file has it plain. */
  readonly words: (value: number | null) => string;
  readonly file: string;
  /** What the table is opened by, and what takes it along. */
  readonly opens: string;
  readonly takes?: string;
};

/** The figures of a chart as a table, and as a file. */
export function FigureTable(props: Props) {
  return (
    <details className="figures">
      <summary>{props.opens}</summary>
      <PlainTable {...props} />
      <p className="actions">
        <Button className="button" onPress={() => download(props.file, csvOf(props.head, props.rows))}>
          {props.takes ?? 'Download as CSV'}
          <span className="unseen">: {props.caption}</span>
        </Button>
      </p>
    </details>
  );
}

/** A wide table is moved sideways, with the keyboard too: it must take the focus. */
const reachable = { tabIndex: 0 };

const PERCENT = /^[\d.]+ %$/;
const isFigure = (cell: unknown) => typeof cell === 'number' || (typeof cell === 'string' && PERCENT.test(cell));

/** The table alone. A column of text is set left, one of figures right. */
export function PlainTable({ caption, label = `${caption}, table`, head, rows, words }: Omit<Props, 'file' | 'opens'>) {
  // A column of which nothing may be shown is one of figures, too.
  const isFigures = head.map(
    (_, column) => rows.some(row => isFigure(row[column])) || rows.every(row => row[column] === null),
  );
  return (
    <section className="figures-frame" aria-label={label} {...reachable}>
      <table className="figures-table stacked">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {head.map((each, column) => (
              <th key={each} scope="col" className={isFigures[column] ? 'figure' : ''}>
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, number) => (
            <tr key={`${number} ${row[0] ?? ''}`}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={head[column]} scope="row">
                    {typeof cell === 'string' ? cell : words(cell)}
                  </th>
                ) : (
                  <td key={head[column]} data-column={head[column]} className={isFigures[column] ? 'figure' : ''}>
                    {typeof cell === 'string' ? cell : words(cell)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
