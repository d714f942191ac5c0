import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { placedFirm, source } from './placed-firm.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['services of a town',       'He went to Worker Health Services of Zelkova, then home.',  'He went to [facility], then home.'],
  ['management of a town',     'First report from Integrated Pain Management of Zelkova today.', 'First report from [facility] today.'],
  ['a picture taken there',    'Notes, Upright MRI of Zelkova, came.',                      'Notes, [facility], came.'],
  ['a home of a town',         'She cooks at Quiet Care Home of Zelkova at night.',         'She cooks at [facility] at night.'],
  ['a place that is a word',   'Back and Neck Specialists of the Foothills wrote.',         '[facility] wrote.'],
  ['the next line',            'A summary from Worker Health Services of Zelkova\nBlood pressure was high.', 'A summary from [facility]\nBlood pressure was high.'],
  ['of an illness',            'Nonoperative Management of Osteoarthritis helps.',          'Nonoperative Management of Osteoarthritis helps.'],
  ['of a drug',                'A Clinical Review of Norco and Home Management of Lyrica.', 'A Clinical Review of Norco and Home Management of Lyrica.'],
  ['of an eponym',             'Surgical Management of Dupuytren is told.',                 'Surgical Management of Dupuytren is told.'],
  ['of a limb',                'Lumbar MRI of Left Hip; Physical Therapy of Both Knees',    'Lumbar MRI of Left Hip; Physical Therapy of Both Knees'],
  ['a body of the State',      'The Department of Health Care Services of California said.', 'The Department of Health Care Services of California said.'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(placedFirm, text)).toBe(told);
});
