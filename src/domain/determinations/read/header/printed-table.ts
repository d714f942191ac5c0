import type { Header } from '#domain/determinations/determination.ts';
import type { Flow } from '#domain/determinations/read/layout/flow.ts';
import { readNumericDate } from './numeric-date.ts';

const DAY = String.raw`(\d{2}/\d{2}/\d{4})`;
const ROWS = [
  String.raw`^Case Number: (CM\d{2}-\d{7})`,
  `Date Assigned: ${DAY} Date of Injury: ${DAY}`,
  `Decision Date: ${DAY} UR Denial Date: ${DAY}`,
  `Priority: (Standard|Expedited) Application ${DAY}`,
  String.raw`Received:[\n\v]?$`,
];
const TABLE = new RegExp(ROWS.join(String.raw`[\n\v]`));

/** The table above the first heading where it stands row by row as the form prints it, every day a day; null where anything differs. */
export function readPrintedTable(part: Flow): Header | null {
  const cells = TABLE.exec(part);
  if (cells === null) return null;
  const [, caseNumber = '', assigned = '', injury = '', decision = '', denial = '', priority, received = ''] = cells;
  const dateAssigned = readNumericDate(assigned);
  const dateOfInjury = readNumericDate(injury);
  const decisionDate = readNumericDate(decision);
  const urDecisionDate = readNumericDate(denial);
  const applicationReceived = readNumericDate(received);
  return dateAssigned === null ||
    dateOfInjury === null ||
    decisionDate === null ||
    urDecisionDate === null ||
    applicationReceived === null
    ? null
    : {
        caseNumber,
        dateAssigned,
        dateOfInjury,
        decisionDate,
        urDecisionDate,
        applicationReceived,
        priority: priority === 'Expedited' ? 'expedited' : 'standard',
      };
}
