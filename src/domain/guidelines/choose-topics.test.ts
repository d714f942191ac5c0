import { expect, test } from 'vitest';
import { diagnosis, medication } from '../../../test/builders/facts.ts';
import { drugRequest, request, situation } from '../../../test/builders/situations.ts';
import type { Category } from '#domain/cases/requests/request.ts';
import { chooseTopics, source } from './choose-topics.ts';

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
  ['a sleep drug: outside the edition of 2009', drugRequest('Ambien', ['zolpidem']),                       ['hypnotics']],
  ['a drug the library does not know',        drugRequest('Insulin', ['insulin']),                         null],
  ['a drug the table does not know',          drugRequest('Xyzal', []),                                    null],
  ['pool therapy',                            of('physical-therapy', 'Pool therapy'),                      ['aquatic-therapy', 'physical-medicine']],
  ['therapy after surgery has its own guideline', of('physical-therapy', 'Post-op physical therapy'),      ['postsurgical-physical-medicine']],
  ['imaging by region',                       of('imaging', 'MRI', 'knee'),                                ['special-studies-knee']],
  ['imaging of a region not in the library',  of('imaging', 'CT scan', 'abdomen'),                         null],
  ['imaging of the head, outside the schedule', of('imaging', 'CT scan', 'head'),                          ['head-imaging']],
  ['plain films have a topic of their own',   of('imaging', 'X-ray', 'knee'),                              ['radiographs']],
  ['nerve study of the hand',                 of('electrodiagnostic', 'EMG/NCS', 'hand'),                  ['electrodiagnostics-hand']],
  ['nerve study of the leg',                  of('electrodiagnostic', 'NCV', 'lower extremity'),           ['electrodiagnostics-low-back']],
  ['another study than of nerves',            of('electrodiagnostic', 'SSEP', 'lower extremity'),          null],
  ['a referral',                              of('consult', 'Pain management consultation'),               ['consultation']],
  ['a referral to a surgeon, by the chapter', of('consult', 'Spine surgeon consultation', 'lumbar spine'), ['surgical-consultation']],
  ['a plain visit is no referral',            of('consult', 'Initial exam'),                               ['office-visits']],
  ['surgery',                                 of('surgery', 'Knee arthroscopy', 'knee'),                   ['surgery-knee']],
  ['surgery of a part without a chapter',     of('surgery', 'Septoplasty', 'face'),                        null],
  ['surgery that ODG has a chapter on',       of('surgery', 'Hernia repair', 'groin'),                     ['hernia-repair']],
  ['a brace of the back',                     of('dme', 'Lumbar brace', 'lumbar spine'),                   ['spine-supports']],
  ['a current of its own',                    of('dme', 'H-wave unit'),                                    ['h-wave']],
  ['an injection by what it is',              of('injection', 'Lumbar epidural injection', 'lumbar spine'), ['epidural-steroid-injections']],
  ['a program',                               of('program', 'Functional restoration program'),             ['functional-restoration']],
])(`${source.cite}: %s`, (_why, asked, topics) => {
  expect(chooseTopics(situation(asked))?.topics.map(({ id }) => id) ?? null).toEqual(topics);
});

test('a new injury is not chronic pain: general chapters and the opioid guideline speak of it, from three months on the others', () => {
  const flexeril = drugRequest('Fexmid', ['cyclobenzaprine']);
  const days = (dateOfInjury: string) => chooseTopics({ ...situation(flexeril), on: '2016-11-06', dateOfInjury });
  expect(days('2016-08-08')).toMatchObject({ edition: { id: 'mtus-chronic-pain-2016' } }); // 90 days
  expect(days('2016-08-09')).toMatchObject({ edition: { id: 'mtus-general-approaches-2004' } }); // 89 days
});

test('the days are counted to the decision of utilization review', () => {
  const here = { ...situation(norco), on: '2016-12-01', dateOfInjury: '2016-08-15', urDecision: '2016-10-01' };
  expect(chooseTopics(here)?.topics[0]?.id).toBe('opioids-acute');
  expect(chooseTopics({ ...here, urDecision: null })?.topics[0]?.id).toBe('opioids-when-to-continue');
});

test('an opioid taken before is use to be continued, though a trial is asked for', () => {
  const trial = drugRequest('Trial of Norco', ['hydrocodone']);
  const taken = medication('Norco', ['hydrocodone', 'acetaminophen']);
  expect(chooseTopics(situation(trial, taken))?.topics[0]?.id).toBe('opioids-when-to-continue');
});

test('a topic of many chapters stands in that of the part that is named, else of the part that is injured', () => {
  const therapy = of('physical-therapy', 'Physical therapy x 6');
  const fresh = (...facts: Parameters<typeof situation>[1][]) => ({
    ...situation(therapy, ...facts),
    dateOfInjury: '2014-10-20',
  });
  expect(chooseTopics(fresh(diagnosis('knee sprain', 'knee')))?.edition.id).toBe('mtus-knee-2004');
  expect(chooseTopics(fresh())?.edition.id).toBe('mtus-general-approaches-2004');
});

test('where the schedule is silent the Official Disability Guidelines are next, until it was filled in December 2017', () => {
  const cane = of('dme', 'Cane');
  expect(chooseTopics({ ...situation(cane), on: '2017-11-30' })?.edition.id).toBe('odg');
  expect(chooseTopics({ ...situation(cane), on: '2017-12-01' })).toBeNull();
});

test('in 2016 opioids have a guideline of their own', () => {
  expect(chooseTopics({ ...situation(norco), on: '2016-09-01' })?.edition.id).toBe('mtus-opioids-2016');
});
