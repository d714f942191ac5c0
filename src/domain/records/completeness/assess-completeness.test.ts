import { expect, test } from 'vitest';
import { writtenRecord } from '../../../../test/builders/records/checked-record.ts';
import { assessCompleteness } from './assess-completeness.ts';

const record = writtenRecord([
  {
    kind: 'request-for-authorization',
    date: '2015-06-08',
    author: 'Rowan Alder, MD',
    text: 'Norco 10/325 mg #120. See PR-2 of 06/04/2015.',
  },
  {
    kind: 'progress-report',
    date: '2015-06-04',
    author: 'Rowan Alder, MD',
    text: 'The MRI of the lumbar spine dated 3/4/14 shows a protrusion.',
  },
  {
    kind: 'ur-decision',
    date: '2015-06-17',
    text: 'Reviewed: PR-2 of 05/07/2015 and 06/04/2015. Denied: not supported.',
  },
  {
    kind: 'progress-report',
    date: '2015-06-04',
    author: 'Rowan Alder, MD',
    copyOf: 'p2',
    text: 'The MRI of the cervical spine dated 9/9/13.',
  },
]);

test('the request, what is named, what is owed', () => {
  const found = assessCompleteness(record);
  expect(found.request).toEqual({
    requested: '2015-06-08',
    urDecision: '2015-06-17',
    physician: 'Rowan Alder, MD',
    titles: [],
  });
  expect(found.window).toEqual({ from: '2014-12-08', to: '2015-06-08', months: 6 });
  expect(
    found.named.map(({ record: { kind, date, namedIn }, state, document }) => [kind, date, state, document, namedIn]),
  ).toEqual([
    ['progress-report', '2015-06-04', 'present', 'p2', ['request-for-authorization', 'ur-decision']],
    ['imaging-report', '2014-03-04', 'missing', null, ['progress-report']],
    ['progress-report', '2015-05-07', 'missing', null, ['ur-decision']],
  ]);
  expect(Object.fromEntries(found.requirements.map(({ rule, state }) => [rule, state]))).toEqual({
    'request-and-decision': 'present',
    'reports-named': 'missing',
    'treating-reports': 'present',
    'earlier-physicians': 'missing',
    'application-form': 'missing',
    'told-the-worker': 'unclear',
    'sent-in-support': 'present',
    'criteria-and-reasons': 'present',
    'list-of-records': 'missing',
  });
});

test('what is known of the case goes before what the record shows', () => {
  const found = assessCompleteness({
    ...record,
    request: { requested: '2015-05-01', urDecision: '2015-05-08', physician: 'Ines Burnham, MD' },
    known: [{ caseNumber: 'CM14-0000007', decided: null, titles: ['Norco'] }],
  });
  expect(found.request.physician).toBe('Ines Burnham, MD');
  expect(found.window?.to).toBe('2015-05-01');
  expect(found.priorDeterminations).toEqual([
    {
      caseNumber: 'CM14-0000007',
      decided: null,
      found: 'known',
      documents: [],
      sharedDrugs: ['acetaminophen', 'hydrocodone'],
    },
  ]);
});

test('an empty record lacks everything and breaks nothing', () => {
  expect(assessCompleteness({ index: [], documents: [] })).toMatchObject({
    window: null,
    named: [],
    gaps: [],
    priorDeterminations: [],
  });
});
