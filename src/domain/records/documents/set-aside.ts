import type { IndexedDocument } from './indexed-document.ts';

type Whose = Pick<IndexedDocument, 'belongs' | 'anotherPerson'>;

/**
 * Whether nothing a document says counts in the case: a person set it aside, or it is certainly of another person and nobody has said
 * that it belongs here. It keeps its pages and its place in the index.
 */
export function isSetAside({ belongs, anotherPerson }: Whose): boolean {
  return belongs === null ? anotherPerson?.sureness === 'certain' : !belongs;
}

/** Whether a person has still to say if a document belongs to the case. */
export function isUnsettled({ belongs, anotherPerson }: Whose): boolean {
  return belongs === null && anotherPerson !== null;
}
