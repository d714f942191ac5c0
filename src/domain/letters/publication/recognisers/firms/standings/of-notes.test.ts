import { expect, test } from 'vitest';
import { redacted } from '../../../../../../../test/builders/letters/redacted.ts';
import { publicationSource as source } from '#domain/cases/publication/identifier.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['what is close',           'He prefers Ovelia Heart Group because it is close to his home.', 'He prefers [facility] because it is close to his home.'],
  ['behind a study',          'UDS 9/12/2013, Ovelia Oral Surgery: positive for oxymorphone', 'UDS 9/12/2013, [facility]: positive for oxymorphone'],
  ['where it is planned',     'Outpatient surgery is planned for Ovelia Heart Group on 4/24/2015.', 'Outpatient surgery is planned for [facility] on 4/24/2015.'],
  ['whose department',        'Was seen in the ED of Ovelia Memorial for chest pain.', 'Was seen in the ED of [facility] for chest pain.'],
  ['whose doctors',           'The doctors of Chiropractic Works of Ovelia do not take it.', 'The doctors of [facility] do not take it.'],
  ['whose plan',              'The group plan of Ovelia Risk paid for the MRI.', 'The group plan of [organization] paid for the MRI.'],
  ['a bill',                  'Invoice, Medi-Van of Ovelia, interpreting, 2 hrs', 'Invoice, [organization], interpreting, 2 hrs'],
  ['records of two',          'Prior records incl. Ovelia Heart Group, Copper Kettle Foods, and photos', 'Prior records incl. [facility], [organization], and photos'],
  ['formerly of',             'Self-employed since 2015; formerly of Ovelia Glass.', 'Self-employed since 2015; formerly of [organization].'],
  ['a summary and its day',   'Discharge summary - Ovelia Heart Group - 7/4/2013', 'Discharge summary - [facility] - 7/4/2013'],
  ['a phrase with an article', 'An earlier UR from Maid in the Hollow had allowed it.', 'An earlier UR from [organization] had allowed it.'],
  ['what was shipped',        'Pain. Ovelia Supply shipped a 30 day supply.',   'Pain. [organization] shipped a 30 day supply.'],
  ['its notes of therapy',    'Ovelia Spine Institute PT notes document 18 visits.', '[facility] PT notes document 18 visits.'],
  // Look-alikes.
  ['a drug that is stronger', 'He prefers Norco Forte because it is stronger.', 'He prefers Norco Forte because it is stronger.'],
  ['a study and its part',    'MRI 9/12/2013, Lumbar Spine: a bulge at L4',     'MRI 9/12/2013, Lumbar Spine: a bulge at L4'],
  ['what it is planned for',  'Surgery is planned for Carpal Tunnel on 4/24/2015.', 'Surgery is planned for Carpal Tunnel on 4/24/2015.'],
  ['of what the plan is',     'The treatment plan of Physical Therapy was kept.', 'The treatment plan of Physical Therapy was kept.'],
  ['studies of a list',       'Prior records incl. MRI Lumbar Spine, X-rays, and photos', 'Prior records incl. MRI Lumbar Spine, X-rays, and photos'],
  ['whose appeal',            'Pain. Appeal of Dr. Oyelaran, received by fax',  'Pain. Appeal of Dr. [name], received by fax'],
  ['what somebody asks for',  'Pain. What Dr. Oyelaran asks for is too much.',  'Pain. What Dr. [name] asks for is too much.'],
  ['who dictates',            'DR. OYELARAN DICTATING FOR THE ORTHOPEDIC SERVICE.', 'DR. [name] DICTATING FOR THE ORTHOPEDIC SERVICE.'],
  ['a phrase of rooms',       'Weakness in the Left Hand was seen.',            'Weakness in the Left Hand was seen.'],
])(`${source.cite}: %s`, (_why, text, expected) => {
  expect(redacted(text)).toBe(expected);
});
