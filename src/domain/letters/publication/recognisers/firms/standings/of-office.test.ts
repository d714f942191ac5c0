import { expect, test } from 'vitest';
import { redacted } from '../../../../../../../test/builders/letters/redacted.ts';
import { publicationSource as source } from '#domain/cases/publication/identifier.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['what an office does',          'Pain. Vesperix authorized six visits.',          'Pain. [organization] authorized six visits.'],
  ['a word of the language',       'Pain. Zenith denied the surgery on 3/1/2014.',   'Pain. [organization] denied the surgery on 3/1/2014.'],
  ['capitals that are a word',     'AIMS is the third party administrator.',         '[organization] is the third party administrator.'],
  ['what it took on',              'Vesperix has accepted the low back.',            '[organization] has accepted the low back.'],
  ['who works on the claim there', 'She met a Vesperix case manager at noon.',        'She met a [organization] case manager at noon.'],
  ['at which an adjuster is',      'The adjuster at Travelers was called.',          'The adjuster at [organization] was called.'],
  ['what sort of place it is',     'It burst at the Vesperix refinery at noon.',     'It burst at the [organization] refinery at noon.'],
  ['capitals where one swims',     'She swims at the VYQA in May.',                  'She swims at the [organization] in May.'],
  ['where one was hurt',           'He was injured at the Copper Depot on May 3.',   'He was injured at the [organization] on May 3.'],
  ['behind when it was',           'It ended. In May Copper Kettle asked for an MRI.', 'It ended. In May [organization] asked for an MRI.'],
  ['a figure for a word',          'She was a cashier at Wheels 4 Less when it fell.', 'She was a cashier at [organization] when it fell.'],
  ['under another name',           'Employer: Ovelia Foods d/b/a Copper Kettle', 'Employer: [organization]'],
  ['a union by its trade',         'The Carpenters Union plan paid.',                'The [organization] plan paid.'],
  ['one of several records',       'Records reviewed: Doctors Hospital of Ojai; Vesperix; MRI.', 'Records reviewed: [facility]; [organization]; MRI.'],
  ['a branch of it',               'He is a janitor for Vesper Onsite Services - West.', 'He is a janitor for [organization].'],
  ['the first words of it, later', 'Seen at Copper Valley Injury Clinic. Its Copper Valley file is thin.', 'Seen at [facility]. Its [organization] file is thin.'],
  ['who decides',                  'Utilization Review denied the surgery.',         'Utilization Review denied the surgery.'],
  ['a part in the case',           'Management denied the request. The Employer authorized six visits.', 'Management denied the request. The Employer authorized six visits.'],
  ['a guideline',                  'Pain. MTUS approved the use. ACOEM accepted the test.', 'Pain. MTUS approved the use. ACOEM accepted the test.'],
  ['what was asked for',           'Surgery denied the patient rest. Tramadol covers the pain.', 'Surgery denied the patient rest. Tramadol covers the pain.'],
  ['an emergency room',            'He was seen at the ER; the Emergency clinic records came.', 'He was seen at the ER; the Emergency clinic records came.'],
  ['a finding in capitals',        'He takes it for his EPIGASTRIC PAIN daily.',     'He takes it for his EPIGASTRIC PAIN daily.'],
  ['a picture in capitals',        'MRI OF THE LUMBAR SPINE WITHOUT CONTRAST',       'MRI OF THE LUMBAR SPINE WITHOUT CONTRAST'],
  ['a grade',                      'It was found at Grade 4 Chondromalacia level.',  'It was found at Grade 4 Chondromalacia level.'],
  ['what was dispensed',           'Dispensed from the office by the Physician.',    'Dispensed from the office by the Physician.'],
  ['a prescription',               'This is a prescription for Flagyl and Cipro.',   'This is a prescription for Flagyl and Cipro.'],
  ['a body of science',            'The American Pain Society recommends titration.', 'The American Pain Society recommends titration.'],
  ['who treats there together',    'Seen at Halcyor Foot and Ankle Surgeons today.', 'Seen at [facility] today.'],
  ['a group of one field',         'Seen at Halcyor Neurology Medical Group today.', 'Seen at [facility] today.'],
  ['a field told as a quality',    'Seen at Pinyon Psychiatric Associates today.',   'Seen at [facility] today.'],
  ['a line behind its day',        'It came.\n2/3/2013 Copper Valley Family Health\nNone.', 'It came.\n2/3/2013 [facility]\nNone.'],
  ['who evaluates',                'The QME of Copper Valley Medical Evaluations left.', 'The QME of [facility] left.'],
  ['services of any, by letter',   'A letter from Physician Panel Services came.',   'A letter from [organization] came.'],
  ['by what it cooks',             "Third party administrator since 2013: Fry Daddy's Chicken", 'Third party administrator since 2013: [organization]'],
  ['a paper behind its day',       'It came.\n2/3/2013 Progress Report\nNone.',     'It came.\n2/3/2013 Progress Report\nNone.'],
  ['an evaluation behind its day', 'It came.\n2/3/2013 Agreed Medical Evaluation\nNone.', 'It came.\n2/3/2013 Agreed Medical Evaluation\nNone.'],
  ['a study of any',               'He had a Repeat EMG; the Right Arm EMG was read.', 'He had a Repeat EMG; the Right Arm EMG was read.'],
  ['what he eats',                 'He eats Fried Chicken and Fish at home.',        'He eats Fried Chicken and Fish at home.'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(redacted(text)).toBe(told);
});
