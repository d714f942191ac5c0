import type { LetterSender } from '#domain/cases/events/letter-sender.ts';

/** The independent review organization in whose name the letter goes out. */
export type ReviewOrganization = {
  readonly name: string;
  /** What stands before the guideline the expert reviewer relied on. */
  readonly guidelineLabel: string;
  /** How it is reached, where that is known. */
  readonly sender: LetterSender | null;
};

/** The organization that all published letters of format F1 name. */
export const maximus: ReviewOrganization = {
  name: 'MAXIMUS Federal Services',
  guidelineLabel: 'MAXIMUS guideline:',
  sender: null,
};

/** Words before the last of a label that is still read as one. */
const LONGEST_LABEL = 5;

/** The organization that sends a letter; where none is named the one of all published letters. */
export function reviewOrganization(sender: LetterSender | null): ReviewOrganization {
  if (sender === null) return maximus;
  const { name } = sender;
  const isLabel = /^\p{Lu}[\p{L}\d.,&'() -]*$/u.test(name) && name.split(' ').length <= LONGEST_LABEL;
  return { name, guidelineLabel: `${isLabel ? name : 'Review organization'} guideline:`, sender };
}
