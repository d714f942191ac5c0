import type { Header } from '#domain/determinations/determination.ts';
import type { LetterBlock } from '../letter-document.ts';
import { printedDay } from '../printed-day.ts';

/** The head of an older letter: one field a line, those that are known, under the labels of the layout. */
export function headLines(header: Header, labels: Readonly<Record<keyof Header, string>>): LetterBlock[] {
  return fields.flatMap((field): LetterBlock[] => {
    const value = header[field];
    if (value === null) return [];
    const text = `${labels[field]} ${field === 'priority' ? value.toUpperCase() : printedDay(value)}`;
    return [{ kind: 'paragraph', text, at: 'header' }];
  });
}

const fields: readonly (keyof Header)[] = [
  'decisionDate',
  'caseNumber',
  'dateOfInjury',
  'urDecisionDate',
  'applicationReceived',
  'dateAssigned',
  'priority',
];
