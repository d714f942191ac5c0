import { type CorpusEntry, corpusEntry, type DecisionSource } from '#domain/corpus/decisions/corpus-entry.ts';
import { type PublishedSource, type ReadSource, readSources } from '#domain/corpus/decisions/read-source.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';

/**
 * An entry with the hash of what it says (the same decision in another file or form has the same), and of what was published,
 * by which the same file is known without reading it.
 */
export type HashedEntry = {
  readonly entry: CorpusEntry;
  readonly sha256: string;
  /** The hash of what it says under whatever number. */
  readonly unnumbered: string;
  readonly published: string;
};

/** What the corpus will keep of a published decision, or why it cannot be read. */
export type DerivedEntry =
  | ({ readonly kind: 'derived'; readonly file: string } & Omit<HashedEntry, 'published'>)
  | { readonly kind: 'unreadable'; readonly file: string; readonly error: Unreadable };

/**
 * Reads and checks what was published, each in its place. The hash is of what the decision says, so the same letter as PDF and as
 * text is one decision, and a letter with one word changed is another version. Not `checked`, it has no findings to be found by.
 */
export function deriveEntries(
  published: readonly PublishedSource[],
  sha256: (text: string) => string,
  checked = true,
): DerivedEntry[] {
  const read = readSources(published, checked);
  return published.flatMap(({ file, source }, at) => {
    const one = read[at];
    return one === undefined ? [] : [derived(file, source, one, sha256)];
  });
}

function derived(
  file: string,
  source: DecisionSource,
  read: ReadSource,
  sha256: (text: string) => string,
): DerivedEntry {
  if (read.kind === 'unreadable') return { kind: 'unreadable', file, error: read.error };
  const { findings: _derived, ...decision } = read.decision;
  const said = JSON.stringify(decision);
  return {
    kind: 'derived',
    file,
    entry: corpusEntry(read.decision, source, file),
    sha256: sha256(said),
    unnumbered: sha256(said.replace(JSON.stringify(decision.id), '')),
  };
}
