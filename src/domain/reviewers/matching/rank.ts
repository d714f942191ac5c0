import type { Source } from '#domain/law/source.ts';
import type { Reviewer } from '../reviewer.ts';

export const californiaPreference: Source = {
  cite: 'Labor Code 139.5(d)(4)(B)',
  says: 'of qualified reviewers one licensed in California is preferred; a preference, not a requirement',
};
export const fairTurn: Source = {
  cite: 'Labor Code 139.5(d)(3)(B), (C)',
  says: 'reviews are timely and the selection of reviewers is fair and impartial: the work is shared in turn, and how anybody has decided before is no part of it',
  confidence: 'medium', // the statute asks for fairness; turns are how this project keeps it
};
export const source: readonly Source[] = [californiaPreference, fairTurn];

/** A reviewer whom nothing excludes, with what the order goes by. */
export type Candidate = {
  readonly id: string;
  /** How near the specialties are to each item (3 treatment and condition, 2 treatment, 1 condition): the lowest, and all together. */
  readonly lowestGrade: number;
  readonly gradesTogether: number;
  readonly california: boolean;
  readonly load: Reviewer['load'];
};

/**
 * Best first: nearer to the items; licensed in California; longest without an assignment; fewer open cases; more room left; and for
 * what is then still equal a hash of case and reviewer, so that nobody is always first and anybody can compute the same order.
 */
export function inOrder<C extends Candidate>(caseNumber: string, candidates: readonly C[]): C[] {
  const keyed = candidates.map(candidate => ({ candidate, lot: hash(`${caseNumber} ${candidate.id}`) }));
  keyed.sort(
    (a, b) => compare(a.candidate, b.candidate) || a.lot - b.lot || (a.candidate.id < b.candidate.id ? -1 : 1),
  );
  return keyed.map(({ candidate }) => candidate);
}

function compare(a: Candidate, b: Candidate): number {
  return (
    b.lowestGrade - a.lowestGrade ||
    b.gradesTogether - a.gradesTogether ||
    Number(b.california) - Number(a.california) ||
    compareText(a.load.lastAssigned ?? '', b.load.lastAssigned ?? '') ||
    a.load.open - b.load.open ||
    room(b.load) - room(a.load) ||
    0
  );
}

const compareText = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
/** Open places; a reviewer without a capacity has more than anybody. */
const room = ({ capacity, open }: Reviewer['load']) => (capacity === null ? Number.MAX_SAFE_INTEGER : capacity - open);

/** FNV-1a with a last mix, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
