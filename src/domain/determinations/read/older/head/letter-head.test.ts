import { expect, test } from 'vitest';
import { toFlow } from '#domain/determinations/read/layout/flow.ts';
import { readLetterHead } from './letter-head.ts';

const none = {
  caseNumber: null,
  dateAssigned: null,
  dateOfInjury: null,
  decisionDate: null,
  urDecisionDate: null,
  applicationReceived: null,
  priority: null,
};
const some = { caseNumber: 'CM13-0012345', dateOfInjury: '1999-07-30', urDecisionDate: '2013-08-14' };

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            text                                                                                                                           fields                                     unread
  ['no head',                                '',                                                                                                                             {},                                        []],
  ['letterhead and address only',            'MAXIMUS FEDERAL SERVICES, INC.\nIndependent Medical Review\nP.O. Box 138009\nSacramento, CA 95813-8009\n(855) 865-8873 Fax: (916) 605-4270\nJane Roe\n14 Elm St.', {},               []],
  ['a label a line',                         'MAXIMUS Case Number: CM13-0012345\nDate of Injury: 7/30/1999\nDate of UR Decision: 8/14/2013',                                  some,                                      []],
  ['two columns, a claim beside',            'IMR Case Number: CM13-0012345   Date of Injury: 07/30/1999\nClaims Number: 12-AB   UR Denial Date: 08/14/2013',                 some,                                      []],
  ['labels first, values after',             'Case Number:\nDate of Injury:\nUR Denial Date:\nCM13-0012345\n07/30/1999\n08/14/2013',                                          some,                                      []],
  ['the narrow column',                      'Priority: EXPEDITED   Application   08/29/2013\n   Received:',                                                                  { priority: 'expedited', applicationReceived: '2013-08-29' }, []],
  ['a day with the name of its month',       'Dated: October 28, 2013',                                                                                                       { decisionDate: '2013-10-28' },            []],
  ['the letter’s day, below the letterhead',  'Independent Medical Review\nP.O. Box 138009\n\nNovember 4, 2013\n\nCase Number: CM13-0012345',                                  { caseNumber: 'CM13-0012345', decisionDate: '2013-11-04' }, []],
  ['the day of the review',                  'Date of Review: 05/20/2013\nUtilization Review Date: 8/14/2013',                                                              { decisionDate: '2013-05-20', urDecisionDate: '2013-08-14' }, []],
  ['a day alone below a label',              'Case Number: CM13-0012345\n11/04/2013',                                                                                        { caseNumber: 'CM13-0012345' },            ['2013-11-04']],
  ['the first numbers',                      'IMR 13-000004',                                                                                                                 { caseNumber: 'IMR 13-000004' },           []],
  ['treatments in dispute are not read',     'Treatment(s) in Dispute Listed on IMR Application:\nSPLINT DATED 1/2/2013\nDEAR Jane Roe:',                                     {},                                        []],
  ['a birth date is nobody’s business',      'Date of Birth: 01/02/1960\nDate of Injury: 07/30/1999',                                                                         { dateOfInjury: '1999-07-30' },            []],
  ['a second value for a label',             'Date of Injury: 07/30/1999\nDate of Injury: 07/31/1999',                                                                        { dateOfInjury: '1999-07-30' },            ['1999-07-31']],
  ['a day without a label',                  'Faxed 07/30/1999 by hand',                                                                                                      {},                                        ['1999-07-30', 'by hand']],
  ['a remark',                               'sent by courier',                                                                                                               {},                                        ['sent by courier']],
])('%s', (_why, text, fields, unread) => {
  const head = readLetterHead(toFlow(text));
  expect({ header: head.header, unread: head.unread }).toEqual({ header: { ...none, ...fields }, unread });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row     text                                        stated
  ['uphold',          'Final Determination: UPHOLD. This means we decided that none of the items are necessary.',  'uphold'],
  ['overturn',        'Your Final Determination: OVERTURN, as told in the rest of this letter to you.',            'overturn'],
  ['partial',         'Final Determination: PARTIAL OVERTURN. This means we decided that some of it is necessary.', 'partial-overturn'],
  ['not said',        'This letter provides you with the IMR Final Determination and explains how it was made.',   null],
])('the stated result: %s', (_why, text, stated) => {
  expect(readLetterHead(text).stated).toBe(stated);
});
