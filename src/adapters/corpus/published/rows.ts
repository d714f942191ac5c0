import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { PublishedFile } from '#commands/corpus/ports.ts';
import { columnName, isDepartmentTable } from '#domain/corpus/managed-health-care/read-row.ts';
import type { Holder } from './holder.ts';
import { unreadable } from './letter-of.ts';

/** The rows of a table of the department of managed health care; what the columns of another say is not known. */
export async function* rowsOf({ name, content }: Holder): AsyncGenerator<PublishedFile> {
  let known = false;
  const delimiter = await delimiterOf(content);
  const rows = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    columns: (names: readonly string[]) => {
      known = isDepartmentTable(names);
      return names.map(columnName);
    },
  });
  // What breaks the file off breaks off its rows.
  pipeline(Readable.from(content()), rows, () => undefined);
  for await (const { record, info } of rows) {
    if (!known) break;
    yield { kind: 'row', file: `${name} line ${info.lines}`, row: record };
  }
  if (!known) {
    yield unreadable(name, {
      code: 'unknown-format',
      message:
        'no table of independent medical reviews: it has no columns Reference ID, Report Year, Treatment Category, Determination',
      at: 'line 1',
    });
  }
}

/** Spreadsheets of some countries part columns by semicolons: the first line tells. */
async function delimiterOf(content: Holder['content']): Promise<',' | ';'> {
  for await (const bytes of content()) {
    const [names = ''] = Buffer.from(bytes.subarray(0, 4_096)).toString('utf8').split('\n');
    return names.split(';').length > names.split(',').length ? ';' : ',';
  }
  return ',';
}
