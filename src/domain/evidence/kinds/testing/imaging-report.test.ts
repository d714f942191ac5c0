import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

const report = (findings: string): string =>
  `MRI OF THE LUMBAR SPINE\nTECHNIQUE: sagittal and axial images.\nFINDINGS: ${findings}\nIMPRESSION: as above.`;
const found = (text: string): string[] =>
  factsIn('imaging', text).filter(said => /protrusion|bulge|arthropathy|fracture|tear|tenosynovitis/.test(said));

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['at its level',           report('At L4-L5 there is a disc protrusion.'),              ['MRI disc protrusion lumbar spine L4-L5']],
  ['two of them',            report('At L5-S1, disc bulge. Facet arthropathy at L4-L5.'), ['MRI disc bulge lumbar spine L5-S1', 'MRI facet arthropathy lumbar spine L4-L5']],
  ['absent',                 report('No fracture.'),                                      ['-MRI fracture lumbar spine']],
  ['a note is no report',    'MRI of the lumbar spine was reviewed. There is a tear.',    []],
  ['no study named',         'FINDINGS: tear.\nIMPRESSION: tear.',                        []],
  ['headings alone on their lines', 'MRI OF THE RIGHT WRIST\nFindings\nThe tendons are fine.\nImpression\nFirst compartment tenosynovitis.\n', ['MRI tenosynovitis wrist right']],
])('%s', (_why, text, facts) => {
  expect(found(text)).toEqual(facts);
});
