import type { ReceiptView } from '#api/claims/contract.ts';
import type { RequiredRecord } from '#domain/cases/events/delivery.ts';

/** What must be sent, in the words of those who send it. */
export const REQUIRED_WORDS: Readonly<Record<RequiredRecord, string>> = {
  'treating-reports': 'Reports of the treating physician',
  'application-form': 'The application form',
  'notices-to-employee': 'Notices to the employee',
  'submitted-in-support': 'What was submitted in support',
  'criteria-and-reasons': 'Criteria and reasons of the decision',
  'list-of-records': 'The list of records',
};

/** How a notice came. */
export const METHOD_WORDS: Readonly<Record<string, string>> = {
  hand: 'by hand',
  mail: 'by mail',
  overnight: 'by overnight delivery',
  fax: 'by fax',
  electronic: 'electronically',
};

export const FARED_WORDS: Readonly<Record<ReceiptView['lines'][number]['outcome'], string>> = {
  received: 'Received',
  known: 'Was there already',
  'set-aside': 'Came, cannot be read',
  refused: 'Not taken',
};

/** How a delivery fared as a whole: `12 received, 1 not taken`. */
export function faredWords(lines: ReceiptView['lines']): string {
  const counts = (['received', 'known', 'set-aside', 'refused'] as const).map(outcome => ({
    outcome,
    count: lines.filter(line => line.outcome === outcome).length,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${count} ${FARED_WORDS[outcome].toLowerCase()}`)
    .join(', ');
}
