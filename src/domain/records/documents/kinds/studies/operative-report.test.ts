import { expect, test } from 'vitest';
import { kindOf } from '../../../../../../test/builders/records/pages-of-record.ts';
import { source } from './operative-report.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row          kind                         pages
  ['named',              'operative-report',          'Bay Surgery Center|OPERATIVE REPORT|Preoperative diagnosis: rotator cuff tear|Postoperative diagnosis: same|Procedure performed: arthroscopic repair|Anesthesia: general|Estimated blood loss: 20 cc'],
  ['an injection',       'operative-report',          'Bay Surgery Center|PROCEDURE NOTE|Pre-procedure diagnosis: radiculopathy|Lumbar epidural under fluoroscopic guidance|prepped and draped in sterile fashion|Complications: none'],
  ['without a title',    'operative-report',          'Bay Surgery Center|Surgeon: Roe|Anesthesia: general|Preoperative diagnosis: tear|Description of procedure|The patient was taken to the operating room|Sponge and needle counts correct'],
  ['badly scanned',      'operative-report',          '0PERATIVE REP0RT|Preoperatlve diagn0sis: tear|P0stoperative diagnosis: tear|Anesthesla general'],
  ['therapy after it',   'therapy-note',              'PHYSICAL THERAPY NOTE|Diagnosis: status post operative repair|Visit 2 of 12|Therapeutic exercise|Manual therapy'],
  ['a request for it',   'request-for-authorization', 'REQUEST FOR AUTHORIZATION|DWC Form RFA|New request|Requested treatment: surgery, anesthesia, assistant surgeon|CPT/HCPCS|Requesting physician signature'],
  ['a consent to it',    'other',                     'CONSENT FOR PROCEDURE|I understand that the surgeon may find other conditions|Patient signature'],
])(`${source.cite}: %s`, (_why, kind, text) => {
  expect(kindOf(text)).toBe(kind);
});
