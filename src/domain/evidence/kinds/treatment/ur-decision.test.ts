import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['denied',                  'A UR decision dated 7/8/2014 denied the request for MS Contin 15mg #60, stating weaning is indicated.',['2014-07-08 denied MS Contin 15mg #60 weaning is indicated']],
  ['non-certified',           'On 11/25/14 utilization review non-certified a request for an MRI.',                                ['2014-11-25 denied MRI']],
  ['passive',                 'Norco was non-certified citing long use.',                                                          ['denied Norco long use']],
  ['two acts',                'Utilization review denied a request for Fexmid and partially approved a request for Norco.',        ['denied Fexmid', 'modified Norco']],
  ['modified',                'On 1/2/2014 the UR modified the request. Baclofen #27 was authorized by the Claims Administrator.', ['2014-01-02 modified Baclofen #27']],
  ['failed to approve',       'The claims administrator failed to approve a request for acupuncture.',                             ['denied acupuncture']],
  ['approved',                'Utilization review approved the request for tramadol.',                                             ['approved tramadol']],
  ['due to',                  'Utilization review denied the MRI due to lack of findings.',                                        ['denied MRI lack of findings']],
  ['a reason in its own sentence', 'The claims administrator denied a request for Soma. The claims administrator stated that Soma had not helped.', ['denied Soma Soma had not helped']],
  ['the patient denies',      'He denied numbness.',                                                                               []],
  ['approved by the surgeon', 'The plan was good.',                                                                                []],
  ['appeal',                  'The applicant appealed.',                                                                           []],
  ['a certified nurse',       'A certified nurse saw him.',                                                                        []],
  ['as a noun',          'A utilization review letter has a non-certification for Soma 350mg.', ['denied Soma 350mg']],
  ['in rows',            'UTILIZATION REVIEW\nTreatment requested  Decision  Certified\nAcupuncture 2x3  MODIFIED  4 visits\nMRI of the knee  NON-CERTIFIED  None', ['modified Acupuncture 2x3 4 visits', 'denied MRI of the knee']],
  ['a line a cell',      'UTILIZATION REVIEW\nTreatment requested  Decision  Certified\nMRI of the knee  NON-CERTIFIED  None\nAcupuncture 2x3 for the left shoulder\nMODIFIED\n4 visits', ['denied MRI of the knee', 'modified Acupuncture 2x3 for the left shoulder 4 visits']],
  ['a verdict by itself', 'UTILIZATION REVIEW\nAcupuncture 2x3 was asked for\n\nNON-CERTIFIED', []],
  ['after a colon',      'UTILIZATION REVIEW\nAcupuncture 2x3: NON-CERTIFIED', ['denied Acupuncture 2x3']],
  ['rows of another paper', 'Application  Result\nParking permit  Approved', []],
])('%s', (_why, text, facts) => {
  expect(factsIn('ur-decision', text)).toEqual(facts);
});
