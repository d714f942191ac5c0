import type { Axis } from '../../src/domain/cases/ur/axis.ts';
import { wordedRequest } from '../../src/domain/cases/ur/worded-request.ts';

/** What an axis says of two requests: null, `same`, why they cannot be subtracted, or how much is left and how it is worded. */
export function compared(axis: Axis, original: string, authorized: string): string | null {
  const comparison = axis.compare(wordedRequest(original), wordedRequest(authorized));
  if (comparison === null || comparison.kind === 'same') return comparison?.kind ?? null;
  if (comparison.kind === 'not') return comparison.why;
  const left = typeof comparison.left === 'number' ? comparison.left : comparison.left.join(' + ');
  return `${left}: ${comparison.reviewed}`;
}
