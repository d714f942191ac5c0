import { expect, test } from 'vitest';
import { drugRequest, request } from '../../../test/builders/situations.ts';
import { proposedGuidelineLine, source } from './proposed-guideline-line.ts';
import { reviewCase } from './review-case.ts';

const flexeril = drugRequest('Flexeril 10 mg #60', ['cyclobenzaprine'], { quantity: 60 });
const soma = drugRequest('Soma 350 mg #60', ['carisoprodol'], { quantity: 60 });
const mri = request('MRI of the lumbar spine', { category: 'imaging', bodyParts: ['lumbar spine'] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       request    day           line
  ['topic and pages in 2009’s edition', flexeril,  '2014-11-06', 'Decision based on MTUS Chronic Pain Treatment Guidelines Cyclobenzaprine (Flexeril) topic Page(s): 41-42.'],
  ['one page',                          soma,      '2014-11-06', 'Decision based on MTUS Chronic Pain Treatment Guidelines Carisoprodol (Soma) topic Page(s): 29.'],
  ['sections from 2016 on',             flexeril,  '2016-11-06', 'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Cyclobenzaprine (Flexeril).'],
  ['a chapter of ACOEM',                mri,       '2016-11-06', 'Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies.'],
  ['outside the schedule',              request('Gym membership', { category: 'other' }), '2016-11-06', 'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back: Durable medical equipment (DME); Gym memberships; Ergonomics interventions.'],
  ['an edition whose text was not seen', mri,      '2026-11-28', 'Decision based on MTUS Low Back Disorders 2020.'],
  ['a page of low confidence',          drugRequest('Tylenol 500 mg', ['acetaminophen']), '2014-11-06', 'Decision based on MTUS Chronic Pain Treatment Guidelines Acetaminophen (APAP) topic.'],
  ['no topic in the library',           request('Interpreter'), '2016-11-06', 'The Expert Reviewer did not cite any medical evidence for its decision.'],
])(`${source.cite}: %s`, (_why, asked, on, line) => {
  const items = [{ title: asked.reviewed, request: asked, claimsAdministrator: null }];
  const [item] = reviewCase({ file: 'case', on, dateOfInjury: null, urDecisionDate: null, facts: [], items }).items;
  expect(item && proposedGuidelineLine(item)).toBe(line);
});
