import { Index, type Table } from '@lancedb/lancedb';
import { isOfWords } from '../reading/indexed-version.ts';

/**
 * Indexes every row, those that were indexed before, too: taking the rows since into an index that is there writes all of it anew
 * on one core, which takes longer. Words come last, as by them a reader sees that it is done.
 */
export async function indexAnew(decisions: Table): Promise<void> {
  await decisions.createIndex('number', { config: Index.btree() });
  await decisions.createIndex('id', { config: Index.btree() });
  await decisions.createIndex('text', {
    config: Index.fts({
      withPosition: true,
      stem: false,
      removeStopWords: false,
      asciiFolding: true,
      lowercase: true,
    }),
  });
}

/** Drops them, that of the words first: without it no reader takes the corpus for one that is indexed. */
export async function dropIndices(decisions: Table): Promise<void> {
  const indices = await decisions.listIndices();
  for (const { name } of indices.toSorted((one, other) => Number(isOfWords(other)) - Number(isOfWords(one))))
    await decisions.dropIndex(name);
}
