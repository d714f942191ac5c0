import type { ReviewerCredentials } from '#domain/determinations/determination.ts';
import { type Flow, plain } from '#domain/determinations/read/layout/flow.ts';
import { readCredentialBlock } from './credential-block.ts';
import { readCredentialSentence } from './credential-sentence.ts';
import { isReviewerSentence } from './reviewer-sentences.ts';

export type ReadReviewer = { readonly reviewer: ReviewerCredentials | null; readonly unread: readonly string[] };

/** Who reviewed, from the section under the first heading; null when it gives no credentials in either wording. */
export function readReviewerParagraph(part: Flow): ReadReviewer {
  const block = readCredentialBlock(part);
  let reviewer = block?.reviewer ?? null;
  const unread: string[] = [];
  for (const sentence of sentences(plain(block === null ? part : block.before))) {
    const prose = reviewer === null ? readCredentialSentence(sentence) : null;
    if (prose !== null) reviewer = prose;
    else if (!isReviewerSentence(sentence)) unread.push(sentence);
  }
  return { reviewer, unread: block === null ? unread : [...unread, ...block.unread] };
}

const STOP = /[.:] (?=[A-Z])/g;

/** The paragraph is fixed and has no abbreviations: a stop before a capital ends a sentence. */
function sentences(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  STOP.lastIndex = 0;
  while (STOP.test(text)) {
    found.push(text.slice(from, STOP.lastIndex - 1));
    from = STOP.lastIndex;
  }
  return from === text.length ? found : [...found, text.slice(from)];
}
