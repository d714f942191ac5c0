import { expect, test } from 'vitest';
import { allDrugs } from '#domain/drugs/all-drugs.ts';
import { readRequest } from '../requests/read-request.ts';
import { headingOf, publicHeadings } from './public-headings.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     title                                 category                   subcategory
  ['a drug',                          'Norco 10/325mg #60',                 'Pharmaceuticals',         'Opioids'],
  ['a joint filler is a drug there',  'Synvisc One, right knee',            'Pharmaceuticals',         'Viscosupplementation'],
  ['an injection',                    'Lumbar epidural steroid injection',  'Injection',               'Injection'],
  ['facet joints',                    'L4-5 medial branch block',           'Injection',               'Facet injection'],
  ['imaging',                         'MRI of the neck',                    'Diagnostic Testing',      'Imaging'],
  ['nerve tests',                     'EMG/NCS of both arms',               'Diagnostic Testing',      'EMG/NCV/NCS'],
  ['a drug test',                     'Urine drug screen',                  'Diagnostic Testing',      'Lab & pathology'],
  ['a sleep study',                   'Polysomnography',                    'Diagnostic Testing',      'Other diagnostic tests'],
  ['equipment',                       'Walker',                             'DMEPOS',                  'DME'],
  ['a visit',                         'Pain management consultation',       'Evaluation & Management', 'Medical specialties'],
  ['a surgeon’s opinion is surgery',  'Spine surgery consultation',         'Surgery',                 'Surgical consult'],
  ['teeth',                           'Dental implant',                     'Evaluation & Management', 'Dental services'],
  ['therapy',                         'Physical therapy 8 visits',          'Rehabilitation',          'Physical/occupational therapy'],
  ['massage',                         'Massage therapy 6 visits',           'Rehabilitation',          'Other therapies'],
  ['a gym',                           'Gym membership',                     'Therapies',               'Other therapies'],
  ['psychotherapy',                   'Cognitive behavioral therapy x 6',   'Psych Services',          'Therapies'],
  ['help at home',                    'Home health aide',                   'Home Health',             'Home health'],
  ['a program',                     'Functional restoration program',     'Programs',                'Programs'],
  ['an assistant',                    'Assistant surgeon',                  'Surgery',                 'Adjunct surgical services'],
  ['a ride',                          'Transportation to visits',           'Transportation',          'Transportation'],
])('%s', (_why, title, category, subcategory) => {
  expect(headingOf(readRequest(title))).toMatchObject({ category, subcategory });
});

test('what fits under no heading has none', () => {
  expect(headingOf(readRequest('Interpreter'))).toBeNull();
});

test('every group of the drug table is a heading', () => {
  const groups = new Set(allDrugs.flatMap(({ group }) => (group === null ? [] : [group])));
  const headings = publicHeadings.filter(({ here }) => here === 'drug').map(({ subcategory }) => subcategory);
  expect([...groups].filter(group => !headings.includes(group))).toEqual([]);
});

test('no heading stands twice, and each comes back from our own category', () => {
  const names = publicHeadings.map(({ category, subcategory }) => `${category}/${subcategory}`);
  expect(new Set(names).size).toBe(names.length);
  const lost = publicHeadings.filter(
    ({ category, subcategory, here }) => headingOf({ category: here, subcategory })?.category !== category,
  );
  expect(lost).toEqual([]);
});
