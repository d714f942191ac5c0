import type { Case } from '#domain/cases/case.ts';
import { possibleEvents } from '#domain/cases/steps.ts';
import { republished } from '../publication/public-copy.ts';
import type { Sha256, StoredPublication, StoredRows, WriteLetter } from '../ports.ts';
import { type AuditFinding, auditFinding } from './finding.ts';

type Needs = { readonly writeLetter: WriteLetter; readonly sha256: Sha256 };

/** Writes every public letter of a case and its proof anew from its events and holds them beside those that are kept, byte for byte. */
export function checkPublications(
  needs: Needs,
  { caseNumber, publications, row, entries }: StoredRows,
  current: Case,
  published: readonly Case[],
): AuditFinding[] {
  // What was made public before there were public copies has none.
  const told = published.filter(({ publication }) => publication !== null);
  const whole = row === null || row.sequence === entries.length;
  return [
    ...told.flatMap(each => {
      const kept = publications.find(({ round }) => round === each.round);
      if (kept !== undefined) return checkPublication(needs, kept, each);
      const message = 'the log says it was published; it is not kept';
      return [auditFinding('dropped', 'publications', message, { caseNumber, row: each.round })];
    }),
    ...publications
      .filter(({ round }) => told.every(each => each.round !== round))
      .flatMap(({ round }) => {
        // Kept and not recorded yet: where publishing it was refused, or is under way.
        const underWay = current.round === round && possibleEvents(current.state).includes('published');
        const message = 'kept, and the log does not say that it was published';
        return underWay || !whole ? [] : [auditFinding('added', 'publications', message, { caseNumber, row: round })];
      }),
  ];
}

const files = ['text', 'pdf', 'proof'] as const;
const named = { text: 'the text', pdf: 'the PDF', proof: 'the proof' } as const;

function checkPublication({ writeLetter, sha256 }: Needs, kept: StoredPublication, told: Case): AuditFinding[] {
  const { publication, caseNumber, round } = told;
  if (publication === null) return [];
  const place = { caseNumber, row: round };
  const changed = files.flatMap(file => {
    const actual = sha256(bytesOf(kept[file]));
    const recorded = publication.sha256[file];
    const message = `${named[file]}: its SHA-256 is ${actual}; the log recorded ${recorded}`;
    return actual === recorded ? [] : [auditFinding('changed', 'publications', message, place)];
  });
  if (changed.length > 0) return changed;
  const again = rewritten(writeLetter, told);
  if (typeof again === 'string') {
    return [auditFinding('unreplayable', 'publications', `it cannot be written anew: ${again}`, place)];
  }
  return files.flatMap(file => {
    if (sha256(bytesOf(again[file])) === publication.sha256[file]) return [];
    const message = `${named[file]} is what the log recorded, but written anew from the events it differs: its event was changed and sealed anew, or another version of this program wrote it`;
    return [auditFinding('unreplayable', 'publications', message, { ...place, orElse: ['changed'] })];
  });
}

/** The files as they are written from the log alone, or why they cannot be. */
function rewritten(writeLetter: WriteLetter, told: Case): Omit<StoredPublication, 'round'> | string {
  try {
    const again = republished(writeLetter, told);
    if (again === null) return 'no determination is signed';
    return { text: again.text, pdf: again.pdf, proof: `${JSON.stringify(again.proof, null, 2)}\n` };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;
