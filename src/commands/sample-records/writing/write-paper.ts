import type { Happening } from '../course/happening.ts';
import { layOut } from '../paper/lay-out.ts';
import type { Sheet } from '../paper/sheet.ts';
import { styles } from '../paper/style.ts';
import { dated, type Desk, type Paper, type Writer } from './desk.ts';
import { consultation, firstReport } from './papers/clinical.ts';
import { operativeReport, therapyNote } from './papers/treatment.ts';
import { correspondence } from './papers/letters.ts';
import { priorDetermination } from './papers/reports.ts';
import { drugTest, laboratoryReport } from './papers/laboratory.ts';
import { imagingReport, nerveReport } from './papers/tests.ts';
import { visitReport } from './papers/visit.ts';

/** Papers that name no other record; the rest are written when it is known what the set holds. */
export const plainWriters: Readonly<Partial<Record<Happening['what']['is'], Writer>>> = {
  'first-report': firstReport,
  visit: visitReport,
  consultation,
  therapy: therapyNote,
  imaging: imagingReport,
  nerves: nerveReport,
  laboratory: laboratoryReport,
  'drug-test': drugTest,
  surgery: operativeReport,
  determination: priorDetermination,
  letter: correspondence,
};

/** The sheets of a paper. */
export function sheetsOf(desk: Desk, paper: Paper): Sheet[] {
  const { worker } = desk.cast;
  return layOut(paper.blocks, styles[paper.style], {
    patient: `${worker.first} ${worker.last}`,
    born: dated(paper.style, worker.born),
    claim: worker.claim,
    date: paper.date === null ? '' : dated(paper.style, paper.date),
  });
}
