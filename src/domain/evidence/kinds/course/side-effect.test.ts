import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['none',          'He reports no side effects.',               ['-side effects']],
  ['denies',        'She denies side effects from medications.', ['-side effects']],
  ['constipation',  'Norco tablets cause constipation.',         ['constipation']],
  ['stomach',       'stomach upset from naproxen',               ['stomach upset']],
  ['sedation',      'drowsiness with the use of medication',     ['sedation']],
  ['adverse',       'There are no adverse effects.',             ['-side effects']],
  ['nausea',        'Nausea due to opioids.',                    ['nausea']],
  ['itching',       'itching from the patch',                    ['itching']],
  ['told of risks', 'The doctor discussed side effects.',        []],
  ['a symptom',     'He has nausea.',                            []],
  ['one side',      'the right side',                            []],
  ['effect',        'good effect',                               []],
  ['made them stop',     'Trazodone, stopped due to grogginess.',          ['sedation']],
  ['in brackets',        'Cymbalta 60 mg - d/c (sweating).',               ['sweating']],
  ['has other reasons',  'She complains of sweating at night.',            []],
  ['swollen by it',      'Lyrica was discontinued because of swelling of the ankles.', ['swelling']],
  ['swollen from a fall', 'There is swelling of the ankles after the fall.', []],
  ['since it was taken', 'Epigastric burning since starting the NSAID.',   ['stomach upset']],
])('%s', (_why, text, facts) => {
  expect(factsIn('side-effect', text)).toEqual(facts);
});
