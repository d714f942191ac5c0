import type { ReviewerCredentials } from '../determination.ts';
import { type Flow, plain } from './flow.ts';
import { readCredentialBlock } from './credential-block.ts';
import { readCredentialSentence } from './credential-sentence.ts';
import { REVIEWER_SENTENCES } from './reviewer-sentences.ts';
import { isKnownSentence, sentences } from './sentences.ts';

export type ReadReviewer = { readonly reviewer: ReviewerCredentials | null; readonly unread: readonly string[] };

/** Who reviewed, from the section under the first heading; null when it gives no credentials in either wording. */
export function readReviewerParagraph(part: Flow): ReadReviewer {
  const block = readCredentialBlock(part);
  let reviewer = block?.reviewer ?? null;
  const unread: string[] = [];
  for (const sentence of sentences(plain(block === null ? part : block.before))) {
    if (REVIEWER_SENTENCES.some(pattern => pattern.test(sentence))) continue;
    const prose = reviewer === null ? readCredentialSentence(sentence) : null;
    if (prose !== null) reviewer = prose;
    else if (!isKnownSentence(sentence)) unread.push(sentence);
  }
  return { reviewer, unread: block === null ? unread : [...unread, ...block.unread] };
}
