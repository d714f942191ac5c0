import { between, oneOf, shuffled } from '../../chance.ts';
import { nameOf } from '../../course/cast.ts';
import type { Happening } from '../../course/happening.ts';
import { centered, fields, gap, heading, list, paragraph, table } from '../../paper/block.ts';
import { type Passage, joined, passage } from '../../paper/passage.ts';
import { authorOf, dated, type Desk, fresh, type Paper, workerValues, type Writer } from '../desk.ts';
import { aboutWorker, letterhead } from '../letterhead.ts';
import { decisionOf, nameRecord, recordsBefore, type Registry } from '../naming.ts';
import { expertLines } from '../phrases/boilerplate.ts';
import * as part from '../sections.ts';
import { mechanism } from './clinical.ts';

const remarks = [
  'The examinee was seen for follow up. Medication was refilled.',
  'Complaints were unchanged. Therapy was recommended.',
  'Findings are described as tenderness with limited motion.',
  'The physician asks for authorization and keeps the work restrictions.',
  'The study is summarized in the body of this report.',
  'No change in the diagnosis. The plan was to return in a month.',
  'The handwriting is in part not legible.',
];

/** The report of a medical-legal evaluator: long, with a review of the records that names each. */
export function evaluationReport(desk: Desk, happening: Happening, registry: Registry, length: number): Paper {
  const clinician = desk.cast.clinicians[happening.by];
  const { style } = clinician.office;
  const random = fresh(desk, happening, 'evaluation');
  const values = workerValues(desk, happening.on);
  const title = oneOf(random, [
    'PANEL QUALIFIED MEDICAL EVALUATION',
    'QUALIFIED MEDICAL EVALUATOR\u2019S REPORT',
    'AGREED MEDICAL EXAMINATION',
    'COMPREHENSIVE MEDICAL-LEGAL EVALUATION',
  ]);
  const named = recordsBefore(registry, random, happening.on, 1500, length);
  const review = named.map(
    (index): Passage => [
      ...nameRecord(desk, registry, random, index, style),
      {
        text: `. ${shuffled(random, remarks)
          .slice(0, between(random, 1, 5))
          .join(' ')}`,
        marks: [],
      },
    ],
  );
  const said = expertLines.flatMap((line, index) =>
    index % 3 === 0 ? [paragraph(line), paragraph(oneOf(random, expertLines))] : [paragraph(line)],
  );
  return {
    kind: 'medical-legal-report',
    title,
    date: happening.on,
    author: authorOf(clinician),
    provider: clinician.office.name,
    style,
    blocks: [
      ...letterhead(clinician.office, style, clinician),
      ...aboutWorker(desk, style, happening.on, 'Date of Evaluation'),
      gap(6),
      centered(title, 14),
      paragraph(
        `${String(values['Name'])} was seen for evaluation on ${dated(style, happening.on)} at the office in ${clinician.office.city}. This is a complex evaluation billed as ML-${oneOf(random, [103, 104])}.`,
      ),
      ...said.slice(0, 4),
      heading('History of the injury'),
      paragraph(mechanism(desk, happening)),
      paragraph(joined(part.treatments(desk, happening), part.limitations(desk, happening))),
      heading('Current complaints'),
      ...part.history(desk, happening).map(words => paragraph(words)),
      heading('Past medical history'),
      paragraph(part.comorbid(desk, happening)),
      paragraph(part.inserted(desk, happening)),
      heading('Current medications'),
      list(part.medications(desk, happening)),
      heading('Physical examination'),
      ...part.examination(desk, happening),
      heading('Review of medical records'),
      ...review.map(words => paragraph(words)),
      heading('Diagnoses'),
      list(part.diagnoses(desk, happening), true),
      heading('Discussion'),
      ...said.slice(4),
      heading('Disability status'),
      paragraph(part.workStatus(desk, happening)),
      paragraph(
        'I declare under penalty of perjury that the information contained in this report and its attachments, if any, is true and correct to the best of my knowledge and belief, except as to information that I have indicated I received from others.',
      ),
      ...part.signed(desk, clinician, happening),
    ],
  };
}

const day = (on: string) => dated('company', on);

/** A Final Determination of an earlier review for the same worker. */
export const priorDetermination: Writer = (desk, happening) => {
  if (happening.what.is !== 'determination') throw new Error('not a determination');
  const { items, decided } = happening.what;
  const { worker, administrator, clinicians } = desk.cast;
  const random = fresh(desk, happening, 'determination');
  const outcomes = items.map(() => oneOf(random, ['Upheld', 'Upheld', 'Overturned']));
  return {
    kind: 'prior-determination',
    title: 'INDEPENDENT MEDICAL REVIEW FINAL DETERMINATION LETTER',
    date: happening.on,
    author: null,
    provider: null,
    style: 'company',
    blocks: [
      centered('INDEPENDENT MEDICAL REVIEW', 12),
      centered('FINAL DETERMINATION LETTER', 12),
      fields(
        [
          [
            'IMR Case Number',
            `CM${happening.on.slice(2, 4)}-${between(random, 100000, 239999).toString().padStart(7, '0')}`,
          ],
          ['Date of Injury', day(desk.course.injured)],
          ['Claims Number', worker.claim],
          ['UR Denial Date', decisionOf(decided, 'company')],
          ['Employee Name', `${worker.first} ${worker.last}`],
          ['Claims Administrator', administrator.name],
          ['Requesting Physician', nameOf(clinicians.primary, 'short')],
          ['Date of Determination', day(happening.on)],
        ],
        2,
        true,
      ),
      paragraph(`Dear ${worker.first} ${worker.last}:`),
      paragraph(
        'The review of the treatment dispute named above is complete. This letter is the final determination and is deemed to be the determination of the administrative director. It is binding on all parties.',
      ),
      table(
        ['Disputed item', 'Determination'],
        [5, 2],
        items.map((item, index) => [item.title, outcomes[index] ?? 'Upheld']),
      ),
      heading('Clinical case summary'),
      paragraph(
        passage(
          'The injured worker is a {age}-year-old {sex} who was hurt on {day}. Treating diagnoses and prior care were considered as documented in the materials submitted.',
          { ...workerValues(desk, happening.on), day: day(desk.course.injured) },
        ),
      ),
      heading('How the reviewer decided'),
      ...items.flatMap((item, index) => [
        paragraph(
          `The reviewer found that the request is ${outcomes[index] === 'Overturned' ? '' : 'not '}medically necessary and appropriate. ${oneOf(random, ['The notes provided were considered together with the guideline cited by the administrator.', 'The guideline asks for a trial of other care, which was weighed against the course described.', 'The decision rests on the criteria for this service and the findings of the most recent visit.'])}`,
          `${item.title}:`,
        ),
      ]),
      paragraph(
        'A determination may be appealed to the Workers\u2019 Compensation Appeals Board within thirty days of mailing, on the grounds stated in Labor Code 4610.6(h).',
      ),
      gap(16),
      paragraph('Medical Director, Independent Medical Review'),
    ],
  };
};
