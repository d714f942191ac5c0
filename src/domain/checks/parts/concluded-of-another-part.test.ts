import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { wrongBodyPart } from '../facts/wrong-body-part.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        title                                          rationale                                                                                       words found
  ['the segment beside it',               'X-rays of the cervical spine',                'She hit her head. The request for thoracic spine x-rays is not medically necessary.',            'The request for thoracic spine x-rays is not medically necessary.'],
  ['the other way round',                 'CT of the thoracic spine without contrast',   'No red flag is told. Therefore, the request for CT of the lumbar spine is not medically necessary.', 'Therefore, the request for CT of the lumbar spine is not medically necessary.'],
  ['the service first',                   'Lumbar brace',                                'A thoracic brace is not medically necessary.',                                                   'A thoracic brace is not medically necessary.'],
  ['the arms for the legs',               'Nerve tests of the lumbar spine and lower extremities', 'The nerve tests of the lumbar spine and upper extremities are not medically necessary.', 'The nerve tests of the lumbar spine and upper extremities are not medically necessary.'],
  ['the legs for the arms',               'EMG of the bilateral upper extremities',      'Medical necessity for EMG of the bilateral lower extremities has not been established.',         'Medical necessity for EMG of the bilateral lower extremities has not been established.'],
  ['what the nerves of it supply',        'Physical therapy of the cervical spine, 6 visits', 'The request for physical therapy of the left shoulder, 6 visits, is not medically necessary.',  'The request for physical therapy of the left shoulder, 6 visits, is not medically necessary.'],
  ['by its level',                        'Epidural steroid injection, lumbar spine',    'The request for an epidural steroid injection at T10-11 is medically necessary.',                'The request for an epidural steroid injection at T10-11 is medically necessary.'],
  ['recited of another part',             'MRI of the lumbar spine',                     'This request is for an MRI of the cervical spine. Reflexes are even. It is not medically necessary.', 'This request is for an MRI of the cervical spine.'],
  ['recited of the other side',           'Acupuncture of the right elbow, 6 visits',    'What is asked for is acupuncture for the left elbow. Six were given. It is not medically necessary.', 'What is asked for is acupuncture for the left elbow.'],
  ['as not clinically warranted',         'Chiropractic care of the cervical spine, 6 visits', 'Six more thoracic visits are not clinically warranted. It is not medically necessary.',       'Six more thoracic visits are not clinically warranted.'],
])('%s', (_why, title, rationale, words) => {
  expect(found(wrongBodyPart, { title, rationale })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        title                                          rationale
  ['the same segment',                    'X-rays of the cervical spine',                'The request for cervical spine x-rays is not medically necessary.'],
  ['by its common name',                  'X-rays of the lumbar spine',                  'The request for x-rays of the low back is not medically necessary.'],
  ['two segments, both asked for',        'MRI of the thoracic and lumbar spine',        'The request for MRI of the thoracic spine is not medically necessary.'],
  ['one of two said, and the other',      'MRI of the lumbar spine',                     'The request for MRI of the lumbar and thoracic spine is not medically necessary.'],
  ['a reason behind the decision',        'X-rays of the cervical spine',                'The request is not medically necessary, as the thoracic spine alone is tender.'],
  ['a reason before the decision',        'X-rays of the cervical spine',                'Given that the thoracic spine alone is tender, the request is not medically necessary.'],
  ['what was granted before',             'MRI of the cervical spine',                   'The MRI of the lumbar spine was approved. It is not medically necessary.'],
  ['recited with what it is for',         'MRI of the cervical spine',                   'This request is for an MRI to look for what makes the thoracic spine hurt. It is not medically necessary.'],
  ['recited of the same part',            'MRI of the lumbar spine',                     'This request is for an MRI of the low back. It is not medically necessary.'],
  ['a near part',                         'Physical therapy of the wrist, 6 visits',     'The request for physical therapy of the hand is not medically necessary.'],
  ['a test of its nerves',                'EMG of the cervical spine',                   'The request for EMG of the left shoulder is not medically necessary.'],
  ['no part is asked for',                'Norco 10/325mg #60',                          'The request for treatment of the thoracic spine is not medically necessary.'],
  ['the limb that the nerves supply',     'EMG of the bilateral upper extremities',      'The request for EMG of the cervical spine is not medically necessary.'],
])('not: %s', (_why, title, rationale) => {
  expect(found(wrongBodyPart, { title, rationale })).toEqual([]);
});
