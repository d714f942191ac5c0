import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row,          text,                                                                facts
  ['CURES looked at',       'The CURES report was reviewed and is consistent.',                  ['prescription-monitoring']],
  ['CURES not looked at',   'No CURES report was obtained.',                                     ['-prescription-monitoring']],
  ['a plan that tells',     'TREATMENT PLAN\n4. CURES report reviewed today: no other prescriber.', ['prescription-monitoring']],
  ['other states',          'PDMP reviewed today.',                                              ['prescription-monitoring']],
  ['a verb',                'Nothing cures this pain.',                                          []],
  ['a named tool',          'Opioid Risk Tool score was 3, low.',                                ['risk-assessment']],
  ['a tool by letters',     'SOAPP-R score 12.',                                                 ['risk-assessment']],
  ['screened',              'He was screened for addiction.',                                    ['risk-assessment']],
  ['a surgical risk',       'Preoperative risk assessment was done.',                            []],
  ['tapered',               'Norco was tapered from six to four tablets.',                       ['taper']],
  ['weaning planned',       'The plan is weaning of the opioid over three months.',              ['taper']],
  ['a steroid',             'Prednisone taper, 10 mg a day.',                                    []],
  ['a brace',               'The tapered insole was worn.',                                      []],
])('%s', (_why, text, facts) => {
  expect(factsIn('opioid-monitoring', text).map(each => each.replace(/^[?>]/, ''))).toEqual(facts);
});
