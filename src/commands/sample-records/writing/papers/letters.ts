import { between, chanceFor, oneOf } from '../../chance.ts';
import { nameOf, type Office } from '../../course/cast.ts';
import { daysLater } from '#domain/calendar/days-later.ts';
import { type Block, centered, fields, gap, heading, list, paragraph } from '../../paper/block.ts';
import { authorOf, dated, type Desk, fresh, type Paper, type Writer } from '../desk.ts';
import { letterhead } from '../letterhead.ts';
import type { Happening } from '../../course/happening.ts';

/** A letter between the parties. */
export const correspondence: Writer = (desk, happening) => {
  if (happening.what.is !== 'letter') throw new Error('not a letter');
  const { about } = happening.what;
  const random = fresh(desk, happening, 'letter');
  const { worker, administrator, attorney, clinicians } = desk.cast;
  const from: Office =
    about === 'attorney' || about === 'objection' || about === 'subpoena'
      ? attorney
      : about === 'appointment'
        ? clinicians.evaluator.office
        : administrator;
  const writer = from === attorney ? attorney.lawyer : from === administrator ? administrator.adjuster : null;
  const nurse = about === 'nurse' ? authorOf(clinicians.namesake) : null;
  const { style } = from;
  const day = (on: string) => dated(style, on);
  const to =
    from === attorney
      ? [administrator.name, administrator.street, administrator.city]
      : [`${worker.first} ${worker.last}`, worker.address];
  const bodies: Readonly<Record<typeof about, readonly Block[]>> = {
    benefits: [
      centered(
        oneOf(random, ['NOTICE REGARDING TEMPORARY DISABILITY BENEFITS', 'Notice of Change in Benefit Payment']),
        12,
      ),
      paragraph(
        `This notice is to tell you about your temporary disability benefits for the injury of ${day(desk.course.injured)}. Payments of $${between(random, 310, 980)}.${between(random, 10, 99)} per week will be made every two weeks, from ${day(happening.on)} until your physician says you can return to work or your condition is permanent and stationary.`,
      ),
      paragraph(
        'If you disagree with this decision you may call an Information and Assistance Officer of the Division. The call and the recorded information are free.',
      ),
      paragraph('Keep this notice for your records. Please tell us if you return to work in any capacity.'),
    ],
    appointment: [
      centered('NOTICE OF APPOINTMENT', 12),
      paragraph(
        `You are scheduled for an examination on ${day(daysLater(happening.on, 40))} at ${between(random, 8, 11)}:${oneOf(random, ['00', '15', '30', '45'])} a.m. with ${nameOf(clinicians.evaluator)}. Bring a photo identification and the films you have. Arrive thirty minutes early to complete the forms.`,
      ),
      paragraph('Cancellation within six business days may be charged to the party that cancels.'),
    ],
    attorney: [
      paragraph(
        'Please be advised that this office represents the above named applicant. Direct all further communication to this office. We ask that you serve all medical reports in your possession within the time provided by the rules, and that you continue to do so as further reports are received.',
      ),
      paragraph('Please also provide the wage statement and a printout of benefits paid to date, by type and period.'),
    ],
    nurse: [
      centered('NURSE CASE MANAGEMENT STATUS REPORT', 12),
      paragraph(
        `I attended the appointment of ${day(happening.on)} with the injured worker's permission. The doctor discussed the options. Transportation was arranged.`,
      ),
      list([
        'Obtain records from the prior clinic',
        'Confirm the next appointment',
        'Send a job description to the physician',
        'Follow up on pending authorization',
      ]),
      paragraph(`Hours: ${between(random, 1, 4)}.${between(random, 0, 9)}. Mileage: ${between(random, 9, 88)}.`),
    ],
    objection: [
      paragraph(
        'Applicant objects to the treatment determination of the primary treating physician pursuant to Labor Code section 4062 and requests that a panel be issued in the specialty designated. The objection is timely.',
      ),
      paragraph(
        'Applicant further objects to the closing of discovery as the record is incomplete. Nothing in this letter is a waiver.',
      ),
    ],
    subpoena: [
      centered('NOTICE TO CONSUMER OF SUBPOENA FOR RECORDS', 12),
      paragraph(
        'Records that pertain to you are being sought from the custodian named in the attached subpoena. If you object to the production you must file papers with the Board before the date set and give notice to the custodian.',
      ),
    ],
  };
  return {
    kind: 'correspondence',
    title: null,
    date: happening.on,
    author: writer,
    provider: from.name,
    style,
    blocks: [
      ...letterhead(from, style),
      paragraph(day(happening.on)),
      gap(8),
      ...to.map(line => paragraph(line)),
      gap(6),
      fields(
        [
          ['Re', `${worker.first} ${worker.last}`],
          ['Claim', worker.claim],
          ['WCAB', worker.adj],
          ['Employer', worker.employer],
        ],
        1,
      ),
      ...bodies[about],
      gap(14),
      paragraph('Sincerely,'),
      gap(16),
      paragraph(writer ?? (nurse === null ? 'Scheduling Department' : 'Nurse Case Manager, R.N., C.C.M.')),
    ],
  };
};

