import { between, happens } from '../../chance.ts';
import { nameOf } from '../../course/cast.ts';
import type { Happening } from '../../course/happening.ts';
import { bar, centered, fields, gap, list, newPage, paragraph, table } from '../../paper/block.ts';
import { fact, passage } from '../../paper/passage.ts';
import { authorOf, dated, type Desk, fresh, type Paper } from '../desk.ts';
import { decisionOf, nameRecord, recordsBefore, type Registry } from '../naming.ts';

const day = (on: string) => dated('form', on);

/** The form with which a physician asks for authorization. It names what is attached. */
export function requestForm(desk: Desk, happening: Happening, registry: Registry): Paper {
  if (happening.what.is !== 'request') throw new Error('not a request');
  const { items } = happening.what;
  const { worker, administrator, clinicians } = desk.cast;
  const clinician = clinicians[happening.by];
  const random = fresh(desk, happening, 'request');
  const attached = recordsBefore(registry, random, happening.on, 150, between(random, 1, 3)).map(index =>
    nameRecord(desk, registry, random, index, 'form'),
  );
  return {
    kind: 'request-for-authorization',
    title: 'REQUEST FOR AUTHORIZATION',
    date: happening.on,
    author: authorOf(clinician),
    provider: clinician.office.name,
    style: 'form',
    blocks: [
      centered("State of California, Division of Workers' Compensation", 9, false),
      centered('REQUEST FOR AUTHORIZATION', 13),
      centered('DWC Form RFA', 9, false),
      paragraph(
        `[${happens(random, 0.85) ? 'X' : ' '}] New Request    [ ] Resubmission - change in material facts    [ ] Expedited review    [ ] Written confirmation of a prior oral request`,
      ),
      bar('Employee Information'),
      fields(
        [
          ['Name (Last, First, Middle)', `${worker.last}, ${worker.first} ${worker.middle}`],
          ['Date of Injury', day(desk.course.injured)],
          ['Date of Birth', day(worker.born)],
          ['Claim Number', worker.claim],
          ['Employer', worker.employer],
        ],
        2,
      ),
      bar('Requesting Physician Information'),
      fields(
        [
          ['Name', nameOf(clinician)],
          ['Practice Name', clinician.office.name],
          ['Address', clinician.office.street],
          ['City, State', clinician.office.city],
          ['Phone', clinician.office.phone],
          ['Fax', clinician.office.fax],
          ['Specialty', clinician.specialty],
          ['NPI', `1${between(random, 100_000_000, 999_999_999)}`],
        ],
        2,
      ),
      bar('Claims Administrator Information'),
      fields(
        [
          ['Company', administrator.name],
          ['Contact', administrator.adjuster],
          ['Fax', administrator.fax],
          ['Phone', administrator.phone],
        ],
        2,
      ),
      bar('Requested Treatment (see instructions for guidance; attached additional pages if necessary)'),
      table(
        ['Diagnosis', 'ICD', 'Service/Good Requested', 'CPT/HCPCS', 'Other'],
        [1.8, 1, 4, 1, 0.9],
        items.map(item => [
          happening.now.injuries[0]?.of.diagnoses[0]?.name.slice(0, 18) ?? '',
          item.diagnosis,
          passage('[{title}|it]', { title: item.title }, { it: fact('request', { text: item.title }) }),
          item.code,
          item.quantity,
        ]),
      ),
      bar('Supporting documentation attached'),
      ...(attached.length === 0 ? [paragraph('See report.')] : [list(attached)]),
      gap(16),
      fields(
        [
          ['Requesting Physician Signature', '__________________'],
          ['Date', day(happening.on)],
        ],
        2,
      ),
      bar('Claims Administrator / Utilization Review Organization Response'),
      paragraph(
        '[ ] Approved   [ ] Denied or Modified (see separate decision letter)   [ ] Delay   [ ] Requested treatment has been previously denied   [ ] Liability for treatment is disputed',
      ),
      fields(
        [
          ['Authorization Number', ''],
          ['Date', ''],
          ['Authorized Agent Name', ''],
          ['Signature', ''],
        ],
        2,
      ),
    ],
  };
}

/** The worker's application for review of the decision. */
export function reviewApplication(desk: Desk, happening: Happening): Paper {
  if (happening.what.is !== 'application') throw new Error('not an application');
  const { items, decided } = happening.what;
  const { worker, administrator, clinicians, attorney } = desk.cast;
  return {
    kind: 'imr-application',
    title: 'APPLICATION FOR INDEPENDENT MEDICAL REVIEW',
    date: happening.on,
    author: null,
    provider: null,
    style: 'form',
    blocks: [
      centered('DWC Form IMR', 9, false),
      centered('APPLICATION FOR INDEPENDENT MEDICAL REVIEW', 13),
      paragraph(
        'To request independent medical review, sign and date this application and send it with a copy of the written decision within the time stated. Keep a copy.',
      ),
      bar('Type of utilization review'),
      paragraph('[X] Regular   [ ] Expedited   [ ] Modification after initial liability dispute'),
      bar('Employee'),
      fields(
        [
          ['Name (First, MI, Last)', `${worker.first} ${worker.middle}. ${worker.last}`],
          ['Address', worker.address],
          ['Date of Injury', day(desk.course.injured)],
          ['Date of Birth', day(worker.born)],
          ['Claim Number', worker.claim],
          ['WCIS Jurisdictional Claim No.', worker.adj],
          ['Employer', worker.employer],
          ['Phone', 'on file'],
        ],
        2,
        true,
      ),
      bar('Employee attorney (if known)'),
      fields(
        [
          ['Name', attorney.lawyer],
          ['Firm', attorney.name],
          ['Address', attorney.street],
          ['Fax', attorney.fax],
        ],
        2,
      ),
      bar('Requesting physician'),
      fields(
        [
          ['Name', nameOf(clinicians.pain)],
          ['Practice', clinicians.pain.office.name],
          ['Specialty', clinicians.pain.specialty],
          ['Fax', clinicians.pain.office.fax],
        ],
        2,
      ),
      bar('Claims administrator'),
      fields(
        [
          ['Company', administrator.name],
          ['Adjuster', administrator.adjuster],
          ['Address', administrator.street],
          ['Fax', administrator.fax],
        ],
        2,
      ),
      bar('Disputed medical treatment (complete below or attach a list)'),
      fields(
        [
          ['Date of utilization review determination letter', decisionOf(decided, 'form')],
          ['Is the claims administrator disputing liability?', '[ ] Yes  [X] No'],
        ],
        1,
      ),
      list(
        items.map(item => item.title),
        true,
      ),
      bar('Consent to obtain medical records'),
      paragraph(
        'I request independent medical review of the decision named above. I allow my health care providers and claims administrator to furnish medical records relevant for the review, which will end one year from the date below.',
      ),
      gap(18),
      fields(
        [
          ['Employee signature', '______________________'],
          ['Date', day(happening.on)],
        ],
        2,
      ),
      newPage,
      centered('INSTRUCTIONS', 11),
      paragraph(
        'If your treating physician made a request on your behalf and it was delayed, denied or modified, you may ask for a review by an independent physician who is not paid by your employer. The review costs you nothing. You may send further information, such as medical records you wish the reviewer to see, within fifteen days after you are told that the application was assigned.',
      ),
      paragraph(
        'Your employer must send the reviewer the medical records, and a copy of the list to you. Read the list. If a record is missing from it, send it yourself.',
      ),
      paragraph(
        'If you decide not to take part, you may lose the right to dispute the decision of the utilization review for one year unless the facts change.',
      ),
    ],
  };
}
