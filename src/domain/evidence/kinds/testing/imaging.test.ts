import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['with finding', 'MRI of the lumbar spine dated 1/2/2014 showed an L4-5 disc protrusion.', ['MRI an L4-5 disc protrusion lumbar spine L4-L5']],
  ['normal',       'X-ray of the knee was normal.',                                          ['X-ray normal knee']],
  ['only done',    'She underwent a recent MRI.',                                            ['MRI']],
  ['planned',      'The provider requested an MRI of the left shoulder.',                    ['>MRI shoulder left']],
  ['in words',     'magnetic resonance imaging of the wrist was ordered',                    ['>MRI wrist']],
  ['CT',           'CT scan of the head revealed no bleeding.',                              ['CT no bleeding head']],
  ['negative for something', 'Plain films of the knee were negative for fracture.',                  ['X-ray negative for fracture knee']],
  ['standing',     'Standing films of the knee showed narrowing.',                            ['X-ray narrowing knee']],
  ['tomography',   'computed tomography of the brain',                                       ['CT brain']],
  ['x-rays',       'X-rays showed a fracture.',                                              ['X-ray a fracture']],
  ['therapy',      'therapeutic ultrasound therapy',                                         []],
  ['ct inside',    'The act was fact.',                                                      []],
  ['mr',           'Mr. Smith fell.',                                                        []],
  ['an exam',      'Examination of the knee showed swelling.',                               []],
])('%s', (_why, text, facts) => {
  expect(factsIn('imaging', text)).toEqual(facts);
});
