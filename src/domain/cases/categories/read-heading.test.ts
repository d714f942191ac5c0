import { expect, test } from 'vitest';
import { publicHeadings } from './public-headings.ts';
import { readHeading } from './read-heading.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        given category                   given subcategory                        category                   subcategory                      here
  ['as listed',                          'Pharmaceuticals',               'Opioids',                               'Pharmaceuticals',         'Opioids',                       'drug'],
  ['in capitals',                        'PHARMACEUTICALS',               'NSAIDS',                                'Pharmaceuticals',         'NSAID',                         'drug'],
  ['misspelt in the list',               'Pharmaceuticals',               'Calcium Cannel Blocker',                'Pharmaceuticals',         'Calcium channel blocker',       'drug'],
  ['misspelt in the list: opioids',      'Pharmaceuticals',               'Opoid Antagonist',                      'Pharmaceuticals',         'Opioid antagonist',             'drug'],
  ['worded otherwise in the list',       'Pharmaceuticals',               'Tumor necrosis factor (TNF) modified',  'Pharmaceuticals',         'TNF modifier',                  'drug'],
  ['one of a pair in the list',          'Pharmaceuticals',               'Benzodiazepine',                        'Pharmaceuticals',         'Benzodiazepines',               'drug'],
  ['the other pair',                     'Pharmaceuticals',               'Asthma medication',                     'Pharmaceuticals',         'Asthma medications',            'drug'],
  ['a plural of ours',                   'Pharmaceuticals',               'Muscle relaxants',                      'Pharmaceuticals',         'Muscle relaxant',               'drug'],
  ['a hyphen more',                      'Pharmaceuticals',               'Anti-depressant',                       'Pharmaceuticals',         'Antidepressant',                'drug'],
  ['a hyphen less',                      'Pharmaceuticals',               'Anticoagulant',                         'Pharmaceuticals',         'Anti-coagulant',                'drug'],
  ['an abbreviation',                    'Pharmaceuticals',               'PPI',                                   'Pharmaceuticals',         'Proton pump inhibitors',        'drug'],
  ['a slip of a letter',                 'Pharmaceuticals',               'Bisphosphanates',                       'Pharmaceuticals',         'Bisphosphonates',               'drug'],
  ['and for &',                          'Diagnostic Testing',            'Lab and Pathology',                     'Diagnostic Testing',      'Lab & pathology',               'lab'],
  ['one of several tests',               'Diagnostic Testing',            'EMG/NCV',                               'Diagnostic Testing',      'EMG/NCV/NCS',                   'electrodiagnostic'],
  ['renamed',                            'Behavioral and Mental Health',  'Therapies',                             'Psych Services',          'Therapies',                     'psych'],
  ['the same name elsewhere',            'Therapies',                     'Therapies',                             'Therapies',               'Therapies',                     'other'],
  ['injections of drugs',                'Pharmaceuticals',               'Injection',                             'Pharmaceuticals',         'Injection',                     'drug'],
  ['injections proper',                  'Injections',                    'Epidural',                              'Injection',               'Injection',                     'injection'],
  ['half a name',                        'Rehab',                         'Physical therapy',                      'Rehabilitation',          'Physical/occupational therapy', 'physical-therapy'],
  ['a surgeon’s opinion',                'Surgery',                       'Surgical consultation',                 'Surgery',                 'Surgical consult',              'consult'],
])('%s', (_why, givenCategory, givenSubcategory, category, subcategory, here) => {
  expect(readHeading(givenCategory, givenSubcategory)).toMatchObject({ category, heading: { subcategory, here } });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                category            subcategory           answer
  ['an unknown category',                        'Weather',          'Opioids',            null],
  ['an unknown subcategory',                     'Surgery',          'Weather',            null],
  ['a subcategory of another category',          'Surgery',          'Opioids',            null],
  ['the category alone, of several lines',       'Surgery',          null,                 { category: 'Surgery', heading: null }],
  ['the category alone, of one line',            'Transportation',   null,                 { category: 'Transportation', heading: { subcategory: 'Transportation' } }],
  ['one letter of six may be off',                       'Surgery',          'Spline',             { category: 'Surgery', heading: { subcategory: 'Spine' } }],
  ['none of five',                               'Surgery',          'Spime',              null],
  ['two of seven may not',                                'Surgery',          'Spindle',            null],
])('%s', (_why, category, subcategory, answer) => {
  const read = readHeading(category, subcategory);
  if (answer === null) expect(read).toBeNull();
  else expect(read).toMatchObject(answer);
});

test('every heading reads as itself', () => {
  const others = publicHeadings.filter(line => readHeading(line.category, line.subcategory)?.heading !== line);
  expect(others).toEqual([]);
});
