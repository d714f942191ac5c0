import { expect, test } from 'vitest';
import { ability, fact, medication, pain } from '../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../test/builders/situations.ts';
import { opioidChecklist, source } from './opioid-checklist.ts';

const norco = drugRequest('Norco 10/325 mg #60', ['hydrocodone', 'acetaminophen'], {
  strength: '10/325 mg',
  quantity: 60,
});
const step = (
  name: 'prescription-monitoring' | 'risk-assessment' | 'taper',
  assertion: 'affirmed' | 'denied' | 'planned' = 'affirmed',
) => fact('opioid-monitoring', { step: name }, { assertion });
const drugTest = (result: 'consistent' | 'inconsistent' | null, date: string | null = null) =>
  fact('drug-test', { result }, { date, quote: 'urine drug screen' });
const agreement = (assertion: 'affirmed' | 'denied') => fact('opioid-agreement', {}, { assertion });

type Facts = readonly Parameters<typeof situation>[1][];

function entry(id: string, facts: Facts, on = '2014-11-06') {
  return opioidChecklist({ ...situation(norco, ...facts), on }).find(each => each.id === id);
}

// biome-ignore format: a table reads in columns
test.each<[string, string, Facts, string]>([
  // why this row                           entry                      facts                                                state
  ['pain with and without',                 'analgesia',               [pain(4, 'with'), pain(8, 'without')],               'found'],
  ['nothing said',                          'analgesia',               [],                                                  'not-documented'],
  ['function',                              'activities',              [ability('walking', 'improved')],                    'found'],
  ['side effects denied are addressed',     'adverse-effects',         [fact('side-effect', { effect: 'side effects' }, { assertion: 'denied' })], 'found'],
  ['no aberrant behavior',                  'aberrant-behavior',       [fact('aberrant-behavior', { behavior: 'aberrant behavior' }, { assertion: 'denied' })], 'found'],
  ['misuse beside its denial',              'aberrant-behavior',       [fact('aberrant-behavior', { behavior: 'early refill' }), drugTest('consistent')], 'contradicted'],
  ['an agreement',                          'agreement',               [agreement('affirmed')],                             'found'],
  ['the record says there is none',         'agreement',               [agreement('denied')],                               'contradicted'],
  ['one note has it, another does not',     'agreement',               [agreement('affirmed'), agreement('denied')],        'contradicted'],
  ['a test',                                'drug-tests',              [drugTest('consistent', '2014-09-01')],              'found'],
  ['CURES',                                 'prescription-monitoring', [step('prescription-monitoring')],                   'found'],
  ['CURES not looked into',                 'prescription-monitoring', [step('prescription-monitoring', 'denied')],         'contradicted'],
  ['CURES to be looked into',               'prescription-monitoring', [step('prescription-monitoring', 'planned')],        'not-documented'],
  ['another step is not this one',          'prescription-monitoring', [step('taper')],                                     'not-documented'],
  ['risk',                                  'risk-assessment',         [step('risk-assessment')],                           'found'],
  ['a taper planned is considered',         'taper',                   [step('taper', 'planned')],                          'found'],
  ['function better',                       'functional-improvement',  [ability('walking', 'improved')],                    'found'],
  ['function worse',                        'functional-improvement',  [ability('walking', 'declined')],                    'contradicted'],
  ['the dose, from the request',            'morphine-equivalents',    [],                                                  'found'],
])(`${source.cite}: %s`, (_why, id, facts, state) => {
  expect(entry(id, facts)?.state).toBe(state);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              entry                      day           cite
  ['page 78 of 2009',                          'analgesia',               '2014-11-06', 'MTUS Chronic Pain 2009'],
  ['the text of 2009 does not ask for CURES',  'prescription-monitoring', '2016-07-27', undefined],
  ['the guideline of 2016 does',               'prescription-monitoring', '2016-07-28', 'MTUS Opioids 2016'],
  ['the guideline of 2017',                    'prescription-monitoring', '2018-10-01', 'MTUS Opioids 2017'],
  ['and then the statute',                     'prescription-monitoring', '2018-10-02', 'MTUS Opioids 2017; Health and Safety Code 11165.4'],
  ['nothing before there was a guideline',     'analgesia',               '2009-07-17', undefined],
] as const)('by edition: %s', (_why, id, day, cite) => {
  expect(entry(id, [], day)?.asked?.cite).toBe(cite);
});

test('tests are told with their results, the dose as a least where an opioid is not counted', () => {
  const facts = [
    drugTest('consistent'),
    drugTest('inconsistent'),
    drugTest(null),
    medication('oxycodone', ['oxycodone']),
  ];
  expect(entry('drug-tests', facts)?.finding).toBe('3 mentions: 1 consistent, 1 inconsistent, 1 without a result.');
  expect(entry('morphine-equivalents', facts)?.finding).toBe('Together they come to at least 20 mg a day.');
});
