import type { Clinician, Office } from '../course/cast.ts';
import { nameOf } from '../course/cast.ts';
import { type Block, centered, fields, gap, paragraph, right, rule } from '../paper/block.ts';
import { type Style, type StyleName, styles } from '../paper/style.ts';
import { dated, type Desk } from './desk.ts';

/** The head of an office's paper, in the way of its style. */
export function letterhead(office: Office, style: StyleName, clinician: Clinician | null = null): Block[] {
  const reach = `Tel ${office.phone}   Fax ${office.fax}`;
  const person = clinician === null ? [] : [`${nameOf(clinician)}   ${clinician.specialty}`];
  const ways: Readonly<Record<Style['letterhead'], () => Block[]>> = {
    centered: () => [
      centered(office.name.toUpperCase(), 14),
      ...(office.motto === null ? [] : [centered(office.motto, 9, false)]),
      ...person.map(line => centered(line, 9.5, false)),
      centered(`${office.street}, ${office.city}`, 9, false),
      centered(reach, 9, false),
      rule,
      gap(6),
    ],
    left: () => [
      paragraph('', office.name),
      ...person.map(line => paragraph(line)),
      paragraph(office.street),
      paragraph(`${office.city}   ${reach}`),
      rule,
    ],
    split: () => [
      right(office.name),
      right(`${office.street}, ${office.city}`),
      right(reach),
      ...person.map(right),
      rule,
    ],
    plain: () => [paragraph(`${office.name}  ${office.street}, ${office.city}  ${reach}`)],
  };
  return ways[styles[style].letterhead]();
}

/** Who the paper is about, in one of the ways offices put it. */
export function aboutWorker(desk: Desk, style: StyleName, on: string, label = 'Date of Service'): Block[] {
  const { worker, administrator } = desk.cast;
  const day = (date: string) => dated(style, date);
  const injured = day(desk.course.injured);
  const ways: Readonly<Record<Style['letterhead'], () => Block[]>> = {
    centered: () => [
      paragraph(day(on)),
      gap(8),
      paragraph(administrator.name),
      paragraph(`Attn: ${administrator.adjuster}, Claims Examiner`),
      gap(6),
      paragraph(`${worker.first} ${worker.last}`, 'RE:', 30),
      paragraph(worker.claim, 'Claim No.:', 30),
      paragraph(injured, 'D/Injury:', 30),
      paragraph(worker.employer, 'Employer:', 30),
    ],
    left: () => [
      fields(
        [
          ['PATIENT', `${worker.last.toUpperCase()}, ${worker.first.toUpperCase()} ${worker.middle}`],
          [label.toUpperCase(), day(on)],
          ['DOB', day(worker.born)],
          ['DATE OF INJURY', injured],
          ['CLAIM #', worker.claim],
          ['EMPLOYER', worker.employer],
        ],
        2,
      ),
    ],
    split: () => [
      fields(
        [
          ['Patient', `${worker.first} ${worker.middle} ${worker.last}`],
          ['DOB', day(worker.born)],
          [label, day(on)],
          ['DOI', injured],
          ['Claim', worker.claim],
          ['Payer', administrator.name],
        ],
        2,
        true,
      ),
    ],
    plain: () => [
      fields(
        [
          ['Last name', worker.last],
          ['First name', worker.first],
          ['Date of injury', injured],
          ['Date of birth', day(worker.born)],
          ['Claim number', worker.claim],
          [label, day(on)],
          ['Occupation', worker.occupation],
          ['Employer', worker.employer],
        ],
        2,
        true,
      ),
    ],
  };
  return ways[styles[style].letterhead]();
}
