import { expect, test } from 'vitest';
import { recordPages } from '../../../../../test/builders/records/pages-of-record.ts';
import { indexDocuments } from '../index-documents.ts';

const visit = (day: string, score = '6/10', dose = '5/325') =>
  `Bay Spine Clinic|PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT|Patient: Doe, Jane  Date of injury: 01/02/2014|Date of exam: ${day}|Subjective complaints: low back pain rated ${score}, worse with sitting and bending, better with rest and medication.|Objective findings: spasm of the paraspinal muscles, motion limited in flexion, straight leg raise positive on the left.|Treatment plan: continue Norco ${dose} one tablet twice daily as needed, home exercise program, return to clinic in four weeks.|Work status: modified duty with no lifting above ten pounds.`;
const rest =
  'The plan was talked over with the patient, who agrees and understands the risks and benefits of the medicines given.|She was told to call the office if anything changes before the next visit and to keep a diary of pain.|Work status: modified duty with no lifting above ten pounds and no overhead work with either arm.';

/** A visit that tells of another date, or of whatever is put there. */
const filled = (told: string) =>
  visit('03/14/2016').replace('Work status', `She was last seen ${told} for it. Work status`);
/** A sheet without a date, one of several that differ. */
const of = (number: 1 | 2 | 3 | 4) => `${rest}|${said[number]}`;
const said = {
  1: 'The injections of last year gave relief for two months and she would like to have another one.',
  2: 'Physical therapy was of no help and the brace chafes; it was fitted anew in the office by the nurse.',
  3: 'Sleep is poor on account of numbness in the foot, which wakes her up twice or more every night.',
  4: 'He drives to work, sits most of the day and walks the dog at noon when the weather allows it at all.',
};

/** The first sheet of a fax, with a slip of the scan beside what it says. */
const cover = (pages: number, privileged = 'privileged') =>
  `FAX TRANSMITTAL|Date: 03/23/2016|To: Claims office|From: Bay Spine Clinic|Pages: ${pages} including cover|The information contained in this transmission is ${privileged} and intended only for the recipient named; if you are not, call the office at once and destroy what you were sent.`;
/** The last sheet of a report, which begins with how a sentence of the sheet before it ends. */
const ending = (end: string) => `${end}|${rest}|Dictated on 03/02/2016 and signed by Dr. Ann Roe at Bay Spine Clinic.`;

/** Another scan of a page: letters as scanners misread them, some words run together, at set places. */
function scanned(text: string): string {
  return text
    .replaceAll('paraspinal', 'parasplnal')
    .replaceAll('medication', 'rnedication')
    .replaceAll('exercise', 'exercisc')
    .replaceAll('bending', 'bendlng')
    .replaceAll('patient', 'patlent')
    .replaceAll('of the', 'ofthe')
    .replaceAll('clinic', 'c1inic')
    .replaceAll('tablet', 'tabiet')
    .replaceAll('understands', 'understanos');
}

const copiesIn = (...texts: readonly string[]) => copiesOf(recordPages(texts));
const copiesOf = (pages: ReturnType<typeof recordPages>) =>
  indexDocuments(pages, []).copies.map(({ page, of, exact }) => `${page}=${of}${exact ? '' : ' scan'}`);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                    pages                                                                copies
  ['word for word',                                  [visit('03/14/2016'), visit('03/14/2016')],                          ['2=1']],
  ['another scan',                                   [visit('03/14/2016'), scanned(visit('03/14/2016'))],                 ['2=1 scan']],
  ['a line of a fax and a stamp more',               [visit('03/14/2016'), `08/12/2016 14:22 FAX 5551234567 P.003/017|RECEIVED AUG 12 2016|${visit('03/14/2016')}`], ['2=1 scan']],
  ['the form on another day',                        [visit('03/14/2016'), visit('04/11/2016')],                          []],
  ['another day, scanned',                           [visit('03/14/2016'), scanned(visit('04/11/2016'))],                 []],
  ['a day of like looks, clean',                     [visit('03/14/2016'), visit('08/14/2016')],                          []],
  ['one figure changed',                             [visit('03/14/2016', '6/10'), visit('03/14/2016', '7/10')],          []],
  ['one figure changed to one of like looks',        [visit('03/14/2016', '6/10'), visit('03/14/2016', '8/10')],          []],
  ['the same, with a slip beside it, of that day',   [visit('03/14/2016', '6/10'), visit('03/14/2016', '8/10').replace('paraspinal', 'parasplnal')], ['2=1 scan']],
  ['the same, with a slip beside it, of no day',     [rest, rest.replace('either arm', 'either arm for 6 weeks'), rest.replace('either arm', 'elther arm for 8 weeks')], []],
  ['a dose changed',                                 [visit('03/14/2016', '6/10', '5/325'), visit('03/14/2016', '6/10', '10/325')], []],
  ['one word changed to its contrary',               [visit('03/14/2016'), visit('03/14/2016').replace('positive on the left', 'positive on the right')], []],
  ['a sentence more, clean',                         [visit('03/14/2016'), visit('03/14/2016').replace('Work status', 'She fell last week and hurt the knee badly at home. Work status')], []],
  ['another sentence ends on it',                    [`${of(1)} Numbness and weakness.`, `${of(2)} Pain and weakness.`, `${of(3)} No weakness.`, ending(''), ending('weakness.')], []],
  ['a sign more at the edge',                        [ending(''), ending('ajk')],                                         ['2=1 scan']],
  ['numbers stamped on by copy services',            [`${visit('03/14/2016')}|APPL000040`, `${visit('03/14/2016')}|APPL000063`], ['2=1']],
  ['three times: all of the first',                  [visit('03/14/2016'), visit('03/14/2016'), visit('03/14/2016')],      ['2=1', '3=1']],
  ['a page without a date goes with its document',   [visit('03/14/2016'), rest, visit('03/14/2016'), rest],              ['3=1', '4=2']],
  ['the same page in another visit is no copy',      [visit('03/14/2016'), rest, visit('04/11/2016'), rest],              []],
  ['of the visit it belongs to, not the first alike', [visit('03/14/2016'), rest, visit('04/11/2016'), rest, visit('04/11/2016'), scanned(rest)], ['5=3', '6=4 scan']],
  ['pages without any date, the whole document',     [`${rest}|Page 1 of 2`, `${scanned(rest)} Call us.|Page 2 of 2`, `${rest}|Page 1 of 2`, `${scanned(rest)} Call us.|Page 2 of 2`], ['3=1', '4=2']],
  ['blank pages and separators repeat nothing',      ['', visit('03/14/2016'), '', 'DOCUMENT SEPARATOR SHEET|Medical', 'DOCUMENT SEPARATOR SHEET|Medical'], []],
])('%s', (_why, pages, copies) => {
  expect(copiesIn(...pages)).toEqual(copies);
});

