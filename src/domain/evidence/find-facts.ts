import type { RecordDocument } from '#domain/records/document.ts';
import type { Fact } from './fact.ts';

/** Every fact a document states, in text order, each with its place. */
export function findFacts(_document: RecordDocument): Fact[] {
  return [];
}
