import { expect, test } from 'vitest';
import { found, type LetterInShort } from '../../../../test/builders/checked.ts';
import { guidelineWrongRegion, source } from './guideline-wrong-region.ts';

const mtus = (chapter: string) => `Decision based on MTUS ${chapter}, Section(s): Special Studies.`;
const odg = (chapter: string) => `Decision based on Non-MTUS Citation Official Disability Guidelines, ${chapter}, MRI.`;

// biome-ignore format: a table reads in columns
test.each<readonly [string, LetterInShort, string]>([
  ['a knee by the low back chapter',         { title: 'MRI of the left knee', guideline: mtus('Low Back Complaints 2004') },        'Low Back Complaints 2004, Section(s): Special Studies'],
  ['a wrist by the knee chapter',            { title: 'MRI of the right wrist', guideline: mtus('Knee Complaints 2004') },           'Knee Complaints 2004, Section(s): Special Studies'],
  ['a neck by the shoulder chapter',         { title: 'MRI of the cervical spine', guideline: mtus('Shoulder Complaints 2004') },    'Shoulder Complaints 2004, Section(s): Special Studies'],
  ['a hand consultation by the low back',    { title: 'Consultation with an upper extremity specialist', guideline: 'Decision based on MTUS ACOEM Chapter 12 Low Back Complaints.' }, 'ACOEM Chapter 12 Low Back Complaints'],
  ['by the administrator',                   { title: 'MRI of the left shoulder', administrator: mtus('Elbow Complaints 2007') },    'Elbow Complaints 2007, Section(s): Special Studies'],
  ['therapy after surgery, another section', { title: 'Physical therapy, right knee', guideline: 'Decision based on MTUS Postsurgical Treatment 2009, Section(s): Shoulder.' }, 'Postsurgical Treatment 2009, Section(s): Shoulder'],
  ['the elbow section for a wrist',          { title: 'Occupational therapy of the left wrist', guideline: 'Decision based on MTUS Postsurgical Treatment 2009, Section(s): Elbow & Upper Arm.' }, 'Postsurgical Treatment 2009, Section(s): Elbow & Upper Arm'],
  ['of what was operated on',                { items: [{ title: 'Left shoulder arthroscopy' }, { title: 'Associated surgical service: physical therapy x 12', guideline: 'Decision based on MTUS Postsurgical Treatment 2009, Section(s): Knee.' }] }, 'Postsurgical Treatment 2009, Section(s): Knee'],
  ['an ODG chapter',                         { title: 'MRI of the lumbar spine', guideline: odg('Neck and Upper Back') },             'Official Disability Guidelines, Neck and Upper Back, MRI'],
  ['ODG on a part nowhere spoken of',        { title: 'Cortisone injection of the bursa', summary: 'A 44 year old female has pain of the left hip.', guideline: odg('Elbow') }, 'Official Disability Guidelines, Elbow, MRI'],
  ['a drug, of a part nowhere spoken of',    { title: 'Baclofen 10mg #60', summary: 'A 44 year old female has a lumbar strain.', guideline: mtus('Shoulder Complaints 2004') }, 'Shoulder Complaints 2004, Section(s): Special Studies'],
])(`${source.cite}: %s`, (_why, letter, words) => {
  expect(found(guidelineWrongRegion, letter)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each<readonly [string, LetterInShort]>([
  ['the section of the part',                { title: 'Physical therapy, left shoulder', guideline: 'Decision based on MTUS Postsurgical Treatment 2009, Section(s): Shoulder.' }],
  ['the hand by the section of the tunnel',  { title: 'Occupational therapy of the left hand', guideline: 'Decision based on MTUS Postsurgical Treatment 2009, Section(s): Carpal Tunnel Syndrome.' }],
  ['two sections',                           { title: 'Physical therapy, left shoulder', guideline: 'Decision based on MTUS Postsurgical Treatment 2009, Section(s): Shoulder, Elbow & Upper Arm.' }],
  ['no section of a part',                   { title: 'Physical therapy, left shoulder', guideline: 'Decision based on MTUS Postsurgical Treatment 2009, Section(s): Postsurgical treatment.' }],
  ['its own chapter',                        { title: 'MRI of the left knee', guideline: mtus('Knee Complaints 2004') }],
  ['ODG on a part the summary speaks of',    { title: 'Cortisone injection of the bursa', summary: 'A 44 year old female has pain of the left elbow.', guideline: odg('Elbow') }],
  ['a guideline for all parts',              { title: 'MRI of the left knee', guideline: 'Decision based on MTUS General Approaches 2004, Section(s): Prevention.' }],
  ['chronic pain',                           { title: 'Physical therapy for the knee, 8 visits', guideline: 'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Physical medicine.' }],
  ['a part the summary speaks of',           { title: 'Baclofen 10mg #60', summary: 'A 44 year old female has a lumbar strain.', guideline: mtus('Low Back Complaints 2004') }],
  ['nerves of the leg by the low back',      { title: 'EMG of the left lower extremity', guideline: mtus('Low Back Complaints 2004') }],
  ['nerves of the hand by the elbow',        { title: 'EMG/NCS of the right hand', guideline: mtus('Elbow Complaints 2007') }],
  ['a matter ODG treats in one chapter',     { title: 'Pre-operative EKG for the shoulder', guideline: 'Decision based on Non-MTUS Citation Official Disability Guidelines, Low Back Chapter, Preoperative electrocardiogram.' }],
  ['a part without a chapter',               { title: 'CT scan of the head', guideline: mtus('Neck and Upper Back Complaints 2004') }],
  ['the mid back by either chapter',         { title: 'MRI of the thoracic spine', guideline: mtus('Low Back Complaints 2004') }],
])(`${source.cite}: not: %s`, (_why, letter) => {
  expect(found(guidelineWrongRegion, letter)).toEqual([]);
});