/** As they come out of a scanner: read from images. */
// biome-ignore format: a table reads in columns
test.each([
  // why this row                                    pages                                                                copies
  ['one figure of like looks, of that day: a slip',  [visit('03/14/2016', '6/10'), visit('03/14/2016', '8/10')],          ['2=1 scan']],
  ['one figure of other looks, of that day',         [visit('03/14/2016', '6/10'), visit('03/14/2016', '7/10')],          []],
  ['one figure of like looks, of no day',            [rest, rest.replace('either arm', 'either arm for 6 weeks'), rest.replace('either arm', 'either arm for 8 weeks')], []],
  ['another date, one figure of like looks',         [filled('03/08/2016'), filled('03/06/2016')],                        ['2=1 scan']],
  ['another date, two figures of like looks',        [filled('03/08/2016'), filled('05/06/2016')],                        []],
  ['another date, a figure of other looks',          [filled('03/08/2016'), filled('03/02/2016')],                        []],
  ['the own day, one figure of like looks',          [visit('03/18/2016'), visit('03/13/2016')],                          []],
  ['the cover of a fax, a letter misread',           [cover(3), cover(3, 'privi1eged')],                                  ['2=1 scan']],
  ['a fax of as many pages as look like it',         [cover(3), cover(9, 'privi1eged')],                                  []],
  ['a month misread',                                [filled('14-jun-2016'), filled('14-jiin-2016')],                     ['2=1 scan']],
  ['another month',                                  [filled('14-jun-2016'), filled('14-jul-2016')],                      []],
  ['a point lost in a figure said again',            [filled('98.9 98'), filled('98 9 98')],                              ['2=1 scan']],
])('scanned: %s', (_why, pages, copies) => {
  expect(copiesOf(recordPages(pages, 'a', 'ocr'))).toEqual(copies);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                    pages                                                                copies
  ['sheets of a document in another order',          [visit('03/14/2016'), of(1), of(2), of(3), of(4), visit('03/14/2016'), of(2), of(3), of(4), of(1)], ['6=1', '7=3', '8=4', '9=5', '10=2']],
  ['each sheet of it once',                          [visit('03/14/2016'), of(1), of(2), of(3), of(4), visit('03/14/2016'), of(2), of(3), of(4), of(1), of(1)], ['6=1', '7=3', '8=4', '9=5', '10=2']],
  ['fewer than half of the sheets repeat it',        [visit('03/14/2016'), of(1), of(2), of(3), visit('03/14/2016'), of(2), of(1), of(3)], ['5=1']],
])('%s', (_why, pages, copies) => {
  expect(copiesIn(...pages)).toEqual(copies);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                 pages                                                                  documents
  ['a document sent again',                       [visit('03/14/2016'), rest, visit('03/14/2016'), rest],                ['p1', 'p3 of p1']],
  ['sent again without its last page',            [visit('03/14/2016'), rest, visit('03/14/2016')],                      ['p1', 'p3 of p1']],
  ['sent again with more than before',            [visit('03/14/2016'), visit('03/14/2016'), rest],                      ['p1', 'p2']],
  ['another visit',                               [visit('03/14/2016'), visit('04/11/2016')],                            ['p1', 'p2']],
  ['a blank back does not matter',                [visit('03/14/2016'), `${rest}|Page 2 of 2`, visit('03/14/2016'), '', `${rest}|Page 2 of 2`], ['p1', 'p3 of p1']],
])('%s', (_why, pages, documents) => {
  const found = indexDocuments(recordPages(pages), []).documents;
  expect(found.map(({ id, copyOf }) => (copyOf === null ? id : `${id} of ${copyOf}`))).toEqual(documents);
});
