import { expect, test } from 'vitest';
import { fact, medication } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { antidepressants, source } from './antidepressants.ts';

const effexor = drugRequest('Effexor 37.5 mg', ['venlafaxine']);
const radiating = fact(
  'complaint',
  { name: 'back pain radiating', region: null, side: null, radiates: true },
  { quote: 'pain radiating to the leg' },
);
const diagnosis = (
  name: string,
  region: string | null = null,
  assertion: 'affirmed' | 'denied' | 'possible' = 'affirmed',
) => fact('diagnosis', { name, region, side: null, level: null }, { quote: name, assertion });
const tried = (
  treatment: string,
  response: 'helped' | 'no-benefit' | 'not-tolerated' | null,
  count: number | null = null,
) => fact('treatment-tried', { treatment, count, unit: null, response }, { quote: treatment });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['radiculopathy',                          'indication',      situation(effexor, diagnosis('lumbar radiculopathy')), 'met'],
  ['depression',                             'indication',      situation(effexor, diagnosis('depression')),           'met'],
  ['radiating pain alone',                   'indication',      situation(effexor, radiating),                         'not-documented'],
  ['denied, mood not mentioned',             'indication',      situation(effexor, diagnosis('radiculopathy', null, 'denied')), 'not-documented'],
  ['tricyclic not tolerated',                'tricyclic-first', situation(effexor, tried('amitriptyline', 'not-tolerated')), 'met'],
  ['a tricyclic needs none before it',       'tricyclic-first', situation(drugRequest('Elavil', ['amitriptyline'])),   'silent'],
  ['in use, effect not recorded',            'benefit',         situation(effexor, medication('Effexor', ['venlafaxine'])), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(antidepressants, criterion, here)).toBe(verdict);
});
