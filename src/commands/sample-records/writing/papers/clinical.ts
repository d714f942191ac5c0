import { nameOf } from '../../course/cast.ts';
import { bar, centered, fields, gap, heading, list, paragraph } from '../../paper/block.ts';
import { fact, fill, joined, type Passage, passage, type Values } from '../../paper/passage.ts';
import { authorOf, dated, type Desk, habit, workerValues, type Writer } from '../desk.ts';
import { aboutWorker, letterhead } from '../letterhead.ts';
import { clinicLines } from '../phrases/boilerplate.ts';
import { causation, reviewOfSystems } from '../phrases/visit.ts';
import * as part from '../sections.ts';
import type { Happening } from '../../course/happening.ts';

/** How the worker says it happened, with age and sex. */
export function mechanism(desk: Desk, { on, by, now }: Happening): Passage {
  const values: Values = { ...workerValues(desk, on), side: now.injuries[0]?.side ?? 'left' };
  const how = fill(now.injuries[0]?.of.mechanisms[desk.course.mechanism] ?? '', values);
  const day = dated(desk.cast.clinicians[by].office.style, desk.course.injured);
  return passage(
    habit(desk, by, 'mechanism', [
      '{Name} is a [{age}-year-old|age] [{sex}|sex] {occupation} who on [{day}|day] [{how}|how].',
      'The patient, a [{age} year old|age] {sex} employed as {occupation} by {employer}, was injured on [{day}|day]. {They} [{how}|how].',
      'Date of injury: [{day}|day]. {They} states that {they} [{how}|how].',
    ]),
    { ...values, how, day },
    {
      age: fact('age', { years: Number(values['age']) }),
      sex: fact('sex', { sex: desk.cast.worker.sex }),
      day: fact('injury-date', { date: desk.course.injured }, { date: desk.course.injured }),
      how: fact('mechanism', { text: how }, { date: desk.course.injured }),
    },
  );
}

const day = (on: string) => dated('form', on);

/** Form 5021, filled in after the first visit. */
export const firstReport: Writer = (desk, happening) => {
  const clinician = desk.cast.clinicians[happening.by];
  const { worker, administrator } = desk.cast;
  return {
    kind: 'first-report',
    title: "DOCTOR'S FIRST REPORT OF OCCUPATIONAL INJURY OR ILLNESS",
    date: happening.on,
    author: authorOf(clinician),
    provider: clinician.office.name,
    style: 'form',
    blocks: [
      centered('STATE OF CALIFORNIA', 9, false),
      centered("DOCTOR'S FIRST REPORT OF OCCUPATIONAL INJURY OR ILLNESS", 12),
      paragraph(
        'Within 5 days of the initial examination, send this report to the insurer or the employer. Failure to file may result in a civil penalty.',
      ),
      fields(
        [
          ['1. Insurer name and address', administrator.name],
          ['2. Employer name', worker.employer],
          ['3. Address', administrator.street],
          ['4. Nature of business', 'see file'],
          ['5. Patient name', `${worker.first} ${worker.middle} ${worker.last}`],
          ['6. Sex', worker.sex === 'male' ? '[X] Male  [ ] Female' : '[ ] Male  [X] Female'],
          ['7. Date of birth', day(worker.born)],
          ['8. Address', worker.address],
          ['9. Occupation', worker.occupation],
          ['10. Social Security', 'on file'],
          ['11. Injured at', worker.employer],
          ['12. Date of injury', day(desk.course.injured)],
          ['13. Date last worked', day(desk.course.injured)],
          ['14. Date of first examination', day(happening.on)],
        ],
        2,
        true,
      ),
      bar('17. Describe how the accident or exposure happened'),
      paragraph(mechanism(desk, happening)),
      bar('18. Subjective complaints'),
      ...part.history(desk, happening).map(words => paragraph(words)),
      bar('19. Objective findings'),
      ...part.examination(desk, happening),
      paragraph('X-ray and laboratory results: none at this time.'),
      bar('20. Diagnosis'),
      list(part.diagnoses(desk, happening), true),
      bar('21. Are your findings and diagnosis consistent with the account of injury?'),
      paragraph(`[X] Yes  [ ] No   ${habit(desk, 'primary', 'causation', causation)}`),
      bar('23. Treatment rendered'),
      list(part.medications(desk, happening)),
      bar('26. Work status'),
      paragraph(part.workStatus(desk, happening)),
      gap(12),
      fields(
        [
          ["Doctor's signature", '____________________'],
          ['License', 'on file'],
          ['Name and degree', nameOf(clinician)],
          ['Date', day(happening.on)],
          ['Address', `${clinician.office.street}, ${clinician.office.city}`],
          ['Telephone', clinician.office.phone],
        ],
        2,
      ),
    ],
  };
};

/** A longer report of a physician who sees the worker for the first time. */
export const consultation: Writer = (desk, happening) => {
  const clinician = desk.cast.clinicians[happening.by];
  const { style } = clinician.office;
  const values = workerValues(desk, happening.on);
  const asked = happening.what.is === 'consultation' ? happening.what.asksFor : 'consultation';
  const requester = nameOf(desk.cast.clinicians.primary, 'short');
  return {
    kind: 'consultation',
    title: habit(desk, happening.by, 'consultation', [
      'INITIAL CONSULTATION',
      `${clinician.specialty} Consultation`,
      'COMPREHENSIVE CONSULTATION REPORT',
      'New Patient Evaluation',
    ]),
    date: happening.on,
    author: authorOf(clinician),
    provider: clinician.office.name,
    style,
    blocks: [
      ...letterhead(clinician.office, style, clinician),
      ...aboutWorker(desk, style, happening.on, 'Date of Consultation'),
      centered(
        habit(desk, happening.by, 'consultation', [
          'INITIAL CONSULTATION',
          `${clinician.specialty} Consultation`,
          'COMPREHENSIVE CONSULTATION REPORT',
          'New Patient Evaluation',
        ]),
        12,
      ),
      paragraph(`Thank you for referring ${String(values['Name'])} for ${asked}. Referred by: ${requester}.`),
      heading('History of injury'),
      paragraph(mechanism(desk, happening)),
      paragraph(part.treatments(desk, happening)),
      heading('Present complaints'),
      ...part.history(desk, happening).map(words => paragraph(words)),
      paragraph(part.limitations(desk, happening)),
      heading('Past medical history'),
      paragraph(joined(part.comorbid(desk, happening))),
      paragraph(
        habit(desk, happening.by, 'social', [
          'Social history: lives with family, former smoker, occasional beer. Education: high school.',
          'Tobacco: none. Alcohol: rare. Drugs: denies. Married, two children.',
        ]),
      ),
      heading('Medications'),
      list(part.medications(desk, happening)),
      paragraph(habit(desk, happening.by, 'ros', reviewOfSystems)),
      paragraph(part.inserted(desk, happening)),
      heading('Physical examination'),
      ...part.examination(desk, happening),
      heading('Diagnoses'),
      list(part.diagnoses(desk, happening), true),
      heading('Discussion'),
      paragraph(habit(desk, happening.by, 'causation', causation)),
      ...part.boilerplate(desk, happening, clinicLines, 8),
      heading('Recommendations'),
      list(part.plan(desk, happening), true),
      paragraph(part.workStatus(desk, happening)),
      ...part.signed(desk, clinician, happening),
    ],
  };
};
