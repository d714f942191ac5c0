import { expect, test } from 'vitest';
import { readQualifications } from './reviewer-qualifications.ts';

const who =
  'The independent Medical Doctor who made the decision has no affiliation with the employer, employee, providers or the claims administrator';

// biome-ignore format: a table reads in columns
test.each([
  // why this row            text                                                                                                                     specialties                              states                      unread
  ['two sentences',          `${who}. The physician reviewer is Board Certified in Neurology and is licensed to practice in Ohio.`,                   ['Neurology'],                           ['Ohio'],                   []],
  ['one sentence',           `${who}, is Board Certified in Internal Medicine, has a subspecialty in Rheumatology and is licensed to practice in Maryland.`, ['Internal Medicine', 'Rheumatology'], ['Maryland'],          []],
  ['no physician',           'The physician reviewer is a licensed Doctor of Chiropractic and is licensed to practice in California.',                ['Doctor of Chiropractic'],              ['California'],             []],
  ['free words',             'Board certified in Neurology. Licensed in Arizona and New Mexico.',                                                     ['Neurology'],                           ['Arizona', 'New Mexico'],  []],
  ['a remark beside',        'The file was large. Board certified in Neurology, licensed in Ohio.',                                                   ['Neurology'],                           ['Ohio'],                   ['The file was large.']],
  ['more behind the licence', 'The reviewer is a podiatrist, certified in foot surgery, is licensed in Ohio, Utah, has been in active practice for ten years and has no affiliation with the employer.', ['podiatrist', 'foot surgery'], ['Ohio', 'Utah'], []],
  ['a profession in free words', 'Doctor of Chiropractic, certified in sports chiropractic. Licensed in Ohio.',                                     ['Doctor of Chiropractic', 'sports chiropractic'], ['Ohio'],         []],
])('%s', (_why, text, specialties, statesOfLicensure, unread) => {
  expect(readQualifications(text)).toEqual({ reviewer: { wording: 'prose', statesOfLicensure, specialties }, unread });
});

test('no credentials are none', () => {
  expect(readQualifications('The file was large.')).toEqual({ reviewer: null, unread: ['The file was large.'] });
});
