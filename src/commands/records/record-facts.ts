import type { Fact, FactKind } from '#domain/evidence/fact.ts';
import type { RecordFacts } from '../ports.ts';
import type { RecordStore, StoredFact } from './record-store.ts';

const batch = 5000;

/** The facts of the record of a case, those of folded copies left out; null where there is no record. */
export async function recordFacts(
  records: Pick<RecordStore, 'indexState' | 'facts'>,
  caseNumber: string,
): Promise<RecordFacts | null> {
  const state = await records.indexState(caseNumber);
  return state === null ? null : { version: state.version, facts: () => allFacts(records, caseNumber) };
}

/** Every fact of some kinds, or of all, in the order of the record; taken from the store a batch at a time. */
export async function allFacts(
  records: Pick<RecordStore, 'facts'>,
  caseNumber: string,
  kinds?: readonly FactKind[],
): Promise<Fact[]> {
  const facts: Fact[] = [];
  let last: StoredFact | undefined;
  do {
    const of = { ...(kinds === undefined ? {} : { kinds }), ...(last === undefined ? {} : { after: last }) };
    const found = await records.facts(caseNumber, { copies: false, limit: batch, ...of });
    for (const { fact } of found) facts.push(fact);
    last = found.length === batch ? found.at(-1) : undefined;
  } while (last !== undefined);
  return facts;
}
