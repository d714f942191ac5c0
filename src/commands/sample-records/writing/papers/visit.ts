import { nameOf } from '../../course/cast.ts';
import { bar, type Block, centered, fields, gap, heading, list, paragraph } from '../../paper/block.ts';
import { joined } from '../../paper/passage.ts';
import { authorOf, dated, type Desk, habit, workerValues, type Writer } from '../desk.ts';
import { aboutWorker, letterhead } from '../letterhead.ts';
import { clinicLines } from '../phrases/boilerplate.ts';
import { reviewOfSystems } from '../phrases/visit.ts';
import { attachments } from '../attachments.ts';
import * as part from '../sections.ts';
import type { Happening } from '../../course/happening.ts';

/** A follow-up visit: the form PR-2 filled in, a narrative in its place, or an export of a chart, as the office does it. */
export const visitReport: Writer = (desk, happening) => {
  const clinician = desk.cast.clinicians[happening.by];
  const { style } = clinician.office;
  const shape = habit(
    desk,
    happening.by,
    'shape',
    shapes[
      style === 'form' || style === 'typewriter'
        ? 'form'
        : style === 'electronic' || style === 'chart'
          ? 'export'
          : 'letter'
    ],
  );
  return {
    kind: 'progress-report',
    title: shape.title,
    date: happening.on,
    author: authorOf(clinician),
    provider: clinician.office.name,
    style,
    blocks: shape.write(desk, happening),
  };
};

type Shape = { readonly title: string; readonly write: (desk: Desk, happening: Happening) => Block[] };

const shapes: Readonly<Record<'form' | 'export' | 'letter', readonly Shape[]>> = {
  form: [
    { title: "PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)", write: form },
    { title: "Treating Physician's Progress Report (PR-2)", write: form },
  ],
  export: [
    { title: 'Progress Note', write: exported },
    { title: 'OFFICE VISIT - WORKERS COMP FOLLOW UP', write: exported },
    { title: 'PR-2 Progress Report', write: exported },
  ],
  letter: [
    { title: "SECONDARY TREATING PHYSICIAN'S PROGRESS REPORT", write: letter },
    { title: 'Orthopedic Reevaluation and Request for Authorization', write: letter },
    { title: 'FOLLOW-UP REPORT', write: letter },
  ],
};

const title = (desk: Desk, happening: Happening) => {
  const { style } = desk.cast.clinicians[happening.by].office;
  return habit(
    desk,
    happening.by,
    'shape',
    shapes[
      style === 'form' || style === 'typewriter'
        ? 'form'
        : style === 'electronic' || style === 'chart'
          ? 'export'
          : 'letter'
    ],
  ).title;
};

function form(desk: Desk, happening: Happening): Block[] {
  const clinician = desk.cast.clinicians[happening.by];
  const { style } = clinician.office;
  const { worker, administrator } = desk.cast;
  const [complaint = [], scores = []] = part.history(desk, happening);
  return [
    centered('STATE OF CALIFORNIA', 8.5, false),
    centered('Division of Workers\u2019 Compensation', 8.5, false),
    centered(title(desk, happening), 12),
    paragraph('Check the box(es) which indicate why you are submitting a report at this time:'),
    paragraph(
      `[X] Periodic Report (required 45 days after last report)   [ ] Change in treatment plan   [ ] Discharged`,
    ),
    paragraph(
      `[ ] Change in work status   [ ] Need for referral or consultation   [${habit(desk, happening.by, 'info', [' ', 'X'], happening.on)}] Response to request for information   [ ] Other`,
    ),
    bar('Patient'),
    fields(
      [
        ['Last', worker.last],
        ['First', `${worker.first}   M.I. ${worker.middle}`],
        ['Address', worker.address],
        ['Sex', worker.sex === 'female' ? 'F' : 'M'],
        ['Date of Injury', dated(style, desk.course.injured)],
        ['Date of Birth', dated(style, worker.born)],
        ['Occupation', worker.occupation],
        ['Date of Exam', dated(style, happening.on)],
      ],
      2,
    ),
    bar('Claims Administrator'),
    fields(
      [
        ['Name', administrator.name],
        ['Claim Number', worker.claim],
        ['Employer', worker.employer],
        ['FAX', administrator.fax],
      ],
      2,
    ),
    bar('Subjective complaints'),
    paragraph(complaint),
    paragraph(scores),
    paragraph(joined(part.limitations(desk, happening), part.treatments(desk, happening))),
    bar(
      'Objective findings (include significant physical examination, laboratory, imaging or other diagnostic findings)',
    ),
    ...part.examination(desk, happening),
    bar('Diagnoses'),
    list(part.diagnoses(desk, happening), true),
    bar('Treatment plan (list methods, frequency and duration of planned treatment)'),
    list(part.medications(desk, happening)),
    paragraph(part.inserted(desk, happening)),
    list(part.plan(desk, happening)),
    bar('Work status: this patient has been instructed to'),
    paragraph(part.workStatus(desk, happening)),
    bar('Primary Treating Physician'),
    paragraph(
      'I declare under penalty of perjury that this report is true and correct to the best of my knowledge and that I have not violated Labor Code 139.3.',
    ),
    gap(14),
    fields(
      [
        ['Signature', `________________________`],
        ['Cal. Lic. #', `G${58000 + worker.claim.length * 211}`],
        ['Name', nameOf(clinician)],
        ['Specialty', clinician.specialty],
        ['Executed at', clinician.office.city],
        ['Date', dated(style, happening.on)],
        ['Address', clinician.office.street],
        ['Phone', clinician.office.phone],
      ],
      2,
    ),
    ...part.boilerplate(desk, happening, clinicLines, 4),
    ...attachments(desk, happening, 3),
  ];
}

