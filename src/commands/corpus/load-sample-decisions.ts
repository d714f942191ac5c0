import { sampleLetterText } from '../sample-letters/write-letters.ts';
import { importDecisions } from './import-decisions.ts';
import type { CorpusIndex, DeriveEntries, OpenCorpusWriter, PublishedFile } from './ports.ts';

/** Enough that every facet has values and every search something to find. */
const LETTERS = 400;
const SEED = 1;

/** Takes made-up letters into a corpus that holds nothing yet; answers how many. */
export async function loadSampleDecisions(
  needs: { readonly index: CorpusIndex; readonly openWriter: OpenCorpusWriter; readonly derive: DeriveEntries },
  stop: AbortSignal,
): Promise<number> {
  if ((await needs.index.size()) > 0) return 0;
  const outcome = await importDecisions({ ...needs, findPublished }, [], {
    progress: () => undefined,
    unreadable: async () => undefined,
    twin: async () => undefined,
    step: () => undefined,
    stop,
  });
  await needs.index.refresh();
  return outcome.kind === 'imported' ? outcome.added : 0;
}

const findPublished = () => ({ total: async () => LETTERS, files: madeUp });

async function* madeUp(): AsyncGenerator<PublishedFile> {
  const bytes = new TextEncoder();
  for (let number = 0; number < LETTERS; number += 1) {
    const { path, text } = sampleLetterText(SEED, number);
    yield { kind: 'bytes', file: `made up ${path}`, bytes: bytes.encode(text) };
  }
}
