import { expect, test } from 'vitest';
import { unknownSentences } from './known-sentences.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row               passage                                                                                                            unknown
  ['nothing',                   '',                                                                                                                []],
  ['the result of the case',    'Final Determination: PARTIAL OVERTURN. This means we decided that some of the items are medically necessary.',    []],
  ['the right to appeal',       'Appeals must be filed with the Workers’ Compensation Appeals Board within 30 days. This determination is binding on all parties.', []],
  ['another organisation',      'Disclaimer: Example Review is providing an independent review service under contract with the state.',           []],
  ['one that is not fixed',     'This determination is binding on all parties. The parcel came open.',                                             ['The parcel came open.']],
])('%s', (_why, passage, unknown) => {
  expect(unknownSentences(passage)).toEqual(unknown);
});
