import { expect, test } from 'vitest';
import type { ReviewerCredentials } from '#domain/determinations/determination.ts';
import { maximus } from '#domain/letters/final-determination/review-organization.ts';
import { howMadeBlocks, source } from './how-made.ts';

const credentials: ReviewerCredentials = {
  wording: 'prose',
  statesOfLicensure: ['California', 'Texas'],
  specialties: ['Neurology', 'Pain Medicine'],
};

// biome-ignore format: a table reads in columns
test.each([
  // why this row             what must be said
  ['the whole file',          'complete case file'],
  ['independence',            'no affiliation with the employer, the employee, the providers or the claims administrator'],
  ['years of practice',       'more than five years'],
  ['hours of practice',       'at least 24 hours a week'],
  ['why this reviewer',       'experience, education, background and expertise'],
  ['the specialty',           'same or a similar specialty'],
  ['knowledge of the rules',  'strength of evidence'],
])(`${source.cite}: %s, in both wordings`, (_why, said) => {
  for (const wording of ['prose', 'block'] as const) {
    expect(JSON.stringify(howMadeBlocks({ reviewer: { ...credentials, wording } }, maximus))).toContain(said);
  }
});

test('credentials in prose stand in a sentence', () => {
  expect(JSON.stringify(howMadeBlocks({ reviewer: credentials }, maximus))).toContain(
    'The expert reviewer is Board Certified in Neurology, Pain Medicine and is licensed to practice in California, Texas.',
  );
});

test('credentials as a block stand under their labels', () => {
  expect(howMadeBlocks({ reviewer: { ...credentials, wording: 'block' } }, maximus).at(-1)).toMatchObject({
    leadIn: 'The Expert Reviewer has the following credentials:',
    lines: [
      { label: 'State(s) of Licensure:', text: 'California, Texas' },
      { label: 'Certification(s)/Specialty:', text: 'Neurology, Pain Medicine' },
    ],
  });
});
