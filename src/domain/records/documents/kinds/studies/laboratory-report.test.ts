import { expect, test } from 'vitest';
import { kindOf } from '../../../../../../test/builders/records/pages-of-record.ts';
import { source } from './laboratory-report.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                 kind                         pages
  ['drugs in urine',            'laboratory-report',         'Pacific Toxicology|URINE DRUG SCREEN REPORT|Specimen ID 123|Collected 3/2/2016|Opiates  Positive  cutoff 300 ng/mL|Benzodiazepines  Not detected'],
  ['blood',                     'laboratory-report',         'West Labs|LABORATORY REPORT|Collected: 3/2/2016|Glucose 90 mg/dL reference range 65-99|Creatinine 0.9'],
  ['without a title',           'laboratory-report',         'West Labs|Accession number 5|Date collected 3/2/2016 Date reported 3/4/2016|Test  Result  Reference range|Hemoglobin 14'],
  ['badly scanned',             'laboratory-report',         'UR1NE DRUG SCREEN REP0RT|Spec1men ID|C0llected 3/2/2016|Not detectcd|cut0ff'],
  ['an order for it',           'other',                     'West Labs|LABORATORY REQUISITION|Tests requested: CBC, urine drug screen|Ordering provider: Roe|Patient signature'],
  ['a report that quotes it',   'progress-report',           'PROGRESS NOTE|Subjective complaints: pain|Urine drug screen today positive for opiates, consistent|Objective findings|Treatment plan: refill|Return to clinic'],
])(`${source.cite}: %s`, (_why, kind, text) => {
  expect(kindOf(text)).toBe(kind);
});
