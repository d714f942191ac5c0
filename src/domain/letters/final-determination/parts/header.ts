import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Header } from '#domain/determinations/determination.ts';
import type { HeaderField, HeaderRow, LetterBlock } from '#domain/letters/final-determination/letter-document.ts';
import { headerLabels } from '#domain/letters/final-determination/phrases.ts';
import { printedDay } from '../printed-day.ts';

/** The table at the head of the letter, in the order it is printed; nothing when no field is known. */
export function headerBlocks(header: Header): LetterBlock[] {
  const rows: HeaderRow[] = [
    { left: field(headerLabels.caseNumber, header.caseNumber), right: null },
    {
      left: field(headerLabels.dateAssigned, printed(header.dateAssigned)),
      right: field(headerLabels.dateOfInjury, printed(header.dateOfInjury)),
    },
    {
      left: field(headerLabels.decisionDate, printed(header.decisionDate)),
      right: field(headerLabels.urDecisionDate, printed(header.urDecisionDate)),
    },
    {
      left: field(headerLabels.priority, header.priority === null ? null : priorityNames[header.priority]),
      right: field(headerLabels.applicationReceived, printed(header.applicationReceived)),
    },
  ];
  const known = rows.filter(row => row.left !== null || row.right !== null);
  return known.length === 0 ? [] : [{ kind: 'header', rows: known }];
}

const priorityNames = { standard: 'Standard', expedited: 'Expedited' } as const;

function field(label: string, value: string | null): HeaderField | null {
  return value === null ? null : { label, value };
}

function printed(date: CivilDate | null): string | null {
  return date === null ? null : printedDay(date);
}
