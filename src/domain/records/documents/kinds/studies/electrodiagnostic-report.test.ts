import { expect, test } from 'vitest';
import { kindOf } from '../../../../../../test/builders/records/pages-of-record.ts';
import { source } from './electrodiagnostic-report.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                 kind                         pages
  ['named',                     'electrodiagnostic-report',  'ELECTRODIAGNOSTIC STUDY|Motor nerve conduction: median distal latency 4.9|Sensory nerve: amplitude 12|Needle examination: no fibrillations|Conclusion: carpal tunnel'],
  ['in short',                  'electrodiagnostic-report',  'Nerve Lab|EMG/NCV REPORT|Conduction velocity 44|F wave|Insertional activity normal'],
  ['without a title',           'electrodiagnostic-report',  'Nerve Lab|Median motor nerve onset latency 4.2 amplitude 6|Insertional activity increased, positive sharp waves in APB|Recruitment reduced'],
  ['badly scanned',             'electrodiagnostic-report',  'ELECTR0DIAGNOSTIC REP0RT|Distai latency 4.9|Conductlon velocity 44|lnsertional activity'],
  ['a report that quotes it',   'progress-report',           'PROGRESS REPORT|Subjective complaints: numb hand|Objective findings: Tinel|EMG/NCV of 2/2/2016 showed carpal tunnel|Treatment plan: splint|Work status: modified duty'],
  ['a request for it',          'request-for-authorization', 'REQUEST FOR AUTHORIZATION (DWC FORM RFA)|New request|Service/Good requested: EMG/NCV both arms|CPT/HCPCS 95886|Requesting physician signature'],
])(`${source.cite}: %s`, (_why, kind, text) => {
  expect(kindOf(text)).toBe(kind);
});
