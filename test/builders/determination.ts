import * as fc from '../random.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import {
  caseOutcome,
  type DecidedItem,
  type Determination,
  type Header,
  type PanelOpinion,
  type ReviewerCredentials,
  SCHEMA,
} from '#domain/determinations/determination.ts';
import { credentialsOfPanel, decidedByPanel, summaryOfPanel } from '#domain/determinations/panel.ts';
import { readPatient } from '#domain/evidence/patient.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import { passage } from './passage.ts';
import { requestTitle } from './request-title.ts';

/** Any determination a letter of format F1 can say, the awkward ones included; `items` sets how many items at most. */
export function anyDetermination(items = 21): fc.Arbitrary<Determination> {
  return fc
    .record({
      header: fc.oneof({ arbitrary: header, weight: 4 }, { arbitrary: fc.constant(emptyHeader), weight: 1 }),
      reviewer,
      clinicalSummary: fc.tuple(patientSentence, passage(1, 25)).map(parts => parts.join(' ')),
      items: fc.array(item, { minLength: 1, maxLength: items, size: 'max' }),
    })
    .map(parts => ({
      schema: SCHEMA,
      file: 'generated',
      format: 'F1',
      header: parts.header,
      reviewer: parts.reviewer,
      patient: readPatient(parts.clinicalSummary),
      clinicalSummary: parts.clinicalSummary,
      items: parts.items,
      outcome: caseOutcome(parts.items),
      documentsReviewed: null,
      unread: [],
    }));
}

const civilDate = fc
  .record({ year: fc.integer({ min: 1988, max: 2018 }), day: fc.integer({ min: 0, max: 364 }) })
  .map(({ year, day }) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10));

const maybeDate = fc.option(civilDate, { freq: 8 });

const header: fc.Arbitrary<Header> = fc.record({
  caseNumber: fc.option(
    fc.integer({ min: 0, max: 9_999_999 }).map(serial => `CM16-${String(serial).padStart(7, '0')}`),
    { freq: 8 },
  ),
  dateAssigned: maybeDate,
  dateOfInjury: maybeDate,
  decisionDate: maybeDate,
  urDecisionDate: maybeDate,
  applicationReceived: maybeDate,
  priority: fc.option(fc.constantFrom('standard', 'expedited'), { freq: 8 }),
});

const emptyHeader: Header = {
  caseNumber: null,
  dateAssigned: null,
  dateOfInjury: null,
  decisionDate: null,
  urDecisionDate: null,
  applicationReceived: null,
  priority: null,
};

const reviewer: fc.Arbitrary<ReviewerCredentials> = fc.record({
  wording: fc.constantFrom('prose', 'block'),
  statesOfLicensure: fc.uniqueArray(
    fc.constantFrom('California', 'New York', 'Texas', 'District of Columbia', 'North Carolina', 'Washington'),
    { minLength: 1, maxLength: 6 },
  ),
  specialties: fc.uniqueArray(
    fc.constantFrom(
      'Physical Medicine & Rehabilitation',
      'Occupational Medicine',
      'Obstetrics and Gynecology',
      'Neurology',
      'Family Practice',
      'Orthopedic Surgery',
      'Sports Medicine',
    ),
    { minLength: 1, maxLength: 4 },
  ),
});

const patientSentence = fc
  .record({ age: fc.integer({ min: 16, max: 90 }), sex: fc.constantFrom('female', 'male') })
  .map(({ age, sex }) => `The injured worker is a ${age} year old ${sex}.`);

const guidelineLine = fc
  .constantFrom(
    'Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 78-80, 124.',
    'Decision based on MTUS Low Back Complaints 2004, Section(s): Physical Methods, and Chronic Pain Medical Treatment 2009, Section(s): Opioids.',
    'Decision based on Non-MTUS Citation Official Disability Guidelines, Shoulder Chapter, Surgery: for impingement.',
    'Decision based on Non-MTUS Citation https://www.example.org/library/shoulder-and-elbow/2016/review_of_trials?part=2.',
    'The decision rests on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation ODG, Pain Chapter.',
    'No medical evidence was cited for the decision.',
  )
  .map(readGuidelineBasis);

const item: fc.Arbitrary<DecidedItem> = fc
  .record({
    title: requestTitle,
    outcome: fc.constantFrom('upheld', 'overturned'),
    claimsAdministrator: guidelineLine,
    reviewerGuideline: guidelineLine,
    reasons: passage(0, 20),
    conclusion: fc.constantFrom(
      'The request is not medically necessary.',
      'Therefore, medical necessity is established.',
      'In short (as said above), it is supported by the record.)',
      'It is “not medically necessary.”',
      'Why was it asked for at all?',
      'One tablet q.i.d. is appropriate, as are 2 refills.',
    ),
  })
  .map(({ reasons, conclusion, title, ...rest }) => ({
    title,
    request: readRequest(title),
    ...rest,
    rationale: reasons === '' ? conclusion : `${reasons} ${conclusion}`,
  }));

/** Any determination of a panel of two to five: outcomes by vote, and every part made of what each of them says. */
export function anyPanelDetermination(): fc.Arbitrary<Determination> {
  return fc
    .record({
      base: anyDetermination(3),
      members: fc.array(
        fc.record({
          reviewer,
          summary: fc.option(passage(1, 8)),
          items: fc.array(item, { minLength: 3, maxLength: 3 }),
        }),
        { minLength: 2, maxLength: 5 },
      ),
    })
    .map(({ base, members }) => {
      const panel = members.map(member => ({
        statesOfLicensure: member.reviewer.statesOfLicensure,
        specialties: member.reviewer.specialties,
        clinicalSummary: member.summary ?? base.clinicalSummary,
        items: base.items.map((_, index) => opinion(member.items[index])),
      }));
      const items = base.items.map((each, index) => ({
        ...each,
        ...decidedByPanel(panel.flatMap(member => member.items[index] ?? [])),
      }));
      const clinicalSummary = summaryOfPanel(panel);
      return {
        ...base,
        reviewer: credentialsOfPanel(panel),
        patient: readPatient(clinicalSummary),
        clinicalSummary,
        items,
        outcome: caseOutcome(items),
        panel,
      };
    });
}

function opinion(from: DecidedItem | undefined): PanelOpinion {
  if (from === undefined) throw new Error('an item short');
  const { outcome, reviewerGuideline, rationale } = from;
  return { outcome, reviewerGuideline, rationale };
}
