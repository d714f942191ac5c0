import { daysLater } from '#domain/calendar/days-later.ts';
import { between, happens, oneOf } from '../../chance.ts';
import { nameOf } from '../../course/cast.ts';
import { daysBetween } from '../../course/days.ts';
import type { Happening } from '../../course/happening.ts';
import { bar, type Block, centered, fields, gap, heading, list, newPage, paragraph, table } from '../../paper/block.ts';
import { dated, type Desk, fresh, habit, type Paper, workerValues } from '../desk.ts';
import { aboutWorker, letterhead } from '../letterhead.ts';
import { instructionLines } from '../phrases/boilerplate.ts';
import * as part from '../sections.ts';

/** Papers that are none of the kinds a reviewer asks for: bills, ledgers, whole charts, testimony. `length` in pages, about. */
export function otherPaper(desk: Desk, happening: Happening, length: number): Paper {
  const about = happening.what.is === 'other' ? happening.what.about : 'billing';
  return { billing, pharmacy, chart, testimony }[about](desk, happening, length);
}

function billing(desk: Desk, happening: Happening): Paper {
  const { worker, administrator, clinicians } = desk.cast;
  const clinician = clinicians[happening.by];
  const random = fresh(desk, happening, 'billing');
  const codes = ['99214', '99213', 'WC002', '97110', '97140', '97014', 'J3301', '20610', '80305', '99080'];
  const rows = Array.from({ length: between(random, 2, 6) }, () => {
    const price = between(random, 20, 380);
    return [dated('form', happening.on), '11', oneOf(random, codes), 'A B', `${price}.00`, '1'];
  });
  return {
    kind: 'other',
    title: 'HEALTH INSURANCE CLAIM FORM',
    date: happening.on,
    author: null,
    provider: clinician.office.name,
    style: 'form',
    blocks: [
      centered('HEALTH INSURANCE CLAIM FORM', 12),
      centered('APPROVED BY NATIONAL UNIFORM CLAIM COMMITTEE 02/12', 7, false),
      fields(
        [
          ['1a. INSURED ID', worker.claim],
          ['2. PATIENT NAME', `${worker.last}, ${worker.first}`],
          ['3. BIRTH DATE', dated('form', worker.born)],
          ['4. INSURED', worker.employer],
          ['5. ADDRESS', worker.address],
          ['10. CONDITION RELATED TO', 'EMPLOYMENT [X] YES [ ] NO'],
          ['11c. PLAN', administrator.name],
          ['14. DATE OF INJURY', dated('form', desk.course.injured)],
          ['17. REFERRING', nameOf(clinicians.primary, 'inverted')],
          ['21. ICD', happening.now.injuries.map(({ of }) => of.diagnoses[0]?.code ?? '').join('  ')],
        ],
        2,
        true,
      ),
      table(['24A. DATE', 'B', 'D. CPT', 'E', 'F. CHARGES', 'G'], [2, 0.7, 1.5, 1, 1.5, 0.7], rows),
      fields(
        [
          ['25. TAX ID', `${between(random, 10, 95)}-${between(random, 1000000, 9999999)}`],
          ['28. TOTAL', `$ ${rows.reduce((sum, row) => sum + Number(row[4]), 0)}.00`],
          ['31. SIGNATURE', 'SIGNATURE ON FILE'],
          ['33. BILLING PROVIDER', clinician.office.name],
        ],
        2,
        true,
      ),
    ],
  };
}

function pharmacy(desk: Desk, happening: Happening, length: number): Paper {
  const { pharmacy: office, clinicians } = desk.cast;
  const random = fresh(desk, happening, 'pharmacy');
  const step = Math.max(1, Math.floor(daysBetween(desk.course.injured, happening.on) / (length * 42)));
  const rows = Array.from({ length: length * 42 }, (_, index) => {
    const use = oneOf(random, happening.now.drugs);
    return [
      dated(office.style, daysLater(happening.on, -index * step)),
      String(between(random, 4000000, 4999999)),
      `${use.drug.name} ${use.drug.group === 'topical' ? '' : use.strength}`.toUpperCase().trim(),
      String(use.quantity),
      clinicians[oneOf(random, ['primary', 'pain'] as const)].last.toUpperCase(),
    ];
  });
  return {
    kind: 'other',
    title: 'PRESCRIPTION PROFILE',
    date: happening.on,
    author: null,
    provider: office.name,
    style: office.style,
    blocks: [
      ...letterhead(office, office.style),
      centered('PRESCRIPTION PROFILE', 12),
      ...aboutWorker(desk, office.style, happening.on, 'Printed'),
      table(['FILLED', 'RX NO', 'DRUG', 'QTY', 'PRESCRIBER'], [1.6, 1.2, 3, 0.8, 1.8], rows, false),
    ],
  };
}

const shift = [
  'Resting in bed with eyes closed. Call light in reach. Respirations even and unlabored.',
  'Ambulated in the hall with a walker and one assist. Tolerated well.',
  'Dressing dry and intact. Neurovascular checks done per protocol.',
  'Diet advanced as tolerated. Voided without difficulty.',
  'Patient turned and repositioned. Ice applied for twenty minutes.',
  'Reported off to the oncoming nurse. Plan of care reviewed.',
  'Incentive spirometer used ten times an hour while awake.',
  'Family at bedside. Questions answered.',
];

