import { describe, expect, test } from 'vitest';
import { toFlow } from '#domain/determinations/read/layout/flow.ts';
import { readHeaderTable } from './header-table.ts';

const full = {
  caseNumber: 'CM15-0012345',
  dateAssigned: '2015-02-11',
  dateOfInjury: '1999-07-30',
  decisionDate: '2015-03-12',
  urDecisionDate: '2015-01-14',
  applicationReceived: '2015-01-29',
  priority: 'expedited',
};
const none = {
  caseNumber: null,
  dateAssigned: null,
  dateOfInjury: null,
  decisionDate: null,
  urDecisionDate: null,
  applicationReceived: null,
  priority: null,
};

describe('the same table, however its cells are ordered', () => {
  // biome-ignore format: a table reads in columns
  test.each([
    // why this row                      text
    ['rows, the last label wrapped',     'Case Number: CM15-0012345\nDate Assigned: 02/11/2015   Date of Injury: 07/30/1999\nDecision Date: 03/12/2015   UR Denial Date: 01/14/2015\nPriority: Expedited   Application   01/29/2015\n   Received:'],
    ['the last label on one line',       'Case Number: CM15-0012345\nDate Assigned: 02/11/2015   Date of Injury: 07/30/1999\nDecision Date: 03/12/2015   UR Denial Date: 01/14/2015\nPriority: Expedited   Application Received: 01/29/2015'],
    ['columns',                          'Case Number:\nDate Assigned:\nDecision Date:\nPriority:\n\nCM15-0012345\n02/11/2015\n03/12/2015\nExpedited\n\nDate of Injury:\nUR Denial Date:\nApplication\nReceived:\n\n07/30/1999\n01/14/2015\n01/29/2015'],
    ['a cell a line',                    'Case Number:\nCM15-0012345\nDate Assigned:\n02/11/2015\nDate of Injury:\n07/30/1999\nDecision Date:\n03/12/2015\nUR Denial Date:\n01/14/2015\nPriority:\nExpedited\nApplication\nReceived:\n01/29/2015'],
    ['letters wrong, no spaces',         'Case Numher:CM15-0012345\nDate Asigned:02/11/2015 Date of lnjury:07/30/1999\nDecision Dato: 03/12/2015 UR Denial Date:01/14/2015\nPriority:EXPEDITED Application Recieved: 01/29/2015'],
  ])('%s', (_why, text) => {
    expect(readHeaderTable(toFlow(text))).toEqual({ header: full, unread: [] });
  });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             text                                                             fields                                                        unread
  ['no table',                                '',                                                              {},                                                           []],
  ['an empty cell takes no other value',      'Date Assigned: 02/11/2015 Date of Injury:\nDecision Date: 03/12/2015', { dateAssigned: '2015-02-11', decisionDate: '2015-03-12' }, []],
  ['an empty cell within a line',             'Date Assigned: Date of Injury: 07/30/1999',                     { dateOfInjury: '1999-07-30' },                               []],
  ['no such day',                             'Date of Injury: 02/30/2015',                                    {},                                                           ['02/30/2015']],
  ['not a case number',                       'Case Number: 15-12',                                            {},                                                           ['15-12']],
  ['words above the table',                   'Sent by mail\nCase Number: CM15-0012345',                       { caseNumber: 'CM15-0012345' },                               ['Sent by mail']],
  ['a second value for the same cell',        'Priority: Standard\nPriority: Expedited',                       { priority: 'standard' },                                     ['Expedited']],
])('%s', (_why, text, fields, unread) => {
  expect(readHeaderTable(toFlow(text))).toEqual({ header: { ...none, ...fields }, unread });
});
