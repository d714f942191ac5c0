import { expect, test } from 'vitest';
import { sampleDetermination } from '../../../../../test/builders/sample-determination.ts';
import type { Header } from '#domain/determinations/determination.ts';
import { headerBlocks } from './header.ts';

const { header } = sampleDetermination();
const empty: Header = {
  caseNumber: null,
  dateAssigned: null,
  dateOfInjury: null,
  decisionDate: null,
  urDecisionDate: null,
  applicationReceived: null,
  priority: null,
};

// biome-ignore format: a table reads in columns
test.each<[string, Header, string[]]>([
  // why this row                     header                                         rows
  ['all known, in printed order',     header,                                        ['Case Number: CM16-0000001 |', 'Date Assigned: 11/09/2016 | Date of Injury: 02/28/2014', 'Decision Date: 12/05/2016 | UR Denial Date: 10/17/2016', 'Priority: Standard | Application Received: 11/01/2016']],
  ['nothing known, no table',         empty,                                         []],
  ['only what is known',              { ...empty, dateOfInjury: '2014-02-28' },      ['| Date of Injury: 02/28/2014']],
  ['an expedited review',             { ...empty, priority: 'expedited' },           ['Priority: Expedited |']],
])('%s', (_why, given, rows) => {
  const printed = headerBlocks(given).flatMap(block =>
    block.kind === 'header'
      ? block.rows.map(row => `${cell(row.left)} | ${cell(row.right)}`.trim())
      : ['not a header'],
  );
  expect(printed).toEqual(rows);
});

function cell(field: { readonly label: string; readonly value: string } | null): string {
  return field === null ? '' : `${field.label} ${field.value}`;
}
