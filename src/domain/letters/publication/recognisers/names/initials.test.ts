import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { initials, source } from './initials.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['who typed it', 'Transcribed by kmb on Monday.', 'Transcribed by [name] on Monday.'],
  ['initials of a patient', 'The patient J.D. is well.', 'The patient [name] is well.'],
  ['who saw somebody', 'Seen by A.T.H., NP, for a refill.', 'Seen by [name], NP, for a refill.'],
  ['initials like those of a ward', 'Transcribed by E.R.A.', 'Transcribed by [name]'],
  ['a ward', 'Seen by E.R. staff', 'Seen by E.R. staff'],
  ['who signed', 'Signed K.S.T., PT', 'Signed [name], PT'],
  ['somebody of an age', 'On file, C.M.R. is a 45-year-old male.', 'On file, [name] is a 45-year-old male.'],
  ['a degree alone', 'Signed by M.D. or P.A. only.', 'Signed by M.D. or P.A. only.'],
  ['who dictated and typed', 'D: H.G.C. T: N.R.C. 7/9/2013', 'D: [name] T: [name] 7/9/2013'],
  ['who typed it, in capitals', 'Typed: W.G.M.', 'Typed: [name]'],
  ['behind days told by two letters', 'DD: 5/6/2015 DT: 5/7/2015 B.K.W.', 'DD: 5/6/2015 DT: 5/7/2015 [name]'],
  ['a temperature', 'T: 98.6, R: 16, D: none', 'T: 98.6, R: 16, D: none'],
  ['who corrected a draft',  'Draft corrected K.S.T. 4/2/2013',          'Draft corrected [name] 4/2/2013'],
  ['a picture and its day',  'Faxed M.R.I. 4/2/2013',                    'Faxed M.R.I. 4/2/2013'],
  ['who roomed somebody', 'Done. K.E.O., CMA, roomed her.', 'Done. [name], CMA, roomed her.'],
  ['a scribe', 'Scribed by tmk for the doctor', 'Scribed by [name] for the doctor'],
  ['what is prescribed', 'To be prescribed by one doctor.', 'To be prescribed by one doctor.'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(initials, text)).toBe(told);
});
