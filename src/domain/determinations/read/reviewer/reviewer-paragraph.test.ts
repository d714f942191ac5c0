import { expect, test } from 'vitest';
import { readReviewerParagraph } from './reviewer-paragraph.ts';

const fixed =
  'MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the employer, employee, providers or the claims administrator.';
const prose = 'The expert reviewer is Board Certified in Neurology and is licensed to practice in Ohio.';
const reviewer = { wording: 'prose', statesOfLicensure: ['Ohio'], specialties: ['Neurology'] };

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            paragraph                                                                              unread
  ['prose among fixed sentences',            `${fixed} ${prose}`,                                                                   []],
  ['letters wrong in a fixed sentence',      `MAXlMUS Federa1 Services sent the complete case fi1e to an expert reviewer. ${prose}`, []],
  ['another organisation',                   `Example Review Inc sent the complete case file to a physician reviewer. ${prose}`,   []],
  ['a sentence nothing expects',             `${fixed} The file had 900 pages. ${prose}`,                                           ['The file had 900 pages.']],
])('%s', (_why, paragraph, unread) => {
  expect(readReviewerParagraph(paragraph)).toEqual({ reviewer, unread });
});

test('without credentials there is no reviewer', () => {
  expect(readReviewerParagraph(fixed)).toEqual({ reviewer: null, unread: [] });
});