/** Proof that something was served; it belongs to the decision or the report before it. */
export function proofOfService(desk: Desk, { on, by, what }: Happening): Paper {
  const { worker, administrator, attorney, clinicians } = desk.cast;
  const from = what.is === 'ur-decision' ? desk.cast.reviewCompany : clinicians[by].office;
  const random = chanceFor(desk.seed, `service/${on}/${by}`);
  const title = oneOf(random, ['PROOF OF SERVICE', 'PROOF OF SERVICE BY MAIL', 'DECLARATION OF SERVICE']);
  const clerk = `${oneOf(random, ['Tina', 'Paul', 'Jody', 'Ruben', 'Kim'])} ${oneOf(random, ['Sato', 'Briggs', 'Mora', 'Haley'])}`;
  return {
    kind: 'proof-of-service',
    title,
    date: on,
    author: clerk,
    provider: null,
    style: 'typewriter',
    blocks: [
      centered(title, 13),
      paragraph('STATE OF CALIFORNIA, COUNTY OF '.concat(from.city.split(',')[0]?.toUpperCase() ?? '')),
      paragraph(
        `I am employed in the county aforesaid. I am over the age of eighteen and not a party to the within action. My business address is ${from.street}, ${from.city}.`,
      ),
      paragraph(
        `On ${dated('typewriter', on)} I served the foregoing ${what.is === 'ur-decision' ? 'utilization review decision' : 'medical report'} on the persons below by placing a true copy in a sealed envelope with postage fully prepaid in the United States mail.`,
      ),
      list([
        `${worker.first} ${worker.last}, ${worker.address}`,
        `${administrator.name}, ${administrator.street}, ${administrator.city}`,
        `${attorney.name}, ${attorney.street}, ${attorney.city}`,
      ]),
      paragraph(
        'I declare under penalty of perjury under the laws of the State of California that the foregoing is true and correct.',
      ),
      paragraph(`Executed on ${dated('typewriter', on)} at ${from.city}.`),
      gap(20),
      paragraph('______________________'),
      paragraph(clerk),
    ],
  };
}

/** The sheet a fax begins with. */
export function faxCover(desk: Desk, on: string, pages: number, number: number): Paper {
  const random = chanceFor(desk.seed, `fax cover/${number}`);
  const title = oneOf(random, ['FAX', 'FAX TRANSMITTAL', 'Facsimile Cover Sheet']);
  const { clinicians, administrator } = desk.cast;
  const from = oneOf(random, [clinicians.primary, clinicians.pain, clinicians.surgeon]).office;
  return {
    kind: 'correspondence',
    title,
    date: on,
    author: null,
    provider: from.name,
    style: 'chart',
    blocks: [
      centered(title, 26),
      gap(20),
      fields(
        [
          ['TO', administrator.name],
          ['ATTN', administrator.adjuster],
          ['FAX', administrator.fax],
          ['FROM', from.name],
          ['PHONE', from.phone],
          ['DATE', dated('chart', on)],
          ['PAGES', `${pages} including cover`],
          ['RE', desk.cast.worker.claim],
        ],
        1,
      ),
      gap(20),
      heading('Message'),
      paragraph(
        oneOf(random, [
          'Please see attached. Thank you.',
          'Second request. Please confirm receipt.',
          'Records as requested.',
          'RFA and report attached, kindly respond within 5 business days.',
        ]),
      ),
      gap(60),
      paragraph(
        'The information contained in this transmission is privileged and intended only for the recipient named. If you are not the recipient, please call us and destroy the pages.',
      ),
    ],
  };
}

/** A sheet that parts one batch from the next, as scanning services put in. */
export function separatorSheet(desk: Desk, number: number): Paper {
  return {
    kind: 'other',
    title: null,
    date: null,
    author: null,
    provider: null,
    style: 'form',
    blocks: [
      gap(250),
      centered(number % 2 === 0 ? 'DOCUMENT SEPARATOR' : `TAB ${number}`, 30),
      gap(20),
      centered(`|||| || ||| | |||| ${desk.cast.worker.claim} || ||| |`, 14, false),
      centered(`Batch ${1000 + number}`, 10, false),
    ],
  };
}
