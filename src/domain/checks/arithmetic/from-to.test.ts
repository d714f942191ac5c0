import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';
import { source } from './from-to.ts';

// biome-ignore format: a table reads in columns
test.each([
  ['The dose is being tapered from 20 mg to 40 mg a day.',               ['tapered from 20 mg to 40 mg']],
  ['He was weaned from two tablets a day to four tablets a day.',        ['weaned from two tablets a day to four tablets']],
  ['Pain decreased from 5/10 to 8/10 with the drug.',                    ['decreased from 5/10 to 8/10']],
  ['Use of Norco was reduced from 60 to 90 tablets a month.',            ['reduced from 60 to 90 tablets']],
  ['Flexion increased from 90 degrees to 60 degrees.',                   ['increased from 90 degrees to 60 degrees']],
  ['His weight rose from 210 pounds to 190 pounds.',                     ['rose from 210 pounds to 190 pounds']],
  ['The score fell from 20% to 35%.',                                    ['fell from 20% to 35%']],
])(`${source.cite}: %s`, (rationale, words) => {
  expect(foundTold(factConflict, '', rationale)).toEqual(words);
});

// biome-ignore format: a table reads in columns
test.each([
  'The dose is being tapered from 40 mg to 20 mg a day.',
  'He was weaned from four tablets a day to two tablets a day.',
  'Pain decreased from 8/10 to 5/10 with the drug.',
  'Flexion increased from 60 degrees to 90 degrees.',
  'The dose was changed from 20 mg to 40 mg.',
  'Pain did not fall: it was not reduced from 5/10 to 8/10.',
  'The interval was reduced from every four to every six hours.',
  'She was reduced to tears.',
  'He fell from three to five feet.',
])('as it should be: %s', rationale => {
  expect(foundTold(factConflict, '', rationale)).toEqual([]);
});