function exported(desk: Desk, happening: Happening): Block[] {
  const clinician = desk.cast.clinicians[happening.by];
  const { style } = clinician.office;
  const names = habit(desk, happening.by, 'headings', [
    [
      'Chief Complaint / HPI',
      'Medications',
      'Physical Exam',
      'Assessment',
      'Plan',
      'Work Status',
      'Review of Systems',
      'Past Medical History',
    ],
    [
      'Subjective',
      'Current Outpatient Medications',
      'Objective',
      'Impression',
      'Treatment Plan',
      'Disability Status',
      'ROS',
      'PMH',
    ],
    [
      'History of Present Illness',
      'Meds',
      'Examination',
      'Assessment/Diagnosis',
      'Plan of Care',
      'Work Status',
      'Review of Systems',
      'Medical History',
    ],
  ] as const);
  return [
    ...letterhead(clinician.office, style),
    centered(title(desk, happening), 11),
    ...aboutWorker(desk, style, happening.on, 'Encounter Date'),
    fields(
      [
        ['Provider', nameOf(clinician)],
        ['Visit type', 'Follow up'],
      ],
      2,
    ),
    heading(names[0]),
    ...part.history(desk, happening).map(words => paragraph(words)),
    paragraph(joined(part.limitations(desk, happening), part.treatments(desk, happening))),
    heading(names[7]),
    paragraph(part.comorbid(desk, happening)),
    heading(names[1]),
    list(part.medications(desk, happening)),
    heading(names[6]),
    paragraph(habit(desk, happening.by, 'ros', reviewOfSystems, happening.on)),
    paragraph(part.inserted(desk, happening)),
    heading(names[2]),
    paragraph(vitals(desk, happening), 'Vitals:'),
    ...part.examination(desk, happening),
    heading(names[3]),
    list(part.diagnoses(desk, happening), true),
    heading(names[4]),
    list(part.plan(desk, happening), true),
    heading(names[5]),
    paragraph(part.workStatus(desk, happening)),
    ...part.boilerplate(desk, happening, clinicLines, 6),
    ...attachments(desk, happening, 6),
    ...part.signed(desk, clinician, happening),
  ];
}

function letter(desk: Desk, happening: Happening): Block[] {
  const clinician = desk.cast.clinicians[happening.by];
  const { style } = clinician.office;
  const values = workerValues(desk, happening.on);
  const [complaint = [], scores = []] = part.history(desk, happening);
  return [
    ...letterhead(clinician.office, style, clinician),
    ...aboutWorker(desk, style, happening.on, 'Date of Exam'),
    gap(6),
    centered(title(desk, happening), 12),
    paragraph(
      habit(desk, happening.by, 'greeting', ['To whom it may concern:', 'Dear Claims Examiner:', 'Gentlepersons:']),
    ),
    paragraph(
      `I had the opportunity to reevaluate ${String(values['Name'])} in my office on ${dated(style, happening.on)}.`,
    ),
    heading(
      habit(desk, happening.by, 'h1', ['Interval history', 'Present complaints', 'History of the present illness']),
    ),
    paragraph(complaint),
    paragraph(joined(scores, part.limitations(desk, happening))),
    paragraph(joined(part.treatments(desk, happening), part.inserted(desk, happening))),
    heading(habit(desk, happening.by, 'h2', ['Physical examination', 'Examination', 'Objective'])),
    ...part.examination(desk, happening),
    heading(habit(desk, happening.by, 'h3', ['Diagnostic impression', 'Diagnoses', 'Impression'])),
    list(part.diagnoses(desk, happening), true),
    heading(habit(desk, happening.by, 'h4', ['Medications prescribed', 'Current medications'])),
    list(part.medications(desk, happening)),
    heading(habit(desk, happening.by, 'h5', ['Discussion and plan', 'Treatment recommendations'])),
    ...part.plan(desk, happening).map(line => paragraph(line)),
    paragraph(part.workStatus(desk, happening), 'WORK STATUS:'),
    ...part.boilerplate(desk, happening, clinicLines, 5),
    ...attachments(desk, happening, 3),
    ...part.signed(desk, clinician, happening),
  ];
}

function vitals(desk: Desk, { on, by }: Happening): string {
  const digit = Number(on.slice(8)) % 9;
  return habit(desk, by, 'vitals', [
    `BP ${118 + digit * 3}/${72 + digit}  P ${66 + digit}  R 16  Wt ${168 + digit} lb  BMI 2${digit}.4`,
    `Blood pressure ${120 + digit * 2}/${74 + digit}, pulse ${70 + digit}, weight ${170 + digit} pounds`,
  ]);
}
