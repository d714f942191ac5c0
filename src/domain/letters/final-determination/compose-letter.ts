import type { Determination, LetterFormat } from '#domain/determinations/determination.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { frontParts } from './front/front-parts.ts';
import { senderLines } from './front/sender-lines.ts';
import type { Language } from './front/language.ts';
import { clinicalSummaryBlocks } from './parts/clinical-summary.ts';
import { documentsBlocks } from './parts/documents.ts';
import { headerBlocks } from './parts/header.ts';
import { howMadeBlocks } from './parts/how-made.ts';
import { issuesBlocks } from './parts/issues.ts';
import type { LetterBlock, LetterDocument } from './letter-document.ts';
import { finalLetterBlocks } from './older/final-letter.ts';
import { lostOnPaper } from './older/lost-on-paper.ts';
import { noticeBlocks } from './older/notice.ts';
import { professionalReviewBlocks } from './older/professional-review.ts';
import { maximus, type ReviewOrganization } from './review-organization.ts';
import { characterName, findUndrawable } from './undrawable.ts';
import { missingPart } from './missing-part.ts';

export type ComposeLetterOutcome =
  | { readonly kind: 'composed'; readonly letter: LetterDocument }
  | { readonly kind: 'refused'; readonly error: Unreadable };

/** The Final Determination letter in the format of the determination, part by part, with a cover in each language asked for; refused when it could not say what the law asks for, or when a format before F1 could not tell its parts from one another. */
export function composeLetter(
  determination: Determination,
  organization: ReviewOrganization = maximus,
  covers: readonly Language[] = [],
): ComposeLetterOutcome {
  const { header } = determination;
  const missing = missingPart(determination);
  if (missing !== null) return refused(missing.message, missing.at);
  const front = frontParts(determination, covers, organization.sender);
  if (front === null) return refused('no day from which the time to appeal could be counted', 'header/decisionDate');
  const letter: LetterDocument = {
    title: `Independent Medical Review Final Determination${header.caseNumber === null ? '' : ` ${header.caseNumber}`}`,
    caseNumber: header.caseNumber,
    ...headOf(organization, front),
    front,
    blocks: blocksOf[determination.format](determination, organization),
  };
  const undrawable = findUndrawable(letter);
  if (undrawable === null) {
    const lost = determination.format === 'F1' ? null : lostOnPaper(determination, letter);
    return lost === null ? { kind: 'composed', letter } : refused(lost.message, lost.at);
  }
  return refused(`the character ${characterName(undrawable.character)} cannot stand in a letter`, undrawable.at);
}

/** Only what is mailed says how its sender is reached: the letter alone is also what is published. */
function headOf({ sender }: ReviewOrganization, [first]: LetterDocument['front']): Pick<LetterDocument, 'sender'> {
  return sender === null || first === undefined ? {} : { sender: senderLines(sender, first.language) };
}

type Blocks = (determination: Determination, organization: ReviewOrganization) => LetterBlock[];

const blocksOf: Readonly<Record<LetterFormat, Blocks>> = {
  F1: (determination, organization) => {
    const { header, clinicalSummary, items, panel, documentsReviewed } = determination;
    return [
      ...headerBlocks(header),
      ...howMadeBlocks(determination, organization),
      ...documentsBlocks(documentsReviewed ?? []),
      ...clinicalSummaryBlocks(clinicalSummary, panel ?? []),
      ...issuesBlocks(items, panel ?? [], organization),
    ];
  },
  F2a: noticeBlocks,
  F2b: finalLetterBlocks,
  F3: professionalReviewBlocks,
};

function refused(message: string, at: string): ComposeLetterOutcome {
  return { kind: 'refused', error: { code: 'invalid', message, at } };
}
