import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { roster, source } from './roster.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['initials behind', 'Scrub: Oyelaran, T.B.', 'Scrub: [name]'],
  ['capitals, then small', 'Provider . . . . . OYELARAN, Tunde', 'Provider . . . . . [name]'],
  ['an initial last', 'Signed by Oyelaran, Tunde B. on Monday', 'Signed by [name] on Monday'],
  ['all capitals', 'Nurse: OYELARAN TUNDE B', 'Nurse: [name]'],
  ['particles', 'Scrub: De la Vega, R.S.', 'Scrub: [name]'],
  ['particles, all capitals', 'It was driven by SAN OYELARAN, TUNDE, that day.', 'It was driven by [name], that day.'],
  ['a particle within, all capitals', 'Driven by OYEL DE LA VEGA, TUNDE, that day.', 'Driven by [name], that day.'],
  ['a saint, all capitals', 'Provider . . . . . ST. OYEL TUNDE B', 'Provider . . . . . [name]'],
  ['tests in capitals', 'Imaging: CT, MRI and EMG', 'Imaging: CT, MRI and EMG'],
  ['a line of a chart', 'Oyelaran MD 6/11/14: refill', '[name] MD 6/11/14: refill'],
  ['a degree behind', 'Read by: Tunde Oyelaran, M.D.', 'Read by: Tunde Oyelaran, M.D.'],
  ['words of medicine', 'Diagnoses: Sprain, Lumbar R', 'Diagnoses: Sprain, Lumbar R'],
  ['a heading in capitals', 'IMPRESSION: LUMBAR SPRAIN R', 'IMPRESSION: LUMBAR SPRAIN R'],
  ['capitals, no initial', 'Page 2 of 5, OYEL, JO-ELLEN, PR-2', 'Page 2 of 5, [name], PR-2'],
  ['on a page', 'Page 2 of 5, de Oyel, Tunde, PR-2', 'Page 2 of 5, [name], PR-2'],
  ['another name', 'It bears another name, ST. OYEL, TUNDE, with a day.', 'It bears another name, [name], with a day.'],
  ['before a day of birth', 'It is late.\nOyelaran, Tunde (DOB 3/4/65)', 'It is late.\n[name] (DOB 3/4/65)'],
  ['before a number', 'It is late.\nOyelaran, T.B.  0035740  Room 4\nOYEL TUNDE B  918-878  Room 4', 'It is late.\n[name]  0035740  Room 4\n[name]  918-878  Room 4'],
  ['before a degree', 'Ordering: Oyelaran, Tunde Bo, M.D.', 'Ordering: [name], M.D.'],
  ['findings before a number', 'Lumbar, Left  120000  units', 'Lumbar, Left  120000  units'],
  ['a calling, no mark', 'Ordering physician De la Vega, M.L.\nTreating surgeon OYEL TUNDE B', 'Ordering physician [name]\nTreating surgeon [name]'],
  ['a calling, no name', 'The physician Progress Report, P. 4, and the surgeon Fee Schedule, A.B.', 'The physician Progress Report, P. 4, and the surgeon Fee Schedule, A.B.'],
  ['a surname first, and listed', 'Oyel, Tunde, M.D., is listed here.', '[name], M.D., is listed here.'],
  ['who saw him, and when', 'Oyel, Tunde W PT, 4/19/2016 11:30 AM', '[name] PT, 4/19/2016 11:30 AM'],
  ['a closing', 'Sincerely, Tunde Oyel, M.D.', 'Sincerely, Tunde Oyel, M.D.'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(roster, text)).toBe(told);
});
