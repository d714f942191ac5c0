import { expect, test } from 'vitest';
import { indexed } from '../../../../../test/builders/records/indexed-record.ts';
import { findMentions } from './find-mentions.ts';

function named(text: string): string[] {
  const own = indexed({ id: 'p1', kind: 'ur-decision', date: '2015-06-17', author: 'Fern Hollow, MD' });
  const pages = text.split('\f').map((each, index) => ({ number: index + 1, text: each }));
  const document = { id: 'p1', title: '', date: own.date, author: null, part: 'page' as const, pages };
  return findMentions(document, own).map(({ kind, date, until, month, author }) =>
    [
      kind ?? 'any',
      date ?? month ?? '-',
      ...(until === null ? [] : [`to ${until}`]),
      ...(author === null ? [] : [author]),
    ].join(' '),
  );
}

// biome-ignore format: a table reads in columns
test.each<[string, string, string[]]>([
  // why this row                            text                                                                                      records named
  ['a list in a line',                       'Records reviewed: RFA of 06/08/2015; PR-2 of 05/07/2015 and 06/04/2015.',                 ['request-for-authorization 2015-06-08', 'progress-report 2015-05-07', 'progress-report 2015-06-04']],
  ['a line that was wrapped',                'Records reviewed: PR-2 of 12/30/2014; physical therapy\nsummary of 12/19/2014.',          ['progress-report 2014-12-30', 'therapy-note 2014-12-19']],
  ['told in a sentence',                     'The MRI of the lumbar spine dated 3/4/14 shows a protrusion at L4-5.',                    ['imaging-report 2014-03-04']],
  ['the day first',                          'On March 4, 2014 he had an MRI of the lumbar spine.',                                     ['imaging-report 2014-03-04']],
  ['a table, the day first',                 '03/04/2014  Progress report  Rowan Alder, MD\n03/11/2014  MRI lumbar spine  Cedar Imaging',['progress-report 2014-03-04 Rowan Alder, MD', 'imaging-report 2014-03-11']],
  ['a table, the day last',                  'PR-2   Rowan Alder, MD   03/04/2014\nOperative report   Ines Burnham, DO   05/06/2014',   ['progress-report 2014-03-04 Rowan Alder, MD', 'operative-report 2014-05-06 Ines Burnham, DO']],
  ['a list, the day and the name first',     '1. May 16, 2013: Alder, Rowan T, PR-2\n2. 6/3/13: Cedar Spine & Sports Medicine, office note',     ['progress-report 2013-05-16 Alder, Rowan T', 'progress-report 2013-06-03']],
  ['by whom, the last name first',           'PR-2 by Alder, Rowan T, dated July 19, 2013.',                                            ['progress-report 2013-07-19 Alder, Rowan T']],
  ['a day misread',                          'PR-2 by Dr. Alder, dated July l9, 2013.',                                                 ['progress-report 2013-07-19 Dr. Alder']],
  ['a list with bullets',                    '- QME report, Kit Moss, MD, 01/09/2015\n- EMG/NCS of the upper extremities 2/3/15',       ['medical-legal-report 2015-01-09 Kit Moss, MD', 'electrodiagnostic-report 2015-02-03']],
  ['a day on the next line',                 'Reviewed: RFA of 6/8/15; operative report, Ines Burnham, DO\n05/06/2014; PR-2 of 6/4/15.',  ['request-for-authorization 2015-06-08', 'operative-report 2014-05-06 Ines Burnham, DO', 'progress-report 2015-06-04']],
  ['by whom, before',                        "Dr. Alder's progress report dated April 2, 2015 was considered.",                         ['progress-report 2015-04-02 Dr. Alder']],
  ['by whom, behind',                        'The operative report of 5/6/14 by Dr. Ines Burnham describes a repair.',                  ['operative-report 2014-05-06 Dr. Ines Burnham']],
  ['one who only read it is no author',      'The MRI of 5/6/14 was reviewed by Dr. Burnham.',                                          ['imaging-report 2014-05-06']],
  ['a report of no kind told',               'The report of Dr. Alder dated 4/2/15 notes spasm.',                                       ['any 2015-04-02 Dr. Alder']],
  ['notes by their day',                     'The 30 Dec 2014 notes record failed conservative care.',                                  ['any 2014-12-30']],
  ['a run of notes',                         'Physical therapy notes from 1/5/15 through 3/2/15.',                                      ['therapy-note 2015-01-05 to 2015-03-02']],
  ['only the month',                         'An MRI of March 2014 was mentioned.',                                                     ['imaging-report 2014-03']],
  ['without a day, by its author',           'The AME report by Dr. Moss recommends surgery.',                                          ['medical-legal-report - Dr. Moss']],
  ['enclosed',                               'Please see the attached operative report.',                                               ['operative-report -']],
  ['a first report',                         "Doctor's First Report of Occupational Injury dated 11/03/2014.",                          ['first-report 2014-11-03']],
  ['an earlier determination',               'IMR determination of 9/1/2014 upheld the denial of Norco.',                               ['prior-determination 2014-09-01']],
  ['a drug test, collected',                 'Urine drug screen collected 06/10/2015 was inconsistent.',                                ['laboratory-report 2015-06-10']],
  ['a naming over the end of a page',        'Records reviewed: PR-2 of\f05/07/2015.',                                                  ['progress-report 2015-05-07']],
  ['a study asked for is none',              'An MRI of the lumbar spine was requested on 6/4/15.',                                     []],
  ['a study to come is none',                'He is scheduled for an MRI on 6/30/15.',                                                  []],
  ['the request for it is named',            'RFA for MRI of the lumbar spine dated 6/8/15.',                                           ['request-for-authorization 2015-06-08']],
  ['a consultation by whom',                 'He was seen in consultation by Dr. Moss on 10/29/2014.',                                  ['consultation 2014-10-29 Dr. Moss']],
  ['only the year',                          'A 2014 progress report by Dr. Alder is mentioned.',                                       ['progress-report 2014 Dr. Alder']],
  ['a day later may be a slip',              'The PR-2 of 06/18/2015 was considered.',                                                  ['progress-report 2015-06-18']],
  ['what is to come',                        'The visit of 06/19/2015 is confirmed.',                                                   []],
  ['a verb is no report',                    'On 6/4/15 she reports pain of 7/10 and notes stiffness.',                                 []],
  ['the day of injury',                      'Progress report. Date of injury: 10/17/2013.',                                            []],
  ['its own heading',                        'UTILIZATION REVIEW DETERMINATION\nDate of decision: 06/17/2015   Request received: 06/10/2015', []],
  ['its heading, called otherwise',          'INITIAL EVALUATION\n06/17/2015\nSubjective: pain.',                                       []],
  ['itself by its day',                      'This utilization review decision of 06/17/2015 may be disputed.',                         []],
  ['a guideline has no day',                 'MTUS Chronic Pain Medical Treatment Guidelines, page 22.',                                []],
])('%s', (_why, text, expected) => {
  expect(named(text)).toEqual(expected);
});

test('a place is the page and the words', () => {
  const own = indexed({ id: 'p7', first: 7, last: 8, kind: 'progress-report', date: '2015-06-04' });
  const document = {
    id: 'p7',
    title: '',
    date: own.date,
    author: null,
    part: 'page' as const,
    pages: [
      { number: 7, text: 'Pain 6/10.' },
      { number: 8, text: 'See the MRI of 3/4/14.' },
    ],
  };
  expect(findMentions(document, own).map(({ at }) => at)).toEqual([
    { document: 'p7', page: 8, start: 8, end: 21, quote: 'MRI of 3/4/14' },
  ]);
});
