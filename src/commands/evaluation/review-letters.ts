import type { Category } from '#domain/cases/requests/request.ts';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import type { Outcome } from '#domain/determinations/determination.ts';
import type { ReviewedItem } from '#domain/guidelines/review.ts';
import type { ListFiles, LoadText } from '../ports.ts';
import { reviewLetter } from '../review-letter.ts';

export type EvaluateReviewNeeds = { readonly listFiles: ListFiles; readonly loadText: LoadText };

/** One disputed item of a published letter: what the review proposed from the text before the decision, and what was decided. */
export type EvaluatedItem = {
  readonly letter: string;
  readonly item: number;
  readonly title: string;
  readonly category: Category;
  readonly edition: string | null;
  /** Topics that were judged; empty when the library is silent. */
  readonly topics: readonly string[];
  readonly proposal: ReviewedItem['proposal'];
  readonly support: number;
  /** True when there are criteria and the record answers none of them. */
  readonly silent: boolean;
  readonly outcome: Outcome;
};

export type ReviewEvaluation = {
  readonly letters: number;
  /** Letters that could not be read, each with the reason. */
  readonly refused: readonly string[];
  readonly items: readonly EvaluatedItem[];
};

/** Reviews published letters from what stood before the decision, each item beside its own outcome. */
export async function evaluateReview(
  { listFiles, loadText }: EvaluateReviewNeeds,
  paths: readonly string[],
): Promise<ReviewEvaluation> {
  const { files } = await listFiles(paths, ['.txt', '.pdf']);
  const texts = new Set(files.filter(file => file.endsWith('.txt')));
  const refused: string[] = [];
  const items: EvaluatedItem[] = [];
  let letters = 0;
  for (const file of files) {
    if (file.endsWith('.pdf') && texts.has(file.replace(/\.pdf$/, '.txt'))) continue; // one letter, two forms
    letters += 1;
    const loaded = await loadText(file);
    const evaluated = loaded.kind === 'loaded' ? evaluateLetter(file, loaded.text) : loaded.error.message;
    if (typeof evaluated === 'string') refused.push(`${file}: ${evaluated}`);
    else items.push(...evaluated);
  }
  return { letters, refused, items };
}

function evaluateLetter(file: string, text: string): readonly EvaluatedItem[] | string {
  const read = readDetermination(file, text);
  const reviewed = reviewLetter(file, text);
  if (read.kind === 'unreadable') return read.error.message;
  if (reviewed.kind === 'unreadable') return reviewed.error.message;
  return read.determination.items.flatMap(({ title, request, outcome }, item) => {
    const one = reviewed.review.items[item];
    return one === undefined
      ? []
      : [{ letter: file, item, title, category: request.category, ...judged(one), outcome }];
  });
}

function judged({ edition, topics, proposal, support, criteria }: ReviewedItem) {
  const silent = criteria.length > 0 && criteria.every(({ verdict }) => verdict === 'not-documented');
  return { edition, topics: topics.map(({ id }) => id), proposal, support, silent };
}
