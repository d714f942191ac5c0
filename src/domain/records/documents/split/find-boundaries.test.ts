import { expect, test } from 'vitest';
import { documentsIn, recordPages } from '../../../../../test/builders/records/pages-of-record.ts';
import { indexDocuments } from '../index-documents.ts';

const pr2 = (day: string) =>
  `Bay Spine Clinic|PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)|Patient: Doe, Jane  DOI: 1/2/2014|Date of exam: ${day}|Subjective complaints: back pain|Objective findings: spasm`;
const more =
  'The plan was talked over with her and she agrees with it.|Treatment plan: continue Norco|Work status: off work';
const signed = `${more}|Electronically signed by Ann Roe, M.D.`;
const mri =
  'Summit Imaging|MRI OF THE LUMBAR SPINE WITHOUT CONTRAST|Exam date: 2/2/2016|Technique: sagittal T1 and T2|Findings: L4-5 bulge|Impression: bulge';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              pages                                                             documents
  ['one page, one document',                   [pr2('3/14/2016')],                                               ['1-1 progress-report']],
  ['a page that goes on',                      [pr2('3/14/2016'), signed],                                       ['1-2 progress-report']],
  ['a title begins another',                   [pr2('3/14/2016'), signed, mri],                                  ['1-2 progress-report', '3-3 imaging-report']],
  ['the same form on another day',             [pr2('3/14/2016'), pr2('4/11/2016')],                             ['1-1 progress-report', '2-2 progress-report']],
  ['numbered pages belong together',           [`${pr2('3/14/2016')}|Page 1 of 3`, `${more}|Page 2 of 3`, `${signed}|Page 3 of 3`], ['1-3 progress-report']],
  ['numbered, the title on each page',         [`${pr2('3/14/2016')}|Page 1 of 2`, `PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT|${signed}|Page 2 of 2`], ['1-2 progress-report']],
  ['numbered, back to front',                  [`${signed}|Page 3 of 3`, `${more}|Page 2 of 3`, `${pr2('3/14/2016')}|Page 1 of 3`], ['1-3 progress-report']],
  ['a total misread',                          [`${pr2('3/14/2016')}|Page 1 of 3`, `${more}|Page 2 of 8`, `${signed}|Page 3 of 3`], ['1-3 progress-report']],
  ['page 1 of another',                        [`${pr2('3/14/2016')}|Page 1 of 1`, `${pr2('4/11/2016')}|Page 1 of 1`], ['1-1 progress-report', '2-2 progress-report']],
  ['a running head with its date',             [pr2('3/14/2016'), `Doe, Jane  Date of exam: 3/14/2016|${signed}`],  ['1-2 progress-report']],
  ['continued, it says',                       [pr2('3/14/2016'), `PROGRESS REPORT, continued|${signed}`],       ['1-2 progress-report']],
  ['a record cited at the top of a page',      [`QME REPORT|Face to face time|Review of records|Page 1`, `MRI lumbar spine dated 2/2/2016 showed a bulge.|Apportionment|Page 2`], ['1-2 medical-legal-report']],
  ['a blank page at the end stands apart',     [pr2('3/14/2016'), '', mri],                                      ['1-1 progress-report', '2-2 blank', '3-3 imaging-report']],
  ['a blank back of a sheet belongs inside',   [`${pr2('3/14/2016')}|Page 1 of 2`, '', `${signed}|Page 2 of 2`],  ['1-3 progress-report']],
  ['blank pages in a row are one',             [pr2('3/14/2016'), '', '', mri],                                  ['1-1 progress-report', '2-3 blank', '4-4 imaging-report']],
  ['a page left blank, it says',               [pr2('3/14/2016'), 'This page intentionally left blank', mri],    ['1-1 progress-report', '2-2 blank', '3-3 imaging-report']],
  ['a separator sheet stands apart',           [pr2('3/14/2016'), 'DOCUMENT SEPARATOR SHEET|Medical', mri],      ['1-1 progress-report', '2-2 other', '3-3 imaging-report']],
  ['an attached form is its own document',     [pr2('3/14/2016'), signed, 'REQUEST FOR AUTHORIZATION|DWC Form RFA|New request|CPT/HCPCS|Requesting physician signature'], ['1-2 progress-report', '3-3 request-for-authorization']],
  ['letters by their salutation',              ['Pacific Claims|March 2, 2016|Dear Dr. Poe:|Please be advised of this.|Sincerely,|Claims Adjuster', 'Pacific Claims|March 9, 2016|Dear Dr. Poe:|Please be advised of that.|Sincerely,|Claims Adjuster'], ['1-1 correspondence', '2-2 correspondence']],
  ['badly scanned titles',                     ["PRlMARY TREAT1NG PHYSICIANS PROGRE5S REPORT|Subjectlve c0mplaints|0bjective findlngs", 'MRl OF THE LUMBAR SP1NE|Techniquc|Findlngs'], ['1-1 progress-report', '2-2 imaging-report']],
])('%s', (_why, pages, documents) => {
  expect(documentsIn(...pages)).toEqual(documents);
});

const filesOfOnePage = (texts: readonly string[]) =>
  recordPages(texts).map((page, index) => ({ ...page, file: `f${index}`, read: { ...page.read, number: 1 } }));

test('a new file begins a document; files of one page each may be pages of one', () => {
  const scans = filesOfOnePage([`${pr2('3/14/2016')}|Page 1 of 2`, `${signed}|Page 2 of 2`, mri]);
  expect(indexDocuments(scans, []).documents.map(({ id }) => id)).toEqual(['p1', 'p3']);
  const [first, second] = recordPages([pr2('3/14/2016'), more]);
  const files = [first, second, ...recordPages([more, signed], 'b').map(page => ({ ...page, page: page.page + 2 }))];
  expect(
    indexDocuments(
      files.filter(page => page !== undefined),
      [],
    ).documents.map(({ id }) => id),
  ).toEqual(['p1', 'p3']);
});

test('every boundary says why', () => {
  const { boundaries } = indexDocuments(recordPages([pr2('3/14/2016'), signed, mri]), []);
  expect(boundaries.map(({ begins }) => begins)).toEqual([true, false, true]);
  expect(boundaries[2]?.cues.map(({ cue }) => cue)).toEqual(
    expect.arrayContaining(['title of a paper: imaging-report', 'a signature or closing before it']),
  );
  for (const { score, cues } of boundaries) {
    expect(cues.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 1);
  }
});
