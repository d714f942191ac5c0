import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Header } from '#domain/determinations/determination.ts';
import type { LetterBlock } from '../letter-document.ts';

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

/** `2013-11-09` as letters print it: `11/09/2013`; what is no day stays. */
export function printedDay(value: CivilDate | string): string {
  return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, '$2/$3/$1');
}