/** The export of a chart: encounter after encounter with vital signs, orders, instructions. */
function chart(desk: Desk, happening: Happening, length: number): Paper {
  const { hospital, clinicians } = desk.cast;
  const isClinic = habit(desk, `chart ${happening.on}`, 'clinic', [true, false]);
  const office = isClinic ? clinicians.family.office : hospital;
  const style = isClinic ? 'electronic' : 'chart';
  const random = fresh(desk, happening, 'chart');
  const needle = Math.floor(length * (0.3 + random() * 0.5));
  const encounters = Array.from({ length }, (_, index): Block[] => {
    const on = daysLater(happening.on, isClinic ? -(length - index) * 3 : -Math.floor((length - index) / 12));
    return [
      heading(
        isClinic
          ? `Encounter ${dated(style, on)} - ${oneOf(random, ['Telephone call', 'Nurse visit', 'Office visit', 'Refill request', 'Letter'])}`
          : `Nursing notes ${dated(style, on)}`,
      ),
      table(
        ['Time', 'BP', 'Pulse', 'Resp', 'Temp', 'O2 sat', 'Init'],
        [1, 1.2, 1, 1, 1, 1, 0.8],
        Array.from({ length: between(random, 4, 9) }, (_value, row) => [
          `${String((row * 3 + between(random, 0, 2)) % 24).padStart(2, '0')}:${between(random, 10, 59)}`,
          `${between(random, 104, 148)}/${between(random, 60, 92)}`,
          String(between(random, 58, 98)),
          String(between(random, 12, 20)),
          `${between(random, 97, 99)}.${between(random, 0, 9)}`,
          `${between(random, 94, 100)}%`,
          oneOf(random, ['KL', 'MT', 'RS']),
        ]),
      ),
      ...Array.from({ length: between(random, 5, 9) }, () =>
        paragraph(oneOf(random, shift), `${between(random, 10, 23)}${between(random, 10, 59)}`),
      ),
      ...(index === needle ? [paragraph(part.inserted(desk, happening))] : []),
      bar('Orders and instructions'),
      list(Array.from({ length: between(random, 4, 7) }, () => oneOf(random, instructionLines))),
      ...(happens(random, 0.7)
        ? [
            paragraph(
              `Entered by ${oneOf(random, ['K. Lowe RN', 'M. Tapia LVN', 'R. Singh MA'])} at ${between(random, 7, 19)}:${between(random, 10, 59)}. Audit trail ${between(random, 100000, 999999)}.`,
            ),
          ]
        : []),
      newPage,
    ];
  }).flat();
  return {
    kind: 'other',
    title: isClinic ? 'CHART EXPORT' : 'INPATIENT RECORD',
    date: null,
    author: null,
    provider: office.name,
    style,
    blocks: [
      ...letterhead(office, style),
      centered(isClinic ? 'CHART EXPORT' : 'INPATIENT RECORD', 13),
      ...aboutWorker(desk, style, happening.on, 'Printed'),
      ...encounters.slice(0, -1),
    ],
  };
}

const questions: readonly (readonly [question: string, answer: string])[] = [
  ['Have you ever given a deposition before?', 'No, this is my first.'],
  ['Is there any reason you cannot give your best testimony today?', 'No.'],
  ['Who was your supervisor at that time?', 'It changed. I think it was Frank.'],
  ['Describe a usual day for me.', 'I clock in, get the list, and start moving product until the first break.'],
  ['How much would you say the heaviest thing weighed?', 'I would say sixty pounds, maybe more.'],
  ['Did you report it the same day?', 'I told the lead. He said to see how it feels in the morning.'],
  ['Where did they send you?', 'To the clinic by the freeway.'],
  ['Have you had any other claims?', 'No.'],
  ['Do you do any work around the house?', 'My kids do most of it.'],
  ['Were you told what the doctor wanted to do next?', 'He said he was waiting for the insurance.'],
  ['Do you remember the name of that doctor?', 'I do not remember. He had a beard.'],
  ['Let us go off the record for a minute.', '(Recess taken.)'],
];

/** A deposition: questions and answers, numbered pages. */
function testimony(desk: Desk, happening: Happening, length: number): Paper {
  const { worker, attorney, administrator } = desk.cast;
  // Two depositions of one day are two: neither their words nor their covers are the same.
  const random = fresh(desk, happening, `testimony of ${length}`);
  const values = workerValues(desk, happening.on);
  const lines = Array.from({ length: length * 10 }, () => oneOf(random, questions)).flatMap(([question, answer]) => [
    paragraph(question, 'Q.', 12),
    paragraph(answer, 'A.', 12),
  ]);
  return {
    kind: 'other',
    title: `DEPOSITION OF ${worker.first.toUpperCase()} ${worker.last.toUpperCase()}`,
    date: happening.on,
    author: null,
    provider: null,
    style: 'typewriter',
    blocks: [
      centered("WORKERS' COMPENSATION APPEALS BOARD", 12),
      centered('STATE OF CALIFORNIA', 12),
      gap(30),
      fields(
        [
          ['Applicant', `${worker.first} ${worker.last}`],
          ['vs.', String(values['employer'])],
          ['Case No.', worker.adj],
        ],
        1,
      ),
      gap(30),
      centered(`DEPOSITION OF ${worker.first.toUpperCase()} ${worker.last.toUpperCase()}`, 14),
      centered(dated('clinicLetter', happening.on), 12, false),
      centered(`Pages 1 to ${length + 1}`, 10, false),
      gap(40),
      paragraph(`For the applicant: ${attorney.lawyer}, ${attorney.name}`),
      paragraph(`For the defendant: counsel for ${administrator.name}`),
      newPage,
      ...lines,
    ],
  };
}
