import { sql } from 'kysely';
import type { CorpusIndex } from '#commands/corpus/ports.ts';
import { openDatabase } from '#adapters/postgres/database.ts';
import { startEmbeddedPostgres } from '#adapters/postgres/embedded.ts';
import type { AskedQuery } from './queries.ts';

/** Queries it is asked: it takes seconds for common words. */
const QUERIES = 60;

export type Peer = { readonly times: readonly number[]; readonly letters: number; readonly loading: number };

/** PostgreSQL with the text of as many of the same letters as rows under a full text index, asked for the twenty best. */
export async function postgres(
  folder: string,
  index: CorpusIndex,
  most: number,
  asked: readonly AskedQuery[],
): Promise<Peer> {
  const embedded = await startEmbeddedPostgres(folder);
  const db = openDatabase(embedded.server, error => process.stderr.write(`${error.message}\n`));
  try {
    await sql`drop table if exists letters`.execute(db);
    await sql`create table letters (number int, body text, words tsvector)`.execute(db);
    let loading = 0;
    let letters = 0;
    let batch: string[] = [];
    const insert = async () => {
      const began = performance.now();
      const rows = batch.map((text, at) => sql`(${letters + at}::int, ${text})`);
      await sql`insert into letters select number, body, to_tsvector('simple', body) from (values ${sql.join(rows)}) as given (number, body)`.execute(
        db,
      );
      loading += performance.now() - began;
      letters += batch.length;
      batch = [];
    };
    for await (const { text } of index.each({ query: [], filters: {} })) {
      if (letters + batch.length >= most) break;
      batch.push(text);
      if (batch.length === 500) await insert();
    }
    if (batch.length > 0) await insert();
    const began = performance.now();
    await sql`create index on letters using gin (words)`.execute(db);
    await sql`analyze letters`.execute(db);
    loading += performance.now() - began;
    const times: number[] = [];
    for (const { typed } of asked.filter(each => each.typed !== '').slice(0, QUERIES)) {
      const start = performance.now();
      await sql`select number, ts_rank(words, sought) as rank
        from letters, websearch_to_tsquery('simple', ${typed.replaceAll('*', '')}) as sought
        where words @@ sought order by rank desc limit 20`.execute(db);
      times.push(performance.now() - start);
    }
    return { times, letters, loading: loading / 1000 };
  } finally {
    await db.destroy();
    await embedded.stop();
  }
}
