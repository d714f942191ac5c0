import type { CaseEvent } from './events.ts';

/** What happened, in one plain sentence for the people who follow a case; it names no one. */
export function sentenceOf(event: CaseEvent): string {
  switch (event.kind) {
    case 'case-opened': {
      const { documents, caseFile } = event.data;
      return `Case opened with ${counted(caseFile.items.length, 'disputed item')} and ${counted(documents.length, 'document')}.`;
    }
    case 'reviewer-assigned':
      return 'A qualified reviewer was assigned.';
    case 'summary-written':
      return 'The clinical summary was written.';
    case 'item-decided':
      return `Item ${event.data.item + 1} drafted: ${event.data.decision.outcome}.`;
    case 'determination-signed':
      return 'The reviewer signed the determination.';
    case 'letter-issued':
      break;
  }
  return 'The final determination letter was issued.';
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
