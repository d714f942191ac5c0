import { expect, test } from 'vitest';
import { found, type LetterInShort } from '../../../../test/builders/checked.ts';
import { factConflict, source } from './fact-conflict.ts';

const end = ' The request is not medically necessary.';
const remainder = (asked: string, granted: string, left: string) =>
  `${asked} was the original request. ${granted} was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ${left}`;
const recent = { dateOfInjury: '2015-02-01', urDecisionDate: '2015-03-16' };

// biome-ignore format: a table reads in columns
test.each<readonly [string, LetterInShort, string]>([
  ['another age',                     { rationale: `This patient is a 54 year old woman.${end}` }, 'a 54 year old'],
  ['a bound of age',                  { summary: 'The worker is a 67 year old male.', rationale: `The patient is under the age of 65.${end}` }, 'patient is under the age of 65'],
  ['a smoker who quit',               { summary: 'The worker is a 44 year old female. She quit smoking in 2016.', rationale: `The patient is a current smoker.${end}` }, 'is a current smoker'],
  ['another age, said otherwise',     { rationale: `This patient is 54 years of age.${end}` }, '54 years of age'],
  ['another amount is decided',       { title: 'Norco 10/325mg #60', rationale: 'The request for Norco 10/325mg #120 is not medically necessary.' }, '#120'],
  ['more visits are decided',         { title: 'Physical therapy 8 sessions', rationale: 'The request for 12 sessions of physical therapy is not medically necessary.' }, 'request for 12 sessions'],
  ['other visits had than told',      { title: 'Knee scooter', summary: 'The worker is a 44 year old female. She completed 20 visits of physical therapy.', rationale: `She had 12 visits of physical therapy.${end}` }, 'had 12 visits of physical therapy'],
  ['a wrong remainder of tablets',    { title: remainder('Soma 350mg #60', 'Soma 350mg #40', 'Soma 350mg #30') }, remainder('Soma 350mg #60', 'Soma 350mg #40', 'Soma 350mg #30')],
  ['a wrong remainder of visits',     { title: remainder('Acupuncture 12 visits', 'Acupuncture 6 visits', 'Acupuncture 8 visits') }, remainder('Acupuncture 12 visits', 'Acupuncture 6 visits', 'Acupuncture 8 visits')],
  ['the schedule is called silent',   { title: 'MRI of the left knee', guideline: 'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.', rationale: `The MTUS is silent on it.${end}` }, 'The MTUS is silent'],
  ['an administrator not on MTUS that cites it', { administrator: 'The Claims Administrator did not base their decision on the MTUS. Decision based on Non-MTUS Citation MTUS: CHRONIC PAIN MEDICAL TREATMENT GUIDELINES,' }, 'did not base their decision on the MTUS'],
  ['use for longer than the injury',  { header: recent, rationale: `The patient has been on opioid treatment for at least 6 months.${end}` }, 'on opioid treatment for at least 6 months'],
  ['diabetes that was denied',        { summary: 'The worker is a 44 year old female. No diabetes.', rationale: `The patient is a diabetic.${end}` }, 'diabetic'],
])(`${source.cite}: %s`, (_why, letter, words) => {
  expect(found(factConflict, letter)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each<readonly [string, LetterInShort]>([
  ['the same age',                    { rationale: `This patient is a 44 year old woman.${end}` }],
  ['an age of a guideline',           { rationale: `It is for patients over 50 years old.${end}` }],
  ['the same amount',                 { title: 'Norco 10/325mg #60', rationale: 'The request for Norco 10/325mg #60 is not medically necessary.' }],
  ['what was asked for at first',     { title: remainder('Soma 350mg #60', 'Soma 350mg #40', 'Soma 350mg #20'), rationale: 'Of Soma 350mg #60 the remaining Soma 350mg #20 is not medically necessary.' }],
  ['visits of the guideline',         { title: 'Physical therapy 8 sessions', rationale: `The guidelines recommend 10 visits.${end}` }],
  ['the visits that are told',        { title: 'Knee scooter', summary: 'The worker is a 44 year old female. She completed 20 visits of physical therapy.', rationale: `She had 20 visits of physical therapy.${end}` }],
  ['visits of another service',       { title: 'Knee scooter', summary: 'The worker is a 44 year old female. She completed 20 visits of physical therapy.', rationale: `She had 6 visits of acupuncture.${end}` }],
  ['a right remainder',               { title: remainder('Acupuncture 12 visits', 'Acupuncture 6 visits', 'Acupuncture 6 visits') }],
  ['a remainder of refills',          { title: remainder('Soma 350mg #60 with 2 refills', 'Soma 350mg #60', 'two refills of Soma 350mg #60') }],
  ['silent, and based on ODG',        { guideline: 'The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation Official Disability Guidelines, Knee Chapter, MRI.', rationale: `The MTUS is silent on it.${end}` }],
  ['an administrator on ODG',         { administrator: 'The Claims Administrator did not base their decision on the MTUS. Decision based on Non-MTUS Citation Official Disability Guidelines, Pain Chapter.' }],
  ['use for longer, of an old injury', { rationale: `The patient has been on opioid treatment for at least 6 months.${end}` }],
  ['time a guideline allows',         { header: recent, rationale: `The guidelines state that opioid treatment for at least 6 months calls for an agreement.${end}` }],
  ['under a bound of age',            { summary: 'The worker is a 44 year old female.', rationale: `The worker was not 65 years of age or above.${end}` }],
  ['a bound by itself',               { summary: 'The worker is a 44 year old female.', rationale: `The worker is not among those 65 years of age or older.${end}` }],
  ['diabetes that is no factor',      { summary: 'The worker is a 44 year old female. No diabetes.', rationale: `Diabetes is not a factor.${end}` }],
  ['diabetes that plays no part',     { summary: 'The worker is a 44 year old female. No diabetes.', rationale: `Diabetes plays no part.${end}` }],
  ['any diabetic',                    { summary: 'The worker is a 44 year old female. No diabetes.', rationale: `A diabetic with good feeling wants good shoes.${end}` }],
  ['what lasts for life, of the past', { summary: 'The worker is a 44 year old female. Past history includes diabetes.', rationale: `The patient is diabetic.${end}` }],
])(`${source.cite}: not: %s`, (_why, letter) => {
  expect(found(factConflict, letter)).toEqual([]);
});
