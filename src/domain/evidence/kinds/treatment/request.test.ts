import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['for',                 'a request for an MRI of the knee',                       ['MRI of the knee']],
  ['authorization',       'He asks authorization for acupuncture.',                 ['acupuncture']],
  ['requested',           'She requested eight therapy visits.',                    ['eight therapy visits']],
  ['sought',              'Epidural injections were sought.',                       ['Epidural injections']],
  ['denied',              'UR denied the request for Soma 350mg #30.',              ['Soma 350mg #30']],
  ['retain list',         'request for Norco, Soma, and Relafen',                   ['Norco, Soma, and Relafen']],
  ['refills',             'refills for Norco',                                      ['Norco']],
  ['requesting',          'The provider is requesting a knee brace.',               ['knee brace']],
  ['the form',            'The Request for Authorization form was dated 1/2/2014.', []],
  ['as',                  'as requested',                                           []],
  ['none',                'He fell.',                                               []],
  ['authorization alone', 'request for authorization',                              []],
  ['two things',         'UR denied the request for acupuncture x6 and MRI of the knee.', ['acupuncture x6', 'MRI of the knee']],
  ['two tests of one knee', 'request for MRI and x-ray of the knee',         ['MRI and x-ray of the knee']],
  ['a form noted for it', 'A Request for Authorization dated 11-16-2016 was noted for an EEG.', ['EEG']],
  ['the verb first',     'Also ordered was an MRI of the knee.',           ['MRI of the knee']],
  ['in the column for it', 'Diagnosis  ICD  Service/Good Requested  CPT\nlumbago  M54.5  MRI lumbar spine  72148\nlumbago  M54.5  Norco 10/325 #60  NDC', ['MRI lumbar spine', 'Norco 10/325 #60']],
  ['a line a cell',        'Diagnosis  ICD  Service/Good Requested  CPT\ncuff tear\nM75.101\nTherapy 3 times a week, left shoulder\n97110\n12\nlumbago  M54.5  Norco 10/325 #60  NDC\n\nSigned', ['Therapy 3 times a week, left shoulder', 'Norco 10/325 #60']],
  ['text below a table',   'Diagnosis  ICD  Service/Good Requested  CPT\nlumbago  M54.5  MRI lumbar spine  72148\nThe worker was told of it.\nlumbago  M54.5  is what was found', ['MRI lumbar spine']],
  ['another table',      'Diagnosis  ICD  Side\nlumbago  M54.5  left', []],
  ['is for',             'The request for authorization is for: MRI of the knee.',  ['MRI of the knee']],
  ['two, after a stop',  'He requested acupuncture for the neck; and additional physical therapy for the neck.', ['acupuncture for the neck', 'additional physical therapy for the neck']],
  ['regarding it',       'Regarding MRI of the knee, the request is not supported.', ['MRI of the knee']],
  ['regarding another matter', 'Regarding the knee, he is better.', []],
])('%s', (_why, text, facts) => {
  expect(factsIn('request', text)).toEqual(facts);
});
