import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { source, wrongBodyPart } from './wrong-body-part.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row             title                                        rationale                                                                 words found
  ['the other side',           'MRI of the left knee',                      'The request for an MRI of the right knee is not medically necessary.',   'The request for an MRI of the right knee is not medically necessary.'],
  ['another region',           'MRI of the left shoulder',                  'The request for MRI of the knee is not medically necessary.',            'The request for MRI of the knee is not medically necessary.'],
  ['another level',            'Epidural steroid injection at L4-L5',       'The request for an injection at C5-C6 is not medically necessary.',      'The request for an injection at C5-C6 is not medically necessary.'],
  ['a level of the same part', 'Facet injection at L2-L3',                  'The request for an injection at L5-S1 is not medically necessary.',      'The request for an injection at L5-S1 is not medically necessary.'],
  ['the disc above',           'Lumbar fusion at L4-5',                     'The request for a fusion at L3-4 is not medically necessary.',           'The request for a fusion at L3-4 is not medically necessary.'],
  ['one of two levels',        'Medial branch blocks at C4-5 and C5-6',     'The request for blocks at C5-6 and C6-7 is not medically necessary.',    'The request for blocks at C5-6 and C6-7 is not medically necessary.'],
  ['throughout',               'Physical therapy for the right wrist, 6 visits', 'Low back pain improves by itself. The lumbar spine was tender. It is not medically necessary.', 'Low back'],
  ['the other arm',            'EMG of the right upper extremity',          'The request for EMG of the left upper extremity is medically necessary.', 'The request for EMG of the left upper extremity is medically necessary.'],
  ['the service, judged',      'MRI of the right shoulder',                 'An MRI of the left shoulder is not supported. It is not medically necessary.', 'An MRI of the left shoulder is not supported.'],
  ['the back, throughout',     'Cortisone injection, right hip',            'The back was tender. Back pain is 7/10. It is not medically necessary.', 'back'],
])(`${source.cite}: %s`, (_why, title, rationale, words) => {
  expect(found(wrongBodyPart, { title, rationale })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       title                                        rationale
  ['a part of the segments',             'Lumbar fusion at L4-S1',                    'The request for a fusion at L5-S1 is not medically necessary.'],
  ['a root of the disc',                 'Epidural injection at L4-5',                'The request for an injection of the L5 root is not medically necessary.'],
  ['the same side',                      'MRI of the left knee',                      'The request for an MRI of the left knee is not medically necessary.'],
  ['bilateral holds both',               'Bilateral knee braces',                     'The request for a left knee brace is not medically necessary.'],
  ['a near part',                        'Physical therapy for the wrist, 6 visits',  'The request for therapy of the hand is not medically necessary.'],
  ['what the nerves reach',              'EMG of the lower extremities',              'The lumbar spine was tender. Numbness of the leg is new. The request is medically necessary.'],
  ['an end of the level',                'Epidural steroid injection at L4-L5',       'The request for an injection at L5 is not medically necessary.'],
  ['a comparison with the other side',   'MRI of the left knee',                      'The right knee was normal. The request is not medically necessary.'],
  ['no part is asked for',               'Norco 10/325mg #60',                        'The low back and the lumbar spine were tender. The request is not medically necessary.'],
  ['one word of another part',           'MRI of the left shoulder',                  'Neck pain was noted once. The request is not medically necessary.'],
  ['a part the summary does not know',   'MRI of the left knee',                      'The worker has pain of the left knee and of the ankle. The request is not medically necessary.'],
  ['a part that another item is for',    'MRI of the left knee',                      'The worker has swelling. The request is not medically necessary.'],
  ['the service, as it was done',        'MRI of the right shoulder',                 'The MRI of the left shoulder was normal. The request is not medically necessary.'],
  ['the service, for whom it is',        'MRI of the right shoulder',                 'MRI of the knee is recommended only for patients who lock. The request is not medically necessary.'],
  ['pain that is back',                  'Cortisone injection, right hip',            'Ease: nine weeks. Pain: back at 7/10. It is back to where it was. The injection is medically necessary.'],
  ['pain that came back',                'Cortisone injection, right hip',            'The ache came back in March. He went back to work. The injection is medically necessary.'],
])(`${source.cite}: not: %s`, (_why, title, rationale) => {
  expect(found(wrongBodyPart, { title, rationale })).toEqual([]);
});

const knee = 'The injured worker is a 44 year old male. He has pain of the left knee.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       title                              rationale                                                                        words found
  ['a part known from nowhere',          'MRI of the left knee',            'The worker has persistent pain of the right ankle. An MRI may help. It is medically necessary.', 'The worker has persistent pain of the right ankle.'],
  ['the side known from nowhere',        'Cortisone injection, left knee',  'The worker has arthritis of the right knee. It is medically necessary.',       'The worker has arthritis of the right knee.'],
  ['a diagnosis beside the part asked for', 'MRI of the left knee',          'The diagnosis is a sprain of the left wrist. The left knee locks. It is medically necessary.', 'The diagnosis is a sprain of the left wrist.'],
])(`${source.cite}: outside of the conclusion: %s`, (_why, title, rationale, words) => {
  expect(found(wrongBodyPart, { title, rationale, summary: knee })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       summary                                                   title                              rationale
  ['a part the summary tells of',        `${knee} The right ankle is sprained.`,                   'MRI of the left knee',            'The worker has pain of the right ankle. It is medically necessary.'],
  ['a part beside the one asked for',    knee,                                                     'MRI of the left knee',            'The worker has pain of the right ankle. The left knee has a tear. It is medically necessary.'],
  ['a diagnosis of which more is told',  knee,                                                     'MRI of the left knee',            'The diagnosis is a sprain of the left wrist. The wrist is in a splint. The left knee locks. It is medically necessary.'],
  ['both sides told of',                 `${knee} The right knee was operated.`,                   'Cortisone injection, left knee',  'The worker has arthritis of the right knee. It is medically necessary.'],
  ['what a guideline says',              knee,                                                     'MRI of the left knee',            'The guidelines recommend it for pain of the ankle. It is medically necessary.'],
  ['no part of the request',             knee,                                                     'MRI of the left knee',            'The right hand is without complaints and is not part of the request. It is medically necessary.'],
  ['nothing of the patient',             knee,                                                     'MRI of the left knee',            'A scan of the hip was sent. It is medically necessary.'],
  ['the limb of the nerve',              'The injured worker has low back pain.',                  'Lumbar MRI',                      'The worker has weakness of the left foot. It is medically necessary.'],
])(`${source.cite}: not outside of the conclusion: %s`, (_why, summary, title, rationale) => {
  expect(found(wrongBodyPart, { title, rationale, summary })).toEqual([]);
});
