import { pageNumbers } from '../rationale/wording.ts';
import type { ReviewedItem } from '../review.ts';

type Topic = ReviewedItem['topics'][number];

/** Topics of the edition whose page the library knows but is not sure of, so that no line prints it unless the reviewer confirms it. */
export function pagesToConfirm({ topics, edition }: Pick<ReviewedItem, 'topics' | 'edition'>): Topic[] {
  return topics.filter(
    topic =>
      topic.edition === edition && topic.pagesConfidence === 'low' && topic.pages.length > 0 && topic.held === null,
  );
}

/** A guideline line with a page the reviewer has confirmed; as it is where the line has the page already. */
export function withConfirmedPage(line: string, { pages }: Pick<Topic, 'pages'>): string {
  const added = `Page(s): ${pageNumbers(pages)}`;
  if (line.includes(added)) return line;
  const trimmed = line.trim();
  return trimmed === '' ? added : `${trimmed.replace(/\.$/, '')} ${added}.`;
}
