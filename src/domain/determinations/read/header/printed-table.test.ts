import { expect, test } from 'vitest';
import { readHeaderTable } from './header-table.ts';
import { readPrintedTable } from './printed-table.ts';

const printed =
  'Case Number: CM15-0012345\nDate Assigned: 02/11/2015 Date of Injury: 07/30/1999\nDecision Date: 03/12/2015 UR Denial Date: 01/14/2015\nPriority: Expedited Application 01/29/2015\nReceived:\v';

// biome-ignore format: a table reads in columns
test.each([
  // why this row           flow
  ['as printed',            printed],
  ['the other priority',    printed.replace('Expedited', 'Standard')],
  ['wide gaps',             printed.replaceAll('\n', '\v')],
])('%s: read as any order of its cells is', (_why, flow) => {
  expect({ header: readPrintedTable(flow), unread: [] }).toEqual(readHeaderTable(flow));
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row           flow
  ['no such day',           printed.replace('02/11', '02/30')],
  ['a letter wrong',        printed.replace('Injury', 'lnjury')],
  ['an empty cell',         printed.replace('01/14/2015', '')],
  ['words above the table', `Sent by mail\n${printed}`],
  ['words below the table', `${printed}Sent by mail`],
  ['nothing',               ''],
])('%s: not as printed', (_why, flow) => {
  expect(readPrintedTable(flow)).toBeNull();
});
