import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../test/builders/letters/redacted.ts';
import { segments, source } from './segments.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['somebody of a claim', 'NM1*QC*1*OYELARAN*TUNDE*B~', 'NM1*QC*1*[name]*[name]*[name]~'],
  ['a provider and the number', 'NM1*82*1*OYELARAN*TUNDE****XX*1234567890~', 'NM1*82*1*[name]*[name]****XX*[license number]~'],
  ['a firm', 'NM1*PR*2*ELM MUTUAL*****PI*12345~', 'NM1*PR*2*[organization]*****PI*[license number]~'],
  ['a claim', 'REF*Y4*WC-1234-56~', 'REF*Y4*[claim number]~'],
  ['a day of birth', 'DMG*D8*19600101*F~', 'DMG*D8*[date of birth]*F~'],
  ['an address', 'N3*88 ELM STREET~N4*FRESNO*CA*93721~', 'N3*[address]~N4*[address]*CA*[address]~'],
  ['a message of a hospital', 'PID|1||1234567^^^ELM^MR||OYELARAN^TUNDE||19600101|M', 'PID|1||[record number]^^^ELM^MR||[name]||[date of birth]|M'],
  ['another reference', 'REF*LX*1234~', 'REF*LX*1234~'],
  ['a star of a footnote', 'Flexion 40*, extension 10*.', 'Flexion 40*, extension 10*.'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(segments, text)).toBe(told);
});
