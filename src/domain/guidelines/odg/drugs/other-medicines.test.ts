import { expect, test } from 'vitest';
import { diagnosis, fact, medication } from '../../../../../test/builders/facts.ts';
import { request, situation, weeksAfterInjury } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, antiInfectives, laxatives, oralSteroids, psychotropics } from './other-medicines.ts';

const asked = request('Docusate 100 mg');

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['with an opioid',    laxatives,      'opioid-or-constipation', situation(asked, medication('Norco', ['hydrocodone'])), 'met'],
  ['with nothing',      laxatives,      'opioid-or-constipation', situation(asked), 'not-documented'],
  ['radicular pain',    oralSteroids,   'radicular',              situation(asked, diagnosis('lumbar radiculopathy')), 'met'],
  ['thirteen weeks',    oralSteroids,   'acute',                  weeksAfterInjury(13, situation(asked)), 'met'],
  ['fourteen weeks',    oralSteroids,   'acute',                  weeksAfterInjury(14, situation(asked)), 'not-met'],
  ['an infected wound', antiInfectives, 'infection',              situation(asked, diagnosis('infected wound')), 'met'],
  ['a strain',          antiInfectives, 'infection',              situation(asked, diagnosis('strain')), 'not-documented'],
  ['bipolar disorder',  psychotropics,  'disorder',               situation(asked, fact('comorbidity', { name: 'bipolar disorder' })), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
