import { between, chanceFor, happens, shuffled, someOf } from '../chance.ts';
import { nameOf } from '../course/cast.ts';
import type { Happening } from '../course/happening.ts';
import { type Block, centered, fields, gap, heading, list, newPage, paragraph, table } from '../paper/block.ts';
import { dated, type Desk, fresh, habit } from './desk.ts';
import { instructionLines } from './phrases/boilerplate.ts';
import { chartRows, discussionLines, questions } from './phrases/guidance.ts';

type Attachment = (desk: Desk, happening: Happening) => Block[];

const questionnaire: Attachment = (desk, happening) => {
  const random = fresh(desk, happening, 'questionnaire');
  const rows = questions.map(question => {
    const answer = between(random, 1, 4);
    return [question, ...Array.from({ length: 6 }, (_, value) => (value === answer ? '[X]' : '[ ]'))];
  });
  return [
    newPage,
    centered('PATIENT QUESTIONNAIRE', 12),
    fields(
      [
        ['Name', `${desk.cast.worker.first} ${desk.cast.worker.last}`],
        ['Date', dated(desk.cast.clinicians[happening.by].office.style, happening.on)],
      ],
      2,
    ),
    paragraph(
      'Mark one box in each row that describes you best over the past week. 0 = no trouble at all, 5 = cannot do it.',
    ),
    table(['', '0', '1', '2', '3', '4', '5'], [4, 1, 1, 1, 1, 1, 1], rows),
    paragraph('Patient signature: ______________________'),
  ];
};

const maintenance: Attachment = (desk, happening) => [
  heading('Health Maintenance'),
  table(
    ['Item', 'Status'],
    [3, 2],
    someOf(fresh(desk, happening, 'maintenance'), chartRows, 9).map(row => [...row]),
    false,
  ),
];

const vitals: Attachment = (desk, happening) => {
  const random = chanceFor(desk.seed, `vitals/${happening.by}/${happening.on.slice(0, 4)}`);
  const rows = Array.from({ length: between(random, 5, 9) }, (_, index) => [
    `Visit -${index}`,
    `${between(random, 112, 146)}/${between(random, 68, 92)}`,
    String(between(random, 62, 92)),
    `${between(random, 164, 192)}`,
    `${between(random, 96, 100)}%`,
  ]);
  return [
    heading('Vital Signs Flowsheet'),
    table(['Encounter', 'BP', 'Pulse', 'Weight (lb)', 'SpO2'], [2, 1.4, 1, 1.3, 1], rows),
  ];
};

const instructions: Attachment = (desk, happening) => [
  heading('Patient Instructions'),
  list(someOf(fresh(desk, happening, 'instructions'), instructionLines, 6)),
];

const discussion: Attachment = (desk, happening) => {
  const random = chanceFor(desk.seed, `discussion/${happening.by}/${happening.on.slice(0, 4)}`);
  return [
    heading('Discussion'),
    ...shuffled(random, discussionLines)
      .slice(0, between(random, 4, 8))
      .map(line => paragraph(line)),
  ];
};

const billing: Attachment = (desk, happening) => [
  heading('Charges'),
  table(
    ['CPT', 'Description', 'Units'],
    [1, 3, 1],
    [
      ['99214', 'Office visit, established', '1'],
      ['WC002', 'Progress report PR-2', '1'],
      ['99080', 'Special report', habit(desk, happening.by, 'units', ['1', '2'])],
    ],
  ),
];

const log: Attachment = (desk, happening) => {
  const random = fresh(desk, happening, 'log');
  const by = nameOf(desk.cast.clinicians[happening.by], 'short');
  return [
    gap(6),
    heading('Encounter Log'),
    ...Array.from({ length: between(random, 4, 10) }, () =>
      paragraph(
        `${between(random, 8, 17)}:${between(random, 10, 59)}  ${happens(random, 0.5) ? 'Note edited' : 'Section reviewed'} by ${happens(random, 0.4) ? by : 'medical assistant'}; status ${happens(random, 0.5) ? 'draft' : 'saved'}; workstation WS-${between(random, 10, 40)}`,
      ),
    ),
  ];
};

/** What an office adds to its reports beyond what was asked: the same each month. */
export function attachments(desk: Desk, happening: Happening, most: number): Block[] {
  const usual: readonly Attachment[] = [questionnaire, maintenance, vitals, instructions, discussion, billing, log];
  const random = chanceFor(desk.seed, `attachments/${happening.by}/${happening.on.slice(0, 4)}`);
  return someOf(random, usual, between(random, Math.ceil(most / 2), most)).flatMap(attach => attach(desk, happening));
}
