import { expect, test } from 'vitest';
import { readCaseSummary } from './case-summary.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row               text                                                                                                                                    summary
  ['bare',                      '\nHe fell.',                                                                                                                           'He fell.'],
  ['taken from UR, quoted',     'Disclaimer: The following case summary was taken directly from the utilization review denial/modification dated August 30, 2013.\n“He fell.”', 'He fell.'],
  ['without a stop',            'The following case summary was taken directly from the utilization review denial dated 8/30/2013\nHe fell.',                            'He fell.'],
  ['the lead-in of 2014',       'The physician reviewer developed the following clinical case summary based on a review of the case file, including all medical records: He fell.', 'He fell.'],
  ['a quotation within',        '“Pain” was told, “7/10”',                                                                                                              '“Pain” was told, “7/10”'],
])('%s', (_why, text, summary) => {
  expect(readCaseSummary(text).text).toBe(summary);
});
