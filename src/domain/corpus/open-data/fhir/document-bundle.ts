import type { PublishedDecision, PublishedItem } from '../../decisions/published-decision.ts';
import { type DocumentBundle, type FhirResource, narrative, uuidOfHash } from './resource.ts';

/** Names of decisions and of what is coded here, which no code system of FHIR has. */
const SYSTEM = 'urn:openimr';
const PROGRAMMES: Readonly<Record<PublishedDecision['programme'], string>> = {
  'ca-workers-compensation': 'Independent Medical Review, California workers’ compensation',
  'ca-managed-health-care': 'Independent Medical Review, California Department of Managed Health Care',
};
const OUTCOMES: Readonly<Record<PublishedItem['outcome'], string>> = {
  upheld: 'Upheld: the refusal of the treatment stands',
  overturned: 'Overturned: the treatment is medically necessary',
};

/**
 * A published decision as a FHIR R4 document: a Composition first, then whom it is about, who decided, and for each treatment the
 * request and the outcome. Patient and reviewer are as nameless as the letter; `importedAt` is an instant, `hash` gives hexadecimal.
 */
export function documentBundle(
  decision: PublishedDecision,
  { version, importedAt }: { readonly version: number; readonly importedAt: string },
  hash: (text: string) => string,
): DocumentBundle {
  const idOf = (part: string) => uuidOfHash(hash(`${decision.id} ${version} ${part}`));
  const refTo = (part: string) => ({ reference: `urn:uuid:${idOf(part)}` });
  const about = { subject: refTo('patient') };
  const programme: FhirResource = {
    resourceType: 'Organization',
    id: idOf('programme'),
    identifier: [{ system: `${SYSTEM}:programme`, value: decision.programme }],
    name: PROGRAMMES[decision.programme],
  };
  const reviewer = reviewerOf(decision, idOf('reviewer'));
  const items = decision.items.flatMap((item, index) => [
    requestOf(item, idOf(`request ${index}`), about),
    outcomeOf(decision, item, idOf(`outcome ${index}`), {
      ...about,
      focus: [refTo(`request ${index}`)],
      performer: [refTo(reviewer === null ? 'programme' : 'reviewer')],
    }),
  ]);
  const composition: FhirResource = {
    resourceType: 'Composition',
    id: idOf('composition'),
    identifier: { system: `${SYSTEM}:decision`, value: decision.id },
    status: version === 1 ? 'final' : 'amended',
    type: coded('document', 'determination', 'Determination of independent medical review'),
    ...about,
    date: dateOf(decision) ?? importedAt,
    author: [refTo(reviewer === null ? 'programme' : 'reviewer')],
    title: `Independent medical review ${decision.id}`,
    custodian: refTo('programme'),
    text: narrative(decision.items.map(({ title, outcome }) => `${title}: ${outcome}`).join('\n')),
    section: [
      ...(decision.summary === '' ? [] : [{ title: 'Clinical case summary', text: narrative(decision.summary) }]),
      ...decision.items.map((item, index) => ({
        title: item.title,
        text: narrative(
          [OUTCOMES[item.outcome], ...item.citations.map(({ text }) => text), item.rationale]
            .filter(line => line !== '')
            .join('\n'),
        ),
        entry: [refTo(`request ${index}`), refTo(`outcome ${index}`)],
      })),
    ],
  };
  const resources = [composition, patientOf(decision, idOf('patient')), programme, reviewer, ...items];
  return {
    resourceType: 'Bundle',
    id: idOf('bundle'),
    identifier: { system: `${SYSTEM}:document`, value: `${decision.id}:${version}` },
    type: 'document',
    timestamp: importedAt,
    entry: resources.flatMap(resource => (resource === null ? [] : [{ fullUrl: `urn:uuid:${resource.id}`, resource }])),
  };
}

function coded(list: string, code: string, text: string) {
  return { coding: [{ system: `${SYSTEM}:${list}`, code, display: text }], text };
}

/** The day, or the year where no day is told. */
function dateOf({ decided, year }: PublishedDecision): string | null {
  return decided ?? (year === null ? null : String(year));
}

/** FHIR has a birth date, which no letter tells; the age stands in the text. */
function patientOf({ patient: { age, ages, sex } }: PublishedDecision, id: string): FhirResource {
  const said = [age === null ? ages : `${age} years`, sex].filter(part => part !== null && part !== '');
  return {
    resourceType: 'Patient',
    id,
    text: narrative(
      said.length === 0 ? 'A patient who is not named' : `A patient who is not named: ${said.join(', ')}`,
    ),
    gender: sex ?? 'unknown',
  };
}

/** Nobody is named; specialties and states of licensure are what the letter tells. Null where the programme tells neither. */
function reviewerOf({ specialties, statesOfLicensure }: PublishedDecision, id: string): FhirResource | null {
  const told = [
    ...specialties.map(name => coded('specialty', name, name)),
    ...statesOfLicensure.map(state => coded('licence', state, `Licensed in ${state}`)),
  ];
  if (told.length === 0) return null;
  return {
    resourceType: 'Practitioner',
    id,
    text: narrative(`A reviewer who is not named: ${told.map(({ text }) => text).join(', ')}`),
    qualification: told.map(code => ({ code })),
  };
}

/** What was asked for and refused; where it stands since, no letter tells. */
function requestOf({ title, category, drug, bodyParts }: PublishedItem, id: string, about: object): FhirResource {
  if (drug !== null) {
    const medicationCodeableConcept = { ...coded('drug', drug.name, drug.name), text: title };
    return {
      resourceType: 'MedicationRequest',
      id,
      ...about,
      status: 'unknown',
      intent: 'order',
      medicationCodeableConcept,
    };
  }
  return {
    resourceType: 'ServiceRequest',
    id,
    ...about,
    status: 'unknown',
    intent: 'order',
    category: [coded('category', category, category)],
    code: { text: title },
    ...(bodyParts.length === 0 ? {} : { bodySite: bodyParts.map(text => ({ text })) }),
  };
}

function outcomeOf(
  decision: PublishedDecision,
  { outcome, rationale }: PublishedItem,
  id: string,
  links: object,
): FhirResource {
  const effectiveDateTime = dateOf(decision);
  return {
    resourceType: 'Observation',
    id,
    ...links,
    status: 'final',
    code: coded('observation', 'outcome', 'Outcome of independent medical review'),
    valueCodeableConcept: coded('outcome', outcome, OUTCOMES[outcome]),
    ...(effectiveDateTime === null ? {} : { effectiveDateTime }),
    ...(rationale === '' ? {} : { note: [{ text: rationale }] }),
  };
}
