import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { criteriaUnmetButOverturned } from '../conclusions/criteria-unmet-but-overturned.ts';

const end = 'The request is medically necessary.';
const overturned = (rationale: string) =>
  found(criteriaUnmetButOverturned, {
    title: 'Botulinum toxin injection',
    outcome: 'overturned',
    rationale: `${rationale} ${end}`,
  });

// biome-ignore format: a table reads in columns
test.each([
  // why this row            condition                                                          told
  ['none',                   'It requires cervical dystonia.',                                   'There is no cervical dystonia.'],
  ['not diagnosed',          'Botulinum toxin is recommended only for dystonia of the neck.',    'Dystonia has not been diagnosed.'],
  ['not submitted',          'The guideline calls for a written plan with goals.',               'A written plan was not submitted.'],
  ['one of two that must be', 'It requires spasm on examination and a failed splint.',           'No spasm was seen.'],
  ['neither',                'It is supported only with an exercise program.',                   'The worker is not in an exercise program.'],
  ['without it',             'It must be preceded by a trial of stretching.',                    'He came without any trial of stretching.'],
  ['asked for by the chapter', 'The chapter asks for six weeks of therapy before surgery.',        'Therapy has not been tried.'],
  ['in its own words',       'It is an option when medication is reduced or not tolerated by the patient.', 'The records do not indicate that medication is reduced or not tolerated by the patient.'],
  ['no documentation of it', 'It is recommended when spasm or rigidity of the neck is confirmed.', 'There is no documentation that spasm or rigidity of the neck is confirmed.'],
])('a condition unmet, and overturned: %s', (_why, condition, told) => {
  expect(overturned(`${condition} ${told}`)).toEqual([`${told} ${end}`]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row            rationale
  ['met',                    'It requires cervical dystonia. Dystonia is told in each note.'],
  ['a reason given',         'It requires cervical dystonia. There is no cervical dystonia. However, spasm of the same kind was shown.'],
  ['a choice',               'It requires dystonia or spasm of the neck. There is no dystonia.'],
  ['asked to be absent',     'It requires failed care and no infection. There is no infection.'],
  ['of other things',        'It requires cervical dystonia. There is no fever.'],
  ['not binding',            'It is recommended for dystonia. There is no dystonia.'],
  ['within a quotation',     'It requires skilled care. The guideline says "Personal care may be given at home and need not be skilled. It does not require skilled care at all." The wound is open.'],
  ['the doctor asks for it', 'The doctor asks for dystonia to be studied. There is no dystonia.'],
  ['one of the choices',     'It is recommended when spasm or rigidity of the neck is confirmed. There is no evidence of rigidity.'],
  ['turned to the guideline', 'It is an option when medication is reduced or not tolerated. The records do not indicate that medication is reduced or not tolerated. However, the guideline also recommends it after surgery.'],
])('no condition unmet: %s', (_why, rationale) => {
  expect(overturned(rationale)).toEqual([]);
});
