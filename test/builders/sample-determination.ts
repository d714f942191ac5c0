import type { LetterSender } from '../../src/domain/cases/events/letter-sender.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import {
  caseOutcome,
  type DecidedItem,
  type Determination,
  type PanelOpinion,
  SCHEMA,
} from '#domain/determinations/determination.ts';
import { credentialsOfPanel, decidedByPanel, summaryOfPanel } from '#domain/determinations/panel.ts';
import { readPatient } from '#domain/evidence/patient.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';

/** A whole determination of two items, with the parts under test replaced. */
export function sampleDetermination(changes: Partial<Determination> = {}): Determination {
  const items = changes.items ?? [
    sampleItem({ title: 'Norco 10/325mg #60' }),
    sampleItem({
      title: 'MRI of the lumbar spine: without contrast',
      outcome: 'overturned',
      rationale:
        'Weakness of the left foot is new since 09/30/2016 and a course of therapy did not help. The request is medically necessary.',
    }),
  ];
  return {
    schema: SCHEMA,
    file: 'sample',
    format: 'F1',
    header: {
      caseNumber: 'CM16-0000001',
      dateAssigned: '2016-11-09',
      dateOfInjury: '2014-02-28',
      decisionDate: '2016-12-05',
      urDecisionDate: '2016-10-17',
      applicationReceived: '2016-11-01',
      priority: 'standard',
    },
    reviewer: {
      wording: 'block',
      statesOfLicensure: ['California', 'Texas'],
      specialties: ['Physical Medicine & Rehabilitation'],
    },
    patient: readPatient(summary),
    clinicalSummary: summary,
    documentsReviewed: null,
    unread: [],
    ...changes,
    items,
    outcome: caseOutcome(items),
  };
}

/** The same decided by three reviewers: one dissents on the first item, and the summaries differ. */
export function samplePanelDetermination(): Determination {
  const whole = sampleDetermination();
  const opinions = ([first, second]: readonly [PanelOpinion['outcome'], PanelOpinion['outcome']]) =>
    whole.items.map(({ reviewerGuideline }, index) => {
      const outcome = index === 0 ? first : second;
      const rationale =
        outcome === 'upheld'
          ? 'No gain in function is on record. The request is not medically necessary.'
          : 'Function improved while it was given. The request is medically necessary.';
      return { outcome, reviewerGuideline, rationale };
    });
  const panel = [
    {
      statesOfLicensure: ['California'],
      specialties: ['Occupational Medicine'],
      items: opinions(['upheld', 'overturned']),
    },
    {
      statesOfLicensure: ['California', 'Oregon'],
      specialties: ['Pain Management'],
      items: opinions(['overturned', 'overturned']),
    },
    { statesOfLicensure: ['Texas'], specialties: ['Neurology'], items: opinions(['upheld', 'overturned']) },
  ].map((member, index) => ({
    ...member,
    clinicalSummary: index === 2 ? 'A 47 year old female has low back pain after a fall.' : summary,
  }));
  const items = whole.items.map((item, index) => ({
    ...item,
    ...decidedByPanel(panel.flatMap(member => member.items[index] ?? [])),
  }));
  const clinicalSummary = summaryOfPanel(panel);
  const reviewer = credentialsOfPanel(panel);
  return { ...sampleDetermination({ items, clinicalSummary, reviewer }), patient: readPatient(clinicalSummary), panel };
}

const summary =
  'The injured worker is a 47 year old female with a date of injury of 02/28/2014. She reports low back pain of 6/10 with and 9/10 without medication. Examination on 09/30/2016 showed ≥ 4 trigger points and flexion of 45°. In a utilization review of 10/17/2016 both requests were denied.';

/** One decided item, with the parts under test replaced. */
export function sampleItem(changes: Partial<DecidedItem> = {}): DecidedItem {
  const title = changes.title ?? 'Acupuncture, 6 visits';
  return {
    title,
    request: readRequest(title),
    outcome: 'upheld',
    claimsAdministrator: readGuidelineBasis('Decision based on MTUS Low Back Complaints 2004.'),
    reviewerGuideline: readGuidelineBasis(
      'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Opioids, criteria for use.',
    ),
    rationale: 'No gain in function is on record. The request is not medically necessary.',
    ...changes,
  };
}

/** A review organization of which nothing but the name is known; name what matters to the test. */
export function sampleSender(over: Partial<LetterSender> = {}): LetterSender {
  return {
    name: 'Elm Review',
    address: null,
    telephone: null,
    fax: null,
    hours: null,
    hoursInSpanish: null,
    medicalDirector: null,
    ...over,
  };
}
