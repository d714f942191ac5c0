import { expect, test } from 'vitest';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { source } from './fields-of-treatment.ts';
import { type Grade, relevantSpecialties, soughtBy } from './relevance.ts';
import type { Specialty } from './specialties.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string, readonly string[], Specialty, Grade | null]>([
  // why this row                                item                                           diagnoses           specialty                            grade
  ['spine surgery',                              'Lumbar fusion at L4-5',                       [],                 'Orthopedic Surgery',                3],
  ['spine surgery',                              'Lumbar fusion at L4-5',                       [],                 'Neurological Surgery',              3],
  ['spine surgery, by the condition alone',      'Lumbar fusion at L4-5',                       [],                 'Physical Medicine & Rehabilitation', 1],
  ['spine surgery is not for the psychiatrist',  'Lumbar fusion at L4-5',                       [],                 'Psychiatry',                        null],
  ['nor for the pediatrician',                   'Lumbar fusion at L4-5',                       [],                 'Pediatrics',                        null],
  ['surgery of the hand',                        'Right carpal tunnel release',                 [],                 'Hand Surgery',                      3],
  ['surgery of the knee',                        'Left knee arthroscopy',                       [],                 'Orthopedic Surgery',                3],
  ['surgery of the foot',                        'Right ankle arthroscopy',                     [],                 'Podiatric Surgery',                 3],
  ['drugs for chronic pain',                     'Norco 10/325mg #60',                          ['chronic pain'],   'Pain Management',                   3],
  ['drugs for chronic pain',                     'Norco 10/325mg #60',                          ['chronic pain'],   'Anesthesiology',                    3],
  ['drugs for pain, the condition not told',     'Norco 10/325mg #60',                          [],                 'Occupational Medicine',             2],
  ['drugs for pain, not for the surgeon of the eye', 'Norco 10/325mg #60',                      ['low back pain'],  'Ophthalmology',                     null],
  ['a psychotropic',                             'Xanax 1mg #60',                               ['anxiety'],        'Psychiatry',                        3],
  ['a psychotropic, for the back doctor',        'Xanax 1mg #60',                               ['anxiety'],        'Orthopedic Surgery',                null],
  ['psychotherapy',                              'Cognitive behavioral therapy x 6',            [],                 'Psychology',                        2],
  ['psychotherapy for depression',               'Cognitive behavioral therapy x 6',            ['depression'],     'Psychiatry',                        3],
  ['electrodiagnostics',                         'EMG/NCV of the lower extremities',            [],                 'Neurology',                         2],
  ['imaging of the spine',                       'MRI of the lumbar spine',                     [],                 'Neuroradiology',                    2],
  ['imaging of the knee',                        'MRI of the right knee',                       [],                 'Neuroradiology',                    null],
  ['acupuncture of the back',                    'Acupuncture x 6',                             ['low back pain'],  'Oriental Medicine',                 3],
  ['chiropractic care',                          'Chiropractic treatment x 6 lumbar spine',     [],                 'Chiropractic',                      3],
  ['a drug test',                                'Urine drug screen',                           [],                 'Addiction Psychiatry',              2],
  ['a drug for the stomach',                     'Omeprazole 20mg #60',                         [],                 'Gastroenterology',                  2],
  ['a sleep study',                              'Polysomnogram',                               [],                 'Sleep Medicine',                    2],
  ['teeth',                                      'Dental implant',                              [],                 'Dentist',                           3],
  ['a hearing aid in a case about the back',     'Hearing aids',                                ['low back pain'],  'Otolaryngology',                    2],
  ['and not for the back doctor',                'Hearing aids',                                ['low back pain'],  'Orthopedic Surgery',                null],
  ['nothing told: those who see every worker',   'Interpreter services',                        [],                 'Occupational Medicine',             1],
  ['nothing told: not every specialist',         'Interpreter services',                        [],                 'Urology',                           null],
])(`${source.cite}: %s`, (_why, title, diagnoses, specialty, grade) => {
  const [sought] = soughtBy([readRequest(title)], diagnoses);
  expect(sought === undefined ? null : (relevantSpecialties(sought).get(specialty)?.grade ?? null)).toBe(grade);
});
