import { connect, type Connection, Session, type Table } from '@lancedb/lancedb';
import { Field, Int32, List, Schema, Uint32, Utf8 } from 'apache-arrow';
import { useAllCores } from './all-cores.ts';

const field = (name: string, type: Utf8 | Uint32 | Int32 | List, nullable = false) => new Field(name, type, nullable);
/** A list of numbers in a row. */
export const listOf = (type: Uint32 | Int32): List => new List(new Field('item', type, true));

/** A decision a row. Numbers count from 0 without gaps; what a later version replaces stays. */
export const decisionSchema = new Schema([
  field('number', new Uint32()),
  field('id', new Utf8()),
  field('version', new Uint32()),
  field('file', new Utf8()),
  field('sha256', new Utf8()),
  field('imported_at', new Utf8()),
  /** Null where the text is the source. */
  field('row', new Utf8(), true),
  /** The words searched; other names behind `NAMES`. */
  field('text', new Utf8()),
  field('facets', listOf(new Uint32())),
  /** Days since 1970 of the stages, -1 for one not known. */
  field('stages', listOf(new Int32())),
  /** The day it is sorted by: of the decision, or the last of its year. */
  field('ordered_by', new Int32()),
  /** What lists say of it, as JSON. */
  field('head', new Utf8()),
  /** The hash of the file or row, in hexadecimal: by it the same is passed over unread. */
  field('published', new Utf8()),
  /** The hash of what it says without its number, in hexadecimal: by it a letter filed under two numbers is seen. */
  field('unnumbered', new Utf8()),
]);

/** The facet values behind the numbers, in the order of their numbers. */
export const valueSchema = new Schema([
  field('number', new Uint32()),
  field('facet', new Utf8()),
  field('value', new Utf8()),
]);

/** Words of the decisions and in how many they stand; a word may have several rows, which add up. */
export const wordSchema = new Schema([field('word', new Utf8()), field('decisions', new Uint32())]);

/** The words by which a decision is called like another, as hashes, the rarest first. */
export const tellingSchema = new Schema([field('number', new Uint32()), field('words', listOf(new Uint32()))]);

export type CorpusTables = {
  readonly connection: Connection;
  readonly decisions: Table;
  readonly values: Table;
  readonly words: Table;
  /** Of a corpus made before it was kept, without the decisions of then until the next import. */
  readonly telling: Table;
};

/** Its folder is there and nothing in it: another process has just begun to make it. */
function unlessUnmade(error: unknown): null {
  if (error instanceof Error && /\bnot found\b/i.test(error.message)) return null;
  throw error;
}

/** Another made the same table while this one did: it is there now. */
const madeMeanwhile = (error: unknown): boolean => error instanceof Error && /commit conflict/i.test(error.message);

/** Opens the corpus in a folder (or an object store), empty where there is none yet; at most so many bytes of its index stay in memory. */
export async function openTables(address: string, indexInMemory: number): Promise<CorpusTables> {
  useAllCores();
  const connection = await connect(address, undefined, new Session(BigInt(indexInMemory)));
  const there = await connection.tableNames();
  const open = async (name: string, schema: Schema) => {
    const found = there.includes(name) ? await connection.openTable(name).catch(unlessUnmade) : null;
    return (
      found ??
      connection.createEmptyTable(name, schema, { mode: 'create', existOk: true }).catch((error: unknown) => {
        if (madeMeanwhile(error)) return connection.openTable(name);
        throw error;
      })
    );
  };
  const decisions = await open('decisions', decisionSchema);
  // One that was made before lists were kept says nothing there, and is read instead.
  const { names } = await decisions.schema();
  const missing = ['head', 'published', 'unnumbered'].filter(name => !names.includes(name));
  if (missing.length > 0) await decisions.addColumns(missing.map(name => ({ name, valueSql: "''" })));
  return {
    connection,
    decisions,
    values: await open('facet_values', valueSchema),
    words: await open('words', wordSchema),
    telling: await open('telling', tellingSchema),
  };
}

/** The tables of a corpus that is there, as they stand now. */
export async function reopened(connection: Connection): Promise<CorpusTables> {
  const open = (name: string) => connection.openTable(name);
  // What tells of decisions is written before them, so it is opened after them.
  const decisions = await open('decisions');
  const [values, words, telling] = await Promise.all([open('facet_values'), open('words'), open('telling')]);
  return { connection, decisions, values, words, telling };
}
