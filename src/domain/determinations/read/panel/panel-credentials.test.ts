import { expect, test } from 'vitest';
import { readPanelCredentials } from './panel-credentials.ts';

const block = (number: number, states: string, specialties: string) =>
  `Expert Reviewer ${number} has the following credentials:\nState(s) of Licensure: ${states}\nCertification(s)/Specialty: ${specialties}`;
const credentials = (state: string, specialty: string) => ({
  wording: 'block',
  statesOfLicensure: [state],
  specialties: [specialty],
});

test('each block is one reviewer’s, and what stands before them is not of it', () => {
  const part = `The file was sent.\v${block(1, 'Utah', 'Neurology')}\v${block(2, 'Ohio', 'Pain Management')}`;
  expect(readPanelCredentials(part)).toEqual({
    before: 'The file was sent.\v',
    panel: [credentials('Utah', 'Neurology'), credentials('Ohio', 'Pain Management')],
    unread: [],
  });
});

test.each([
  ['one reviewer', block(1, 'Utah', 'Neurology')],
  ['a block without a specialty', `${block(1, 'Utah', 'Neurology')}\n${block(2, 'Ohio', '')}`],
  ['no block', 'The expert reviewer is Board Certified in Neurology.'],
])('no panel: %s', (_why, part) => {
  expect(readPanelCredentials(part)).toBeNull();
});
