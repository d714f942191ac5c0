import { expect, test } from 'vitest';
import { categoryOfTreatment } from './categories.ts';
import { columnName, isDepartmentTable, readRow } from './read-row.ts';

const row = (changes: Readonly<Record<string, string>> = {}) => ({
  referenceid: 'MN15-00001',
  reportyear: '2015',
  diagnosiscategory: 'Orthopedic/ Musculoskeletal',
  diagnosissubcategory: 'Knee',
  treatmentcategory: 'Diagnostic Imaging, Screening and Testing',
  treatmentsubcategory: 'MRI',
  determination: 'Overturned Decision of Health Plan',
  type: 'Medical Necessity',
  agerange: '11_20',
  patientgender: 'Female',
  ...changes,
});
const read = (changes: Readonly<Record<string, string>> = {}) => {
  const outcome = readRow(row(changes));
  if (outcome.kind === 'unreadable') throw new Error(outcome.error.message);
  return outcome.decision;
};

test('a row is a decision of one treatment', () => {
  const { id, programme, year, decided, outcome, patient, diagnoses, items } = read();
  expect({ id, programme, year, decided, outcome, patient, diagnoses }).toEqual({
    id: 'dmhc-MN15-00001',
    programme: 'ca-managed-health-care',
    year: 2015,
    decided: null,
    outcome: 'overturn',
    patient: { age: null, ages: '11 to 20', sex: 'female' },
    diagnoses: ['Orthopedic/ Musculoskeletal', 'Knee'],
  });
  expect(items).toMatchObject([
    {
      title: 'Diagnostic Imaging, Screening and Testing: MRI',
      outcome: 'overturned',
      category: 'imaging',
      subcategory: 'MRI',
      bodyParts: ['knee'],
    },
  ]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        changes                                what is wrong
  ['no reference',                       { referenceid: ' ' },                  'no reference'],
  ['neither result',                     { determination: 'Withdrawn' },        'neither upheld nor overturned'],
])('not read: %s', (_why, changes, message) => {
  expect(readRow(row(changes))).toMatchObject({ kind: 'unreadable', error: { message } });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        field                      value            read as
  ['a year that is none',                'reportyear',              'n/a',           { year: null }],
  ['ages in the newer words',            'agerange',                '41 to 50',      { patient: { age: null, ages: '41 to 50', sex: 'female' } }],
  ['ages without an end',                'agerange',                '65+',           { patient: { age: null, ages: '65+', sex: 'female' } }],
  ['a newer column tells the priority',  'imrtype',                 'Expedited',     { priority: 'expedited' }],
  ['no gender',                          'patientgender',           '',              { patient: { age: null, ages: '11 to 20', sex: null } }],
  ['not applicable is no diagnosis',     'diagnosissubcategory',    'Not Applicable', { diagnoses: ['Orthopedic/ Musculoskeletal'] }],
])('%s', (_why, field, value, as) => {
  expect(read({ [field]: value })).toMatchObject(as);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                 category                                     subcategory                        here
  ['an injected drug is a drug',                  'Pharmacy/Prescription Drugs',               'Botox Injection',                 'drug'],
  ['the newer name of the same',                  'Pharmacy',                                  'Weight Control',                  'drug'],
  ['the sub category settles it',                 'Pain Management',                           'Epidural Injection',              'injection'],
  ['acupuncture under another heading',           'Alternative Treatment',                     'Acupuncture',                     'acupuncture'],
  ['a test of blood under imaging',               'Diagnostic Imaging, Screening and Testing', 'Lab Work',                        'lab'],
  ['imaging without more',                        'Diag Imag & Screen',                        'Other',                           'imaging'],
  ['a wheelchair',                                'DME MACs',                                  'Wheelchairs Power Operated',      'dme'],
  ['autism treatment is of the mind',             'Autism Related Treatment',                  'ABA-Applied Behavioral Analysis', 'psych'],
  ['speech therapy is rehabilitation',            'Rehabilitation Services - Outpatient',      'Speech Therapy',                  'physical-therapy'],
  ['surgery by its category',                     'General Surgery',                           'Gastric Bypass',                  'surgery'],
  ['a referral',                                  'Diagnostic/Physician Evaluation',           'Out-Of-Network Referral',         'consult'],
  ['what has no place here',                      'Cancer Treatment',                          'Chemotherapy',                    'other'],
  ['nothing said',                                '',                                          '',                                'other'],
])('%s', (_why, category, subcategory, here) => {
  expect(categoryOfTreatment(category, subcategory)).toBe(here);
});

test('the table is known by its columns, however they are spelled', () => {
  expect(isDepartmentTable(['Reference ID', 'Report Year', 'Treatment Category', 'Determination'])).toBe(true);
  expect(isDepartmentTable(['ReferenceID', 'ReportYear', 'TreatmentCategory', 'Determination', 'Findings'])).toBe(true);
  expect(isDepartmentTable(['Name', 'Determination'])).toBe(false);
  expect(columnName(' Patient Gender ')).toBe('patientgender');
});
