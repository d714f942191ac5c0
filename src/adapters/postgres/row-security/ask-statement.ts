import type { Client, Connection } from 'pg';
import { valueInMessage } from './value-in-message.ts';

/** What a statement came to, as Kysely takes it. */
export type StatementResult = { readonly command: string; readonly rowCount: number | null; readonly rows: unknown[] };

export type Statement = {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Under which a connection parses it once; undefined: each time. */
  readonly name: string | undefined;
};

/** How who asks is told, for the transaction alone: whoever has the connection next, through a pooler too, asks as themselves. */
const telling = {
  name: 'ask_as',
  text: `select from set_config('role', $1, true) as role, set_config('openimr.asker', $2, true) as asker`,
};
/** Connections that know how it is said who asks. */
const knowing = new WeakSet<Connection>();

type Column = { readonly name: string; readonly read: (text: string) => unknown };
/** The columns of what each connection was asked by name. */
const columnsOf = new WeakMap<Connection, Map<string, readonly Column[]>>();

// Of messages of PostgreSQL what is looked at.
type TypeId = Parameters<Client['getTypeParser']>[0];
type Described = { readonly fields: readonly { readonly name: string; readonly dataTypeID: TypeId }[] };
type Row = { readonly fields: readonly (string | null)[] };
type Over = { readonly text: string };

/**
 * Asks a statement in one message to the server, which until its end is one transaction, with who asks before it where that is not the
 * system: as many round trips as the statement alone. One with a name is parsed, and its columns are told, once a connection; `pg` by
 * itself has the columns told each time.
 */
export function askStatement(
  client: Client,
  { text, values, name }: Statement,
  who: readonly [role: string, asker: string] | null,
): Promise<StatementResult> {
  return new Promise((resolve, reject) => {
    const rows: unknown[] = [];
    let [command, rowCount]: [string, number | null] = ['', null];
    let columns: readonly Column[] | undefined;
    let isTold = who === null;
    let broken: unknown = null;
    const asked = {
      text,
      // By this `pg` keeps in mind what a connection has parsed.
      name,
      submit: (connection: Connection) => {
        // What is parsed beside it would be taken for it.
        if (who !== null && !knowing.has(connection)) asked.name = undefined;
        columns = columnsFor(connection, asked.name);
        write(connection, { text, values, name: asked.name, isDescribed: columns !== undefined }, who);
        return null;
      },
      handleRowDescription: ({ fields }: Described) => {
        columns = fields.map(({ name: column, dataTypeID }) => ({
          name: column,
          read: client.getTypeParser(dataTypeID, 'text'),
        }));
      },
      handleDataRow: ({ fields }: Row) => {
        if (!isTold || broken !== null) return;
        try {
          rows.push(rowOf(columns ?? [], fields));
        } catch (error) {
          broken = error;
        }
      },
      handleCommandComplete: ({ text: said }: Over, connection: Connection) => {
        if (!isTold) {
          isTold = true;
          return;
        }
        [command, rowCount] = wordsOf(said);
        if (asked.name !== undefined) columnsOf.get(connection)?.set(asked.name, columns ?? []);
      },
      handleReadyForQuery: () => (broken === null ? resolve({ command, rowCount, rows }) : reject(broken)),
      handleError: reject,
      handleEmptyQuery: () => undefined,
      handlePortalSuspended: () => undefined,
      handleCopyInResponse: () => undefined,
      handleCopyData: () => undefined,
    };
    client.query(asked);
  });
}

function columnsFor(connection: Connection, name: string | undefined): readonly Column[] | undefined {
  const known = columnsOf.get(connection);
  if (known === undefined) columnsOf.set(connection, new Map());
  return name === undefined ? undefined : known?.get(name);
}

function write(
  connection: Connection,
  { text, values, name = '', isDescribed }: Statement & { readonly isDescribed: boolean },
  who: readonly string[] | null,
): void {
  connection.stream.cork();
  try {
    if (who !== null) {
      if (!knowing.has(connection)) {
        connection.parse({ ...telling, types: [] }, true);
        connection.once('parseComplete', () => knowing.add(connection));
      }
      connection.bind({ statement: telling.name, values: [...who] }, true);
      connection.execute({}, true);
    }
    if (name === '' || !hasParsed(connection, name)) connection.parse({ text, name, types: [] }, true);
    connection.bind({ statement: name, values: values.map(valueInMessage) }, true);
    if (!isDescribed) connection.describe({ type: 'P', name: '' }, true);
    connection.execute({}, true);
    connection.sync();
  } finally {
    connection.stream.uncork();
  }
}

/** Whether a connection has parsed a statement, as `pg` keeps it in mind; its types do not tell. */
function hasParsed(connection: Connection, name: string): boolean {
  const texts: unknown = Reflect.get(connection, 'parsedStatements');
  return typeof texts === 'object' && texts !== null && Object.hasOwn(texts, name);
}

function rowOf(columns: readonly Column[], fields: Row['fields']): Readonly<Record<string, unknown>> {
  const row: Record<string, unknown> = {};
  for (let place = 0; place < columns.length; place += 1) {
    const [column, field] = [columns[place], fields[place]];
    if (column !== undefined) row[column.name] = field === null || field === undefined ? null : column.read(field);
  }
  return row;
}

/** `INSERT 0 5`, `UPDATE 3`, `SELECT 1`: what was done, and to how many rows. */
function wordsOf(said: string): [command: string, rowCount: number | null] {
  const words = said.split(' ');
  const count = Number(words.at(-1));
  return [words[0] ?? '', words.length > 1 && Number.isInteger(count) ? count : null];
}
