import { expect, test } from 'vitest';
import { checkedLetter } from '#domain/checks/letter/checked-letter.ts';
import { letterInShort } from '../../../../../test/builders/checked.ts';
import { restatedOtherwise, source } from './request-restated.ts';

function restated(title: string, rationale: string): string[] {
  return checkedLetter(letterInShort({ title, rationale })).items.flatMap(checked =>
    restatedOtherwise(checked).map(({ start, end, kind }) => `${kind}: ${checked.rationale.text.slice(start, end)}`),
  );
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row          title                                                              rationale                                                                                       words found
  ['a part of the body',   'MRI of the lumbar spine without contrast',                        'The request for MRI of the cervical spine without contrast is not medically necessary.',      ['region: cervical']],
  ['a side',               'Right knee arthroscopy with debridement',                         'As such, the request for left knee arthroscopy with debridement is medically necessary.',     ['side: left']],
  ['one of two parts',     'Acupuncture of the neck and lumbar spine for six sessions',       'The request for acupuncture of the shoulder and lumbar spine for six sessions is not medically necessary.', ['region: shoulder']],
  ['visits in all',        'Physical therapy 6 sessions 2 times a week for 3 weeks',          'The request for physical therapy 8 sessions 2 times a week for 3 weeks is not medically necessary.', ['number: 8']],
  ['weeks, in words',      'Chiropractic care twice a week for four weeks for the neck',      'The request for chiropractic care twice a week for six weeks for the neck is not medically necessary.', ['number: six']],
  ['a range of days',      'Inpatient rehabilitation 7-10 days after ankle fracture',         'This is a request for inpatient rehabilitation 7-14 days after ankle fracture.',              ['number: 14']],
  ['a strength in brackets', 'Synapryn (10mg/1ml oral suspension) 500ml',                     'The request for Synapryn (20mg/1ml oral suspension) 500ml is not medically necessary.',       ['strength: 20']],
  ['a drug of a cream',    'Flurbiprofen 10%/Dextromethorphan 5%/Lidocaine 5%, 120 grams',    'The request for Gabapentin 10%/Dextromethorphan 5%/Lidocaine 5%, 120 grams is not medically necessary.', ['drug: Gabapentin']],
  ['a level',              'Lumbar epidural steroid injection at L4-L5 under fluoroscopy',    'The request for lumbar epidural steroid injection at L3-L4 under fluoroscopy is not medically necessary.', ['level: L3-L4']],
])(`${source.cite}: %s`, (_why, title, rationale, words) => {
  expect(restated(title, rationale)).toEqual(words);
});

// biome-ignore format: a table reads in columns
test.each([
  ['word for word',        'MRI of the lumbar spine without contrast',                        'The request for MRI of the lumbar spine without contrast is not medically necessary.'],
  ['numbers in words',     'Physical therapy 2 times a week for 3 weeks for the neck',        'The request for physical therapy two times per week for three weeks for the neck is not medically necessary.'],
  ['the other name',       'Six sessions of chiropractic care for the low back twice weekly', 'The request for six sessions of chiropractic care for the lumbar twice weekly is not medically necessary.'],
  ['what was granted',     'Physical therapy 12 sessions for the left knee',                  'Utilization review modified the request to physical therapy 6 sessions for the left knee.'],
  ['what would do',        'Physical therapy 12 sessions for the left knee',                  'The request for physical therapy 6 sessions for the left knee would be medically necessary.'],
  ['what is left',         'Norco 10/325mg #60 was the original request. Norco 10/325mg #25 was authorized by the Claims Administrator. The remaining Norco 10/325mg #35 is eligible for IMR', 'The request for Norco 10/325mg #35 is not medically necessary.'],
  ['a rule',               'Physical therapy 12 sessions for the left knee',                  'The guidelines recommend physical therapy 9 sessions for the left knee sprain. The request is not medically necessary.'],
  ['the brand for the drug', 'Ultram 50mg tablets by mouth daily',                            'The request for tramadol 50mg tablets by mouth daily is not medically necessary.'],
  ['what was had',         'Physical therapy 12 sessions for the left knee',                  'Before this request the patient completed physical therapy 8 sessions for the left knee.'],
  ['a blank of a form',    'Right shoulder arthroscopy with decompression',                   'The request for [right/left] shoulder arthroscopy with decompression is not medically necessary.'],
])('the request as it is: %s', (_why, title, rationale) => {
  expect(restated(title, rationale)).toEqual([]);
});
