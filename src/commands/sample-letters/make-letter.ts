import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { civilDateOf, dayNumber } from '#domain/calendar/counting/day-number.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { caseOutcome, type DecidedItem, type Determination, SCHEMA } from '#domain/determinations/determination.ts';
import type { DrugGroup } from '#domain/drugs/drug.ts';
import { allDrugs } from '#domain/drugs/all-drugs.ts';
import { readPatient } from '#domain/evidence/patient.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import { between, chanceFor, happens, oneOf, someOf } from '#commands/sample-records/chance.ts';
import type { Random } from '#commands/simulation/random.ts';
import { DRUG_SHARE, drugClasses, regions, type SampleService, services } from './requests.ts';
import { comorbidities, mechanisms, occupations, specialties, states, treatments, urReasons } from './words.ts';

const FIRST = dayNumber('2014-03-03');
/** Days over which the letters were decided: to the end of 2025. */
const DAYS = 4_300;
/** From this day on the chronic pain guideline of 2009 is not cited any more. */
const AFTER_2009 = '2016-07-28';

/**
 * A made-up Final Determination, the same for the same seed and number: what is asked for, where it hurts, what is said and how
 * it is decided, drawn in shares near those the programme publishes. Nothing in it is taken from a letter.
 */
export function sampleLetter(seed: number, number: number): Determination {
  const random = chanceFor(seed, `letter ${number}`);
  const decided = FIRST + between(random, 0, DAYS);
  const assigned = decided - between(random, 5, 34);
  const received = assigned - between(random, 1, 12);
  const urDecision = received - between(random, 3, 29);
  const injured = urDecision - between(random, 40, 4_000);
  const region = weighted(random, regions);
  const side = oneOf(random, ['left', 'right']);
  const summary = summaryOf(random, { injured, urDecision, region, side });
  const on = civilDateOf(decided);
  const items = Array.from({ length: weightedCount(random) }, () => itemOf(random, region, side, on));
  const year = civilDateOf(received).slice(2, 4);
  return {
    schema: SCHEMA,
    file: 'sample',
    format: 'F1',
    header: {
      caseNumber: `CM${year}-${String(1_000_000 + number).slice(-7)}`,
      dateAssigned: civilDateOf(assigned),
      dateOfInjury: civilDateOf(injured),
      decisionDate: on,
      urDecisionDate: civilDateOf(urDecision),
      applicationReceived: civilDateOf(received),
      priority: happens(random, 0.03) ? 'expedited' : 'standard',
    },
    reviewer: {
      wording: oneOf(random, ['prose', 'block']),
      statesOfLicensure: ['California', ...someOf(random, states.slice(1), between(random, 0, 2))],
      specialties: someOf(random, specialties, between(random, 1, 2)),
    },
    patient: readPatient(summary),
    clinicalSummary: summary,
    documentsReviewed: null,
    items,
    outcome: caseOutcome(items),
    unread: [],
  };
}

type Region = (typeof regions)[number];

