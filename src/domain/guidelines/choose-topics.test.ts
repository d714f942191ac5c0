import { expect, test } from 'vitest';
import { medication } from '../../../test/builders/facts.ts';
import { drugRequest, request, situation } from '../../../test/builders/situations.ts';
import type { Category } from '#domain/cases/requests/request.ts';
import { chooseTopics } from './choose-topics.ts';

const of = (category: Category, reviewed: string, ...bodyParts: string[]) => request(reviewed, { category, bodyParts });
const norco = drugRequest('Norco', ['hydrocodone', 'acetaminophen']);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             request                                                      topics
  ['an opioid in lasting pain',               norco,                                                       ['opioids-when-to-continue', 'opioids-on-going-management', 'opioids-when-to-discontinue', 'opioids-dosing']],
  ['a trial of an opioid',                    drugRequest('Trial of Norco', ['hydrocodone']),              ['opioids-initiating', 'opioids-dosing']],
  ['a drug with a topic of its own',          drugRequest('Fexmid', ['cyclobenzaprine']),                  ['cyclobenzaprine']],
  ['its own topic first, then its group',     drugRequest('Soma', ['carisoprodol']),                       ['carisoprodol', 'muscle-relaxants']],
  ['a relaxant without a topic of its own',   drugRequest('Zanaflex', ['tizanidine']),                     ['muscle-relaxants']],
  ['the same ingredient on the skin',         drugRequest('Cyclobenzaprine 5% cream', ['cyclobenzaprine']), ['topical-analgesics']],
  ['a patch of lidocaine',                    drugRequest('Lidoderm patch', ['lidocaine']),                ['lidoderm']],
  ['an opioid through the skin is no topical', drugRequest('Fentanyl patch', ['fentanyl']),                ['opioids-when-to-continue', 'opioids-on-going-management', 'opioids-when-to-discontinue', 'opioids-dosing']],
  ['a drug the library does not know',        drugRequest('Ambien', ['zolpidem']),                         null],
  ['pool therapy',                            of('physical-therapy', 'Pool therapy'),                      ['aquatic-therapy', 'physical-medicine']],
  ['therapy after surgery has its own guideline', of('physical-therapy', 'Post-op physical therapy'),      null],
  ['imaging by region',                       of('imaging', 'MRI', 'knee'),                                ['special-studies-knee']],
  ['imaging of a region not in the library',  of('imaging', 'CT scan', 'head'),                            null],
  ['nerve study of the hand',                 of('electrodiagnostic', 'EMG/NCS', 'hand'),                  ['electrodiagnostics-hand']],
  ['nerve study of the leg',                  of('electrodiagnostic', 'NCV', 'lower extremity'),           ['electrodiagnostics-low-back']],
  ['another study than of nerves',            of('electrodiagnostic', 'SSEP', 'lower extremity'),          null],
  ['a referral',                              of('consult', 'Spine surgeon consultation'),                 ['consultation']],
  ['a plain visit is no referral',            of('consult', 'Initial exam'),                               null],
  ['surgery',                                 of('surgery', 'Knee arthroscopy', 'knee'),                   null],
])('%s', (_why, asked, topics) => {
  expect(chooseTopics(situation(asked))?.topics.map(({ id }) => id) ?? null).toEqual(topics);
});

test('an opioid already taken is use to be continued, however new the injury', () => {
  const fresh = {
    ...situation(norco, medication('Norco', ['hydrocodone', 'acetaminophen'])),
    dateOfInjury: '2014-10-20',
  };
  expect(chooseTopics(fresh)?.topics[0]?.id).toBe('opioids-when-to-continue');
  expect(chooseTopics({ ...fresh, facts: [] })?.topics[0]?.id).toBe('opioids-initiating');
});

test('in 2016 opioids have a guideline of their own', () => {
  expect(chooseTopics({ ...situation(norco), on: '2016-09-01' })?.edition.id).toBe('mtus-opioids-2016');
});
