import { expect, test } from 'vitest';
import { readCredentialBlock } from './credential-block.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     flow                                                                                                     states              specialties                          unread
  ['the usual block',                 'The Expert Reviewer has the following credentials:\nState(s) of Licensure: Utah, Ohio\nCertification(s)/Specialty: Neurology',  ['Utah', 'Ohio'],   ['Neurology'],                       []],
  ['other labels',                    'States of Licensure: Utah\nCertifications/Specialty: Neurology',                                        ['Utah'],           ['Neurology'],                       []],
  ['one state',                       'State of Licensure: Utah\nCertification/Specialty: Neurology',                                          ['Utah'],           ['Neurology'],                       []],
  ['the specialties wrap',            'State(s) of Licensure: Utah\nCertification(s)/Specialty: Neurology, Public Health &\nGeneral Preventive Medicine', ['Utah'], ['Neurology', 'Public Health & General Preventive Medicine'], []],
  ['the states wrap',                 'State(s) of Licensure: Utah,\nOhio\nCertification(s)/Specialty: Neurology',                             ['Utah', 'Ohio'],   ['Neurology'],                       []],
  ['a sentence after the block',      'State(s) of Licensure: Utah\nCertification(s)/Specialty: Neurology\nThe file was large.',               ['Utah'],           ['Neurology'],                       ['The file was large.']],
])('%s', (_why, flow, statesOfLicensure, specialties, unread) => {
  expect(readCredentialBlock(flow)).toEqual({
    before: '',
    reviewer: { wording: 'block', statesOfLicensure, specialties },
    unread,
  });
});

test('a label with nothing after it names no reviewer', () => {
  expect(readCredentialBlock('State(s) of Licensure: Utah\nCertification(s)/Specialty:')?.reviewer).toBeNull();
});

test('a paragraph without labels has no block', () => {
  expect(readCredentialBlock('The expert reviewer is Board Certified in Neurology.')).toBeNull();
});
