import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['both',        'EMG/NCV of the right hand showed carpal tunnel syndrome.',           ['EMG/NCS carpal tunnel syndrome hand right']],
  ['EMG',         'EMG of the legs was normal.',                                        ['EMG normal lower extremity']],
  ['nerves',      'nerve conduction study of the left arm was positive for neuropathy', ['NCS neuropathy upper extremity left']],
  ['before',      'a normal electrodiagnostic study of the legs',                       ['EMG/NCS normal lower extremity']],
  ['planned',     'Electrodiagnostic testing of the arms was sought.',                  ['>EMG/NCS upper extremity']],
  ['ordered',     'He ordered an EMG.',                                                 ['>EMG']],
  ['broken word', 'electro-\ndiagnostic testing was ordered',                           ['>EMG/NCS']],
  ['two as one',  'EMG and NCV of the hands',                                           ['EMG/NCS hand']],
  ['brain waves', 'an electroencephalogram',                                            []],
  ['heart',       'An electrocardiogram was normal.',                                   []],
  ['none',        'no test',                                                            []],
  ['stimulation', 'electrical stimulation',                                             []],
])('%s', (_why, text, facts) => {
  expect(factsIn('electrodiagnostic', text)).toEqual(facts);
});
