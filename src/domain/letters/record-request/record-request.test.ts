import { expect, test } from 'vitest';
import { writtenRecord, type WrittenDocument } from '../../../../test/builders/records/checked-record.ts';
import { assessCompleteness } from '#domain/records/completeness/assess-completeness.ts';
import { linesOfRecordRequest } from './record-request-lines.ts';
import { draftRecordRequest, type RecordRequest, source } from './record-request.ts';

const RECORD: readonly WrittenDocument[] = [
  { kind: 'request-for-authorization', date: '2015-06-08', author: 'Rowan Alder, MD', text: 'MRI of the knee.' },
  { kind: 'progress-report', date: '2014-12-01', author: 'Rowan Alder, MD', text: 'Knee pain.' },
  { kind: 'progress-report', date: '2015-06-04', author: 'Rowan Alder, MD', text: 'Knee pain.' },
  {
    kind: 'ur-decision',
    date: '2015-06-17',
    text: 'Reviewed: PR-2 of 06/03/2015; operative report by Dr. Ines Burnham of 5/6/14. Not supported.',
  },
  { kind: 'imr-application', date: '2015-07-01', text: '' },
  {
    kind: 'correspondence',
    title: 'List of records',
    date: '2015-07-09',
    text: 'Dear Ms. Fenn: your treatment was denied. List of records: none.',
  },
];

function drafted(
  record: readonly WrittenDocument[] = RECORD,
  priority: 'standard' | 'expedited' = 'standard',
): RecordRequest | null {
  return draftRecordRequest({
    completeness: assessCompleteness(writtenRecord(record)),
    caseNumber: 'CM15-0000001',
    asked: '2015-07-20',
    priority,
  });
}

test(`${source[0]?.cite}: what is missing, what is not sure, gaps; due in five business days`, () => {
  const request = drafted();
  expect(request).toMatchObject({ due: '2015-07-27', dueSource: '8 CCR 9792.10.5(d); Labor Code 4610.6(b)' });
  expect(request?.missing.map(({ text }) => text)).toEqual(['Operative report by Dr. Ines Burnham, of 05/06/2014']);
  expect(request?.missing[0]?.named).toEqual([{ page: 4, quote: 'operative report by Dr. Ines Burnham of 5/6/14' }]);
  expect(request?.toConfirm.map(({ text }) => text)).toEqual([
    'Progress report (PR-2), of 06/03/2015: may be the document on page 3 (same kind, one day off)',
  ]);
  expect(request?.gaps.map(({ text }) => text)).toEqual([
    'reports of treatment between 12/01/2014 and 06/04/2015 (185 days), or word that there are none',
  ]);
  expect(request?.classes).toEqual([]);
});

test('the letter in lines', () => {
  const request = drafted();
  if (request === null) throw new Error('nothing to ask for');
  expect(linesOfRecordRequest(request)).toEqual([
    'REQUEST FOR RECORDS',
    '',
    'Case number: CM15-0000001',
    'Date: 07/20/2015',
    'To: the claims administrator',
    '',
    'The record of this review is not complete. The following is asked for.',
    '',
    'Records named in the record that were not found in it:',
    '  1. Operative report by Dr. Ines Burnham, of 05/06/2014',
    '     named on page 4: "operative report by Dr. Ines Burnham of 5/6/14"',
    '',
    'Records of which it is not sure that the right one was sent:',
    '  1. Progress report (PR-2), of 06/03/2015: may be the document on page 3 (same kind, one day off)',
    '     named on page 4: "PR-2 of 06/03/2015"',
    '',
    'Times without a report of treatment:',
    '  1. reports of treatment between 12/01/2014 and 06/04/2015 (185 days), or word that there are none',
    '',
    'Please send them so that they arrive by 07/27/2015 (8 CCR 9792.10.5(d); Labor Code 4610.6(b)).',
    '',
    'If a record does not exist or you do not hold it, please say so. A copy of this request and of the answer goes to all parties.',
    '',
    'Sources: 8 CCR 9792.10.5(d); Labor Code 4610.6(b); 8 CCR 9792.10.5(a)(1)(A); Labor Code 4610.5(l); 8 CCR 9785(f)(8).',
  ]);
});

