import type { Determination } from '#domain/determinations/determination.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { frontParts } from './front/front-parts.ts';
import type { Language } from './front/language.ts';
import { clinicalSummaryBlocks } from './parts/clinical-summary.ts';
import { documentsBlocks } from './parts/documents.ts';
import { headerBlocks } from './parts/header.ts';
import { howMadeBlocks } from './parts/how-made.ts';
import { issuesBlocks } from './parts/issues.ts';
import type { LetterDocument } from './letter-document.ts';
import { maximus, type ReviewOrganization } from './review-organization.ts';
import { characterName, findUndrawable } from './undrawable.ts';
import { missingPart } from './missing-part.ts';

export type ComposeLetterOutcome =
  | { readonly kind: 'composed'; readonly letter: LetterDocument }
  | { readonly kind: 'refused'; readonly error: Unreadable };

/** The Final Determination letter of format F1, part by part, with a cover in each language asked for; refused when it could not say what the law asks for, or was read from another format. */
export function composeLetter(
  determination: Determination,
  organization: ReviewOrganization = maximus,
  covers: readonly Language[] = [],
): ComposeLetterOutcome {
  const { header, clinicalSummary, items, panel } = determination;
  if (determination.format !== 'F1') {
    return refused(
      `a letter of format ${determination.format} is read and not written: letters are written in format F1`,
      'format',
    );
  }
  const missing = missingPart(determination);
  if (missing !== null) return refused(missing.message, missing.at);
  const front = frontParts(determination, covers);
  if (front === null) return refused('no day from which the time to appeal could be counted', 'header/decisionDate');
  const letter: LetterDocument = {
    title: `Independent Medical Review Final Determination${header.caseNumber === null ? '' : ` ${header.caseNumber}`}`,
    caseNumber: header.caseNumber,
    front,
    blocks: [
      ...headerBlocks(header),
      ...howMadeBlocks(determination, organization),
      ...documentsBlocks(determination.documentsReviewed ?? []),
      ...clinicalSummaryBlocks(clinicalSummary, panel ?? []),
      ...issuesBlocks(items, panel ?? [], organization),
    ],
  };
  const undrawable = findUndrawable(letter);
  if (undrawable === null) return { kind: 'composed', letter };
  return refused(`the character ${characterName(undrawable.character)} cannot stand in a letter`, undrawable.at);
}

function refused(message: string, at: string): ComposeLetterOutcome {
  return { kind: 'refused', error: { code: 'invalid', message, at } };
}
