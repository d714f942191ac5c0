import { expect, test } from 'vitest';
import { diagnosis } from '../../../test/builders/facts.ts';
import { drugRequest, request, situation, weeksAfterInjury } from '../../../test/builders/situations.ts';
import { editionsCovering, source } from './editions-covering.ts';
import type { Situation } from './engine/situation.ts';

const on = (day: string, here: Situation): Situation => ({ ...here, on: day, urDecision: null });
const norco = situation(drugRequest('Norco 10/325 mg', ['hydrocodone', 'acetaminophen']));
const flexeril = situation(drugRequest('Flexeril 10 mg', ['cyclobenzaprine']));
const mri = (part: string) => situation(request(`MRI of the ${part}`, { category: 'imaging', bodyParts: [part] }));
const therapy = (mind: string) =>
  situation(request('Cognitive behavioral therapy', { category: 'psych' }), diagnosis(mind));
const needles = situation(request('Acupuncture', { category: 'acupuncture', bodyParts: ['lumbar spine'] }));
const postsurgical = situation(
  request('Post-operative physical therapy', { category: 'physical-therapy', bodyParts: ['knee'] }),
);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              situation                                              editions
  ['an opioid of today',                       on('2026-11-28', norco),                               ['mtus-opioids-2017', 'mtus-chronic-pain-2017', 'mtus-general-approaches-2017']],
  ['an opioid of 2017',                        on('2017-11-30', norco),                               ['mtus-opioids-2016', 'mtus-chronic-pain-2016', 'mtus-general-approaches-2004']],
  ['another drug, pain of years',              on('2017-12-01', flexeril),                            ['mtus-chronic-pain-2017', 'mtus-general-approaches-2017']],
  ['another drug, a new injury',               weeksAfterInjury(12, on('2017-12-01', flexeril)),      ['mtus-general-approaches-2017']],
  ['a study of the back before the order',     on('2019-08-10', mri('lumbar spine')),                 ['mtus-low-back-2016']],
  ['a study of the back by it',                on('2019-08-11', mri('lumbar spine')),                 ['mtus-low-back-2019']],
  ['a study of the hip',                       on('2026-11-28', mri('hip')),                          ['mtus-hip-groin-2019']],
  ['post-traumatic stress before its order',   on('2019-04-17', therapy('PTSD')),                     ['mtus-chronic-pain-2017']],
  ['post-traumatic stress by it',              on('2019-04-18', therapy('PTSD')),                     ['mtus-ptsd-2018', 'mtus-chronic-pain-2017']],
  ['depression',                               on('2026-11-28', therapy('major depression')),         ['mtus-depression-2020', 'mtus-chronic-pain-2017']],
  ['acupuncture lost its guideline',           on('2018-01-01', needles),                             ['mtus-low-back-2016', 'mtus-chronic-pain-2017', 'mtus-general-approaches-2017']],
  ['therapy after surgery keeps its own',      on('2026-11-28', postsurgical),                        ['mtus-postsurgical-2009', 'mtus-knee-2019']],
  ['nothing that can be recognised',           on('2026-11-28', situation(request('As discussed'))),  []],
  ['no date',                                  { ...norco, on: null },                                []],
] as const)(`${source.cite}: %s`, (_why, here, editions) => {
  expect(editionsCovering(here).map(({ id }) => id)).toEqual(editions);
});
