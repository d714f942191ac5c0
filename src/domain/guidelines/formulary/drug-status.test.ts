import { expect, test } from 'vitest';
import type { RequestedDrug } from '#domain/cases/requests/request.ts';
import { drugRequest, situation } from '../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../test/builders/verdicts.ts';
import { judgeTopic } from '../engine/topic.ts';
import { drugStatus, source } from './drug-status.ts';

const asked = (name: string, of: RequestedDrug['ingredients'], on: string) => ({
  ...situation(drugRequest(name, of)),
  on,
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         criterion                  situation                                                        verdict
  ['an anti-inflammatory',                'exempt',                  asked('Naproxen 500 mg', ['naproxen'], '2019-01-01'),             'met'],
  ['an opioid',                           'exempt',                  asked('Norco 10/325 mg', ['hydrocodone'], '2019-01-01'),          'not-met'],
  ['an antidepressant before version 7',  'exempt',                  asked('Cymbalta 60 mg', ['duloxetine'], '2020-10-31'),            'not-documented'],
  ['named exempt by version 7',           'exempt',                  asked('Cymbalta 60 mg', ['duloxetine'], '2020-11-01'),            'met'],
  ['a cream is not the tablet',           'exempt',                  asked('Ketoprofen cream', ['ketoprofen'], '2019-01-01'),          'not-met'],
  ['a cream on no list that was seen',    'exempt',                  asked('Voltaren gel', ['diclofenac'], '2019-01-01'),              'not-documented'],
  ['not in the table',                    'exempt',                  asked('Zorbutol 5 mg', [], '2020-11-01'),                         'not-documented'],
  ['the brand asked for',                 'brand',                   asked('Norco 10/325 mg, brand only', ['hydrocodone'], '2019-01-01'), 'met'],
  ['no word of the brand',                'brand',                   asked('Norco 10/325 mg', ['hydrocodone'], '2019-01-01'),          'silent'],
  ['dispensed at the office',             'dispensed-by-physician',  asked('Naproxen 500 mg, dispensed', ['naproxen'], '2019-01-01'),  'met'],
  ['prescribed',                          'dispensed-by-physician',  asked('Naproxen 500 mg', ['naproxen'], '2019-01-01'),             'silent'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(drugStatus, criterion, here)).toBe(verdict);
});

test('treatment already given is looked up on its first day', () => {
  const retrospective = drugRequest('Cymbalta 60 mg', ['duloxetine']);
  const here = { ...situation({ ...retrospective, datesOfService: ['2020-10-31', '2020-12-01'] }), on: '2021-03-01' };
  const [exempt] = judgeTopic(drugStatus, 'mtus-formulary-2018', here);
  expect(exempt?.explanation.finding).toContain('The drug list in force on October 31, 2020 is version 6');
});

const finding = (name: string, of: string[], on: string) =>
  judgeTopic(drugStatus, 'mtus-formulary-2018', asked(name, of, on))[0]?.explanation.finding;

test('how sure the list is stands in the sentence', () => {
  expect(finding('Norco 10/325 mg', ['hydrocodone'], '2026-11-28')).toBe(
    'By drug list 13, in force on November 28, 2026, Norco is non-exempt and needs review before it is dispensed; the rows of the list were not seen, and the reviewer must confirm it.',
  );
  expect(finding('Cymbalta 60 mg', ['duloxetine'], '2020-11-01')).toBe(
    'By drug list 7, in force on November 1, 2020, Cymbalta is exempt and does not need review before it is dispensed.',
  );
});
