import { expect, test } from 'vitest';
import { closingStart, unreadClosing } from './closing.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row             flow                                                                    closing
  ['none',                    'It healed.',                                                           ''],
  ['the effect',              'It healed.\nEffect of the Decision:\nBinding.',                        'Effect of the Decision:\nBinding.'],
  ['a signature',             'It healed.\nSincerely,\nA Name',                                       'Sincerely,\nA Name'],
  ['a disclaimer alone',      'It healed.\vDisclaimer: Example is providing',                         'Disclaimer: Example is providing'],
  ['who typed it alone',      'It healed.\n/ABC',                                                     '\n/ABC'],
  ['who dictated and typed',  'It healed.\vRST:ab',                                                   '\vRST:ab'],
  ['who typed it before more','It healed.\n/sm\n\nDisclaimer: Example is providing',                  '\n/sm\n\nDisclaimer: Example is providing'],
  ['a fraction at a line',    'The strength is 4\n/5 of the other.',                                  ''],
  ['cubic centimetres',       'It took 10\ncc, no more.',                                             ''],
  ['the word in a sentence',  'It healed.\nSincerely he said so.',                                    ''],
])('%s', (_why, flow, closing) => {
  expect(flow.slice(closingStart(flow, 0))).toBe(closing);
});

test('names, addresses and fixed sentences are read; the rest is not lost', () => {
  const closing =
    'Effect of the Decision:\nThis determination is binding on all parties.\nSincerely,\nA Name, MD\nMedical Director\ncc: Department of Industrial Relations\n/ab\nThe parcel was returned to the sender.';
  expect(unreadClosing(closing)).toEqual(['The parcel was returned to the sender.']);
});