// biome-ignore format: a table reads in columns
test.each<[string, 'standard' | 'expedited', string]>([
  // why this row               priority     due
  ['five business days',        'standard',  '2015-07-27'],
  ['expedited: 24 hours',       'expedited', '2015-07-21'],
])('%s', (_why, priority, due) => {
  expect(drafted(RECORD, priority)?.due?.slice(0, 10)).toBe(due);
});

test('a class of records is asked for by its rule', () => {
  const request = drafted(RECORD.filter(({ kind }) => kind !== 'imr-application'));
  expect(request?.classes.map(({ source: cite }) => cite)).toEqual(['8 CCR 9792.10.5(a)(1)(B)']);
});

test('nothing missing, nothing asked', () => {
  const whole = RECORD.map(one =>
    one.kind === 'ur-decision'
      ? { ...one, text: 'Reviewed: PR-2 of 06/04/2015. Not supported.' }
      : one.date === '2014-12-01'
        ? { ...one, date: '2015-04-10' }
        : one,
  );
  const earlier: WrittenDocument = { kind: 'progress-report', date: '2014-12-08', author: 'Rowan Alder, MD' };
  const between: WrittenDocument = { kind: 'progress-report', date: '2015-02-09', author: 'Rowan Alder, MD' };
  expect(drafted([...whole, earlier])?.gaps).toHaveLength(1);
  const middle = ['2015-01-20', '2015-03-02'].map((date): WrittenDocument => ({ ...between, date }));
  expect(drafted([...whole, earlier, ...middle])).toBeNull();
});

// biome-ignore format: a table reads in columns
test.each<[string, string, string]>([
  // why this row                       named                                             asked for
  ['a name turned round',               'PR-2 by Alder, Rowan T, dated 5/7/15',           'Progress report (PR-2) by Rowan T Alder, of 05/07/2015'],
  ['a name with its degree',            'PR-2 by Rowan Alder, MD, dated 5/7/15',          'Progress report (PR-2) by Rowan Alder, MD, of 05/07/2015'],
  ['an office',                         '5/7/15: Cedar Orthopedics, PR-2',                'Progress report (PR-2) from Cedar Orthopedics, of 05/07/2015'],
  ['from an office',                    'PR-2 from Cedar Orthopedics, 5/7/15',            'Progress report (PR-2) from Cedar Orthopedics, of 05/07/2015'],
  ['the name is no part of the words',  'MRI low back, Ines Burnham, MD, 5/7/15',         'Imaging report (MRI low back) by Ines Burnham, MD, of 05/07/2015'],
  ['only the month',                    'an operative report of March 2014 by Dr. Birch', 'Operative report by Dr. Birch, of 03/2014'],
  ['only the year',                     'a 2014 operative report by Dr. Birch',           'Operative report by Dr. Birch, of 2014'],
])('%s', (_why, named, asked) => {
  const request = drafted([{ kind: 'ur-decision', date: '2015-06-17', text: `Reviewed: ${named}.` }]);
  expect(request?.missing.map(({ text }) => text)).toEqual([asked]);
});

test('of many that may be meant three are shown', () => {
  const visits = [2, 3, 4, 5].map(
    (month): WrittenDocument => ({ kind: 'progress-report', date: `2015-0${month}-04`, author: 'Rowan Alder, MD' }),
  );
  const decision: WrittenDocument = {
    kind: 'ur-decision',
    date: '2015-06-17',
    text: 'A 2015 PR-2 by Dr. Alder was considered.',
  };
  expect(drafted([...visits, decision])?.toConfirm.map(({ text }) => text)).toEqual([
    'Progress report (PR-2) by Dr. Alder, of 2015: may be the document on page 1 (same kind, same year, same author) or the document on page 2 (same kind, same year, same author) or the document on page 3 (same kind, same year, same author) or 1 more',
  ]);
});
