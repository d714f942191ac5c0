import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['status post',     's/p lumbar fusion L4-S1, 2011',               ['fusion lumbar spine L4-S1']],
  ['underwent',       'He underwent left knee arthroscopy.',         ['arthroscopy knee left']],
  ['removal',         'She underwent hardware removal.',             ['hardware removal']],
  ['release',         'status post right carpal tunnel release',     ['carpal tunnel release wrist right']],
  ['history',         'History of laminectomy.',                     ['laminectomy']],
  ['planned',         'The provider requested rotator cuff repair.', ['>rotator cuff repair shoulder']],
  ['scheduled',       'Lumbar discectomy is scheduled.',             ['>discectomy lumbar spine']],
  ['denied',          'He denies prior back surgery.',               ['-back surgery spine']],
  ['a specialist',    'sent to a surgeon',                           []],
  ['fusion of ideas', 'a fusion of ideas',                           []],
  ['an open cut',     'He has a cut.',                               []],
  ['surgical',        'surgical history',                            []],
  ['of the bowel',      'He subsequently had a colon resection.',                  ['colon resection']],
])('%s', (_why, text, facts) => {
  expect(factsIn('surgery', text)).toEqual(facts);
});
