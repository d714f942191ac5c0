import type { Table } from '@lancedb/lancedb';
import { emptySet, include, includes } from '#domain/corpus/columns/decision-set.ts';
import { readSource } from '#domain/corpus/decisions/read-source.ts';
import { tellingText } from '#domain/corpus/precedent/telling-words.ts';
import { sourceOf } from '../reading/kept-decisions.ts';
import { withoutNames } from '../names-mark.ts';
import type { CorpusTables } from '../tables.ts';
import { tellingTable } from './decision-rows.ts';
import { numberedIn, type Vocabulary } from './vocabulary.ts';
import { wordNumbers } from './word-numbers.ts';

const WRITTEN = 20_000;

/** Keeps the telling words of decisions taken in before these were kept, read anew; begun again, it goes on where it was. */
export async function tellOfBefore(
  { decisions, telling }: Pick<CorpusTables, 'decisions' | 'telling'>,
  vocabulary: Vocabulary,
  size: number,
  say: (step: string) => void,
): Promise<void> {
  if ((await telling.countRows()) >= size) return;
  const told = await toldIn(telling, size);
  const list = wordNumbers();
  const encoder = new TextEncoder();
  const numbered = numberedIn(vocabulary);
  let numbers: number[] = [];
  let words: Uint32Array[] = [];
  const write = async () => {
    if (numbers.length === 0) return;
    say(`reading again what was taken in before: ${numbers.at(-1)} of ${size}`);
    await telling.add(tellingTable(numbers, words));
    [numbers, words] = [[], []];
  };
  for await (const batch of decisions.query().select(['number', 'row', 'text'])) {
    const [number, row, text] = ['number', 'row', 'text'].map(name => batch.getChild(name));
    for (let at = 0; at < batch.numRows; at += 1) {
      const one = Number(number?.get(at));
      if (includes(told, one)) continue;
      const source = sourceOf(row?.get(at) ?? null, withoutNames(String(text?.get(at))));
      const read = readSource('', source, false);
      const said = list.wordsIn(encoder.encode(read.kind === 'read' ? tellingText(read.decision) : ''));
      numbered.take(list.newWords());
      numbers.push(one);
      words.push(vocabulary.telling(numbered.numbersOf(said), size));
    }
    if (numbers.length >= WRITTEN) await write();
  }
  await write();
}

async function toldIn(telling: Table, size: number) {
  const told = emptySet(size);
  for await (const batch of telling.query().select(['number'])) {
    const numbers: Uint32Array = batch.getChild('number')?.toArray() ?? new Uint32Array();
    for (const number of numbers) include(told, number);
  }
  return told;
}