function itemOf(random: Random, region: Region, side: string, on: CivilDate): DecidedItem {
  const isDrug = happens(random, DRUG_SHARE);
  const service = isDrug ? weighted(random, drugClasses) : weighted(random, services);
  const title =
    service.group === undefined
      ? filled(random, oneOf(random, service.titles), region, side)
      : drugTitle(random, service.group);
  const overturned = happens(random, service.overturned / 100);
  const reasons = overturned ? service.granted : service.upheld;
  const necessary = overturned ? 'is' : 'is not';
  const named = title.split(/ #| \(/)[0] ?? title;
  return {
    title,
    request: readRequest(title),
    outcome: overturned ? 'overturned' : 'upheld',
    claimsAdministrator: readGuidelineBasis(guidelineLine(service, region, on, 'Claims Administrator')),
    reviewerGuideline: readGuidelineBasis(guidelineLine(service, region, on, 'Expert Reviewer')),
    rationale: [
      ...someOf(random, reasons, between(random, 1, reasons.length)),
      `In this case the pain is rated ${between(random, 2, 9)}/10 and the ${region.name} examination shows ${oneOf(random, region.exams)}.`,
      ...(happens(random, 0.5)
        ? [`The last visit before the request was ${between(random, 2, 40)} days earlier.`]
        : []),
      `Therefore, the request for ${named} ${necessary} medically necessary.`,
    ].join(' '),
  };
}

function drugTitle(random: Random, group: DrugGroup): string {
  const drug = oneOf(
    random,
    allDrugs.filter(one => one.group === group),
  );
  const name = happens(random, 0.5) && drug.brands.length > 0 ? oneOf(random, drug.brands) : drug.ingredients.join('/');
  const strength = drug.strengths.length === 0 ? '' : ` ${oneOf(random, drug.strengths).replace(' ', '')}`;
  const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `${capital}${strength} #${oneOf(random, [30, 60, 90, 120])}${happens(random, 0.2) ? ` with ${between(random, 1, 3)} refills` : ''}`;
}

function filled(random: Random, title: string, region: Region, side: string): string {
  // A spine has no side.
  const sided = region.paired ? title.replaceAll('SIDE', side) : title.replaceAll(/,? ?SIDE/g, '').trim();
  return sided
    .replaceAll('REGION', region.paired && !title.includes('SIDE') ? `${side} ${region.name}` : region.name)
    .replaceAll('COUNT', String(oneOf(random, [2, 3, 4, 6, 8, 10, 12, 16])));
}

/** What a side rests on, in the words letters use: the chronic pain guideline while it was in force, a chapter, or ODG. */
function guidelineLine({ chronicPain, odg }: SampleService, region: Region, on: CivilDate, side: string): string {
  const cited: string[] = [];
  if (chronicPain !== null && on < AFTER_2009) {
    cited.push(`MTUS Chronic Pain Medical Treatment 2009, Section(s): ${chronicPain[0]}, page(s) ${chronicPain[1]}`);
  } else if (on < '2017-12-01') cited.push(`MTUS ${region.chapter} 2004, page(s) ${region.pages}`);
  if (cited.length > 0) return `The ${side} based its decision on the ${cited.join(', and ')}.`;
  const chapter = `Official Disability Guidelines (ODG) ${region.odg} Chapter${odg === null ? '' : `, ${odg}`}`;
  return side === 'Expert Reviewer'
    ? `The Expert Reviewer based his/her decision on the MTUS. Decision based on Non-MTUS Citation ${chapter}.`
    : `The Claims Administrator based its decision on the Non-MTUS ${chapter}.`;
}

function summaryOf(
  random: Random,
  {
    injured,
    urDecision,
    region,
    side,
  }: {
    readonly injured: number;
    readonly urDecision: number;
    readonly region: Region;
    readonly side: string;
  },
): string {
  const [age, sex] = [between(random, 21, 68), oneOf(random, ['male', 'female'])];
  const he = sex === 'male' ? 'He' : 'She';
  const where = region.paired ? `${side} ${region.name}` : region.name;
  const visit = urDecision - between(random, 6, 30);
  const [withDrugs, without] = [between(random, 2, 5), between(random, 6, 10)];
  const drugs = someOf(
    random,
    allDrugs.filter(({ group }) => group !== null),
    between(random, 1, 4),
  ).map(drug => drug.brands[0] ?? drug.ingredients.join('/'));
  return [
    `The patient is a ${age} year old ${sex} ${oneOf(random, occupations)} with a date of injury of ${written(injured)}.`,
    `The injury came about by ${oneOf(random, mechanisms)}.`,
    `Diagnoses include ${someOf(random, region.diagnoses, between(random, 1, 3)).join(', ')}${happens(random, 0.4) ? ` and ${oneOf(random, comorbidities)}` : ''}.`,
    `Treatment to date has included ${someOf(random, treatments, between(random, 2, 5)).join(', ')}.`,
    `On ${written(visit)} the patient reported ${where} pain rated ${withDrugs}/10 with medication and ${without}/10 without.`,
    `Examination showed ${someOf(random, region.exams, between(random, 1, 3)).join(', ')}.`,
    `Medications were ${drugs.join(', ')}.`,
    ...(happens(random, 0.3) ? [`${he} has had ${between(random, 4, 30)} visits of physical therapy.`] : []),
    ...(happens(random, 0.5)
      ? [
          `${he} is ${oneOf(random, ['working with restrictions', 'temporarily totally disabled', 'not working', 'working full duty'])}.`,
        ]
      : []),
    ...(happens(random, 0.25)
      ? [`An MRI of ${written(visit - between(random, 30, 500))} showed ${oneOf(random, region.diagnoses)}.`]
      : []),
    `The utilization review of ${written(urDecision)} did not certify the request ${oneOf(random, urReasons)}.`,
  ].join(' ');
}

function written(day: number): string {
  const [year, month, date] = civilDateOf(day).split('-');
  return `${month}/${date}/${year}`;
}

/** Treatments of a letter: 1.8 on the average, as in 2015. */
function weightedCount(random: Random): number {
  return weighted(random, [
    { weight: 58, count: 1 },
    { weight: 20, count: 2 },
    { weight: 12, count: 3 },
    { weight: 6, count: 4 },
    { weight: 4, count: 6 },
  ]).count;
}

function weighted<T extends { readonly weight: number }>(random: Random, list: readonly T[]): T {
  let at = random() * list.reduce((sum, { weight }) => sum + weight, 0);
  for (const entry of list) {
    at -= entry.weight;
    if (at < 0) return entry;
  }
  return oneOf(random, list);
}
