import { expect, test } from 'vitest';
import { readRequest } from '../requests/read-request.ts';
import { dependsOn, source } from './depends-on.ts';

const items = (titles: readonly string[]) => titles.map(title => ({ title, request: readRequest(title) }));

const shoulder = 'Right shoulder arthroscopy with rotator cuff repair';
const knee = 'Left knee arthroscopy with meniscectomy';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                          titles                                                                         the surgery each follows
  ['the label says it',                                    [shoulder, 'Associated surgical service: brace'],                               [null, 0]],
  ['therapy after surgery',                                [shoulder, 'Post-operative physical therapy, 12 visits'],                       [null, 0]],
  ['assistant surgeon',                                    [shoulder, 'Assistant surgeon'],                                                [null, 0]],
  ['clearance',                                            [shoulder, 'Medical clearance'],                                                [null, 0]],
  ['tests before surgery',                                 [shoulder, 'Pre-operative labs: CBC, CMP'],                                     [null, 0]],
  ['a sling, without a word of surgery',                   [shoulder, 'Shoulder sling'],                                                   [null, 0]],
  ['a cold unit, without a word of surgery',               [shoulder, 'Cold therapy unit, 7 day rental'],                                  [null, 0]],
  ['a cold unit for another part of the body',             [shoulder, 'Cold therapy unit for the lumbar spine'],                           [null, null]],
  ['the surgery comes last',                               ['Assistant surgeon', shoulder],                                                [1, null]],
  ['no surgery is asked for',                              ['Post-operative physical therapy, 12 visits'],                                 [null]],
  ['a sling without a surgery',                            ['Shoulder sling', 'Norco 10/325mg #60'],                                       [null, null]],
  ['a drug stands alone',                                  [shoulder, 'Norco 10/325mg #60'],                                               [null, null]],
  ['a drug for after the surgery does not',                [shoulder, 'Post-op Norco 10/325mg #60'],                                       [null, 0]],
  ['therapy that is no aftercare stands alone',            [shoulder, 'Physical therapy, 12 visits'],                                      [null, null]],
  ['a test that is no preparation stands alone',           [shoulder, 'MRI of the lumbar spine'],                                          [null, null]],
  ['of two surgeries that on its part of the body',        [shoulder, knee, 'Post-operative physical therapy for the right shoulder'],     [null, null, 0]],
  ['the other of the two',                                 [shoulder, knee, 'Post-operative physical therapy for the left knee'],          [null, null, 1]],
  ['of two surgeries the last before it',                  [shoulder, 'Assistant surgeon', knee, 'Assistant surgeon'],                     [null, 0, null, 2]],
  ['the side decides',                                     ['Left knee arthroscopy', 'Right knee arthroscopy', 'Post-op brace, left knee'], [null, null, 0]],
  ['an assistant is no surgery',                           ['Assistant surgeon', 'Post-operative sling'],                                  [null, null]],
  ['a surgery that names its stay is still the surgery',   ['L4-5 fusion with 3 day inpatient stay', 'Assistant surgeon'],                 [null, 0]],
  ['a consultation about surgery is none',                 ['Spine surgery consultation', 'Pre-operative EKG'],                            [null, null]],
])(`${source.cite}: %s`, (_why, titles, expected) => {
  expect(dependsOn(items(titles))).toEqual(expected);
});
