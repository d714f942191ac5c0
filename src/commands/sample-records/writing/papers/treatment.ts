import { between } from '../../chance.ts';
import { nameOf } from '../../course/cast.ts';
import { daysBetween } from '../../course/days.ts';
import { type Block, centered, fields, heading, list, paragraph, table } from '../../paper/block.ts';
import { fact, fill, joined, type Passage, passage } from '../../paper/passage.ts';
import { authorOf, calledOf, fresh, habit, injuryValues, workerValues, type Writer } from '../desk.ts';
import { aboutWorker, letterhead } from '../letterhead.ts';
import { instructionLines } from '../phrases/boilerplate.ts';

import * as part from '../sections.ts';

/** One session of therapy: a note or a flow sheet. */
export const therapyNote: Writer = (desk, happening) => {
  if (happening.what.is !== 'therapy') throw new Error('not a session');
  const { kind, number, of } = happening.what;
  const clinician = desk.cast.clinicians[happening.by];
  const { style } = clinician.office;
  const random = fresh(desk, happening, 'therapy');
  const injury = happening.now.injuries[0];
  const name = {
    'physical therapy': 'Physical Therapy Daily Note',
    chiropractic: 'CHIROPRACTIC TREATMENT NOTE',
    acupuncture: 'Acupuncture Treatment Record',
  }[kind];
  const title =
    number === 1
      ? name.replace(/Daily Note|TREATMENT NOTE|Treatment Record/u, match =>
          match === match.toUpperCase() ? 'INITIAL EVALUATION' : 'Initial Evaluation',
        )
      : name;
  const count = passage(
    habit(desk, happening.by, 'visit', [
      'Visit: [{number} of {of}|it]',
      '[Visit # {number} of {of} authorized|it]',
      'Session [{number}/{of}|it]',
    ]),
    { number, of },
    { it: fact('visit-count', { service: kind, count: number }) },
  );
  const before = happening.now.painWithout - between(random, 0, 1);
  const treated =
    kind === 'physical therapy'
      ? (injury?.of.exercises ?? [])
      : kind === 'chiropractic'
        ? ['manual adjustment', 'flexion distraction', 'electrical stimulation', 'hot pack']
        : ['local and distal points, 25 minutes', 'infrared heat', 'cupping'];
  const rows = treated.map(exercise => [
    exercise,
    `${between(random, 1, 3)}`,
    `${between(random, 8, 15)}`,
    kind === 'physical therapy' ? `${between(random, 0, 5)} lb` : '-',
    happening.on.slice(5).replace('-', '/'),
  ]);
  return {
    kind: 'therapy-note',
    title,
    date: happening.on,
    author: authorOf(clinician),
    provider: clinician.office.name,
    style,
    blocks: [
      ...letterhead(clinician.office, style),
      centered(title, 12),
      ...aboutWorker(desk, style, happening.on),
      paragraph(count),
      paragraph(
        passage(
          habit(desk, happening.by, 'S', [
            'Pt reports [{before}/10|it] {called} pain before treatment.',
            'Subjective: "about the same", pain [{before}/10|it] at {called}.',
            '{Name} rates {called} pain [{before}/10|it] on arrival.',
          ]),
          { ...workerValues(desk, happening.on), before, called: injury === undefined ? 'back' : calledOf(injury) },
          { it: fact('pain-score', { score: before, of: 10 }) },
        ),
        'S:',
      ),
      paragraph(part.inserted(desk, happening)),
      ...(injury === undefined
        ? []
        : [
            paragraph(
              joined(
                ...part
                  .findings(desk, happening, injury)
                  .slice(0, 2)
                  .map((words): Passage => [...words, { text: '.', marks: [] }]),
              ),
              'O:',
            ),
          ]),
      table(['Procedure', 'Sets', 'Reps/min', 'Load', 'Date'], [5, 1.2, 1.6, 1.2, 1.4], rows),
      paragraph(
        habit(desk, happening.by, `A${number % 3}`, [
          'Tolerated treatment well. Verbal cues for form.',
          'Progressing slowly toward goals.',
          'Fatigue after second set. No adverse reaction.',
          'Patient continues to need skilled care for mobility and strength.',
        ]),
        'A:',
      ),
      paragraph(
        number === of ? 'Last authorized session. Report sent to referring physician.' : 'Continue per plan of care.',
        'P:',
      ),
      ...part.signed(desk, clinician, happening),
    ],
  };
};

/** The report of an operation. */
export const operativeReport: Writer = (desk, happening) => {
  const clinician = desk.cast.clinicians[happening.by];
  const { hospital, clinicians } = desk.cast;
  const injury = happening.now.injuries[happening.what.is === 'surgery' ? happening.what.injury : 0];
  const surgery = injury?.of.surgery;
  if (injury === undefined || !surgery) throw new Error('no operation for this region');
  const values = injuryValues(injury, happening.now);
  const procedure = passage(
    '[{title}|it].',
    { title: fill(surgery.title, values) },
    {
      it: fact('surgery', {
        procedure: surgery.procedure,
        region: injury.of.region,
        ...(injury.of.sided && { side: injury.side }),
      }),
    },
  );
  const random = fresh(desk, happening, 'operation');
  return {
    kind: 'operative-report',
    title: 'OPERATIVE REPORT',
    date: happening.on,
    author: authorOf(clinician),
    provider: hospital.name,
    style: hospital.style,
    blocks: [
      ...letterhead(hospital, hospital.style),
      centered('OPERATIVE REPORT', 13),
      ...aboutWorker(desk, hospital.style, happening.on, 'Date of Operation'),
      fields(
        [
          ['Surgeon', nameOf(clinician)],
          ['Anesthesiologist', nameOf(clinicians.anesthesiologist)],
          ['Anesthesia', 'General'],
          ['Assistant', 'None'],
        ],
        2,
      ),
      heading('Preoperative diagnosis'),
      list(part.diagnoses(desk, happening).slice(0, 1), true),
      heading('Postoperative diagnosis'),
      paragraph('Same.'),
      heading('Procedure performed'),
      paragraph(procedure),
      heading('Indications'),
      paragraph(joined(part.history(desk, happening)[0] ?? [], part.treatments(desk, happening))),
      heading('Description of procedure'),
      paragraph(
        `The patient was identified in the holding area and the site was marked. Antibiotic was given within the hour before incision and a time-out was held. ${surgery.course.map(line => fill(line, values)).join(' ')} Hemostasis was obtained. The wound was closed in layers and a dressing was applied. Counts were correct twice.`,
      ),
      fields(
        [
          ['Estimated blood loss', `${between(random, 5, 60)} mL`],
          ['Complications', 'None'],
          ['Specimens', 'None'],
          ['Tourniquet time', `${between(random, 0, 60)} min`],
        ],
        2,
      ),
      paragraph(
        `The patient was taken to recovery in stable condition, ${daysBetween(desk.course.injured, happening.on)} days after the injury.`,
      ),
      ...part.boilerplate(desk, happening, instructionLines, 4),
      ...part.signed(desk, clinician, happening),
    ] satisfies Block[],
  };
};
