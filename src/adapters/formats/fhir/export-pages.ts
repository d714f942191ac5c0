import type { Unreadable } from '#domain/records/unreadable.ts';
import { compositionLines } from './composition-lines.ts';
import { type Heading, HEADINGS, headingOf } from './headings.ts';
import { type Export, readExport } from './read-export.ts';
import { referenceInWords, resourceInWords } from './resource-words.ts';
import { conceptAt, conceptsAt, dayAt, joined, listAt, nameAt, type Resource, wordsAt } from './values.ts';

/** Resources that others point to, and those of billing: they are counted, and their content is no part of a medical record. */
const NOT_SHOWN = new Set(
  (
    'Patient Encounter Organization Practitioner PractitionerRole Location Medication Binary Provenance Claim ClaimResponse ' +
    'ExplanationOfBenefit Coverage Account Endpoint OperationOutcome Specimen CareTeam HealthcareService RelatedPerson'
  ).split(' '),
);
const BILLING = new Set(['Claim', 'ClaimResponse', 'ExplanationOfBenefit', 'Coverage', 'Account']);

const DATES = [
  'effectiveDateTime',
  'effectivePeriod.start',
  'effectiveInstant',
  'performedDateTime',
  'performedPeriod.start',
  'occurrenceDateTime',
  'occurrencePeriod.start',
  'onsetDateTime',
  'onsetPeriod.start',
  'authoredOn',
  'whenHandedOver',
  'period.start',
  'started',
  'recordedDate',
  'dateAsserted',
  'date',
  'created',
  'sent',
  'startDate',
  'start',
  'issued',
];

type Group = {
  readonly order: string;
  readonly head: readonly string[];
  readonly day: string | null;
  readonly resources: Resource[];
};

/**
 * A FHIR export as texts that stand by themselves: whose record it is and what it holds, then every encounter in order of
 * time as a note under headings, and what belongs to no encounter year by year.
 */
export function exportPages(bytes: Uint8Array): { readonly texts: readonly string[] } | { readonly error: Unreadable } {
  const read = readExport(bytes);
  if ('error' in read) return read;
  const of = read.export;
  const groups = grouped(of);
  const texts = groups
    .toSorted((a, b) => inOrder(a.order, b.order))
    .map(group => [...group.head, ...noteLines(group, of)].join('\n'));
  return { texts: [coverLines(of).join('\n'), ...texts] };
}

function coverLines(of: Export): string[] {
  const lines = ['Export of a health record (FHIR)'];
  for (const patient of of.resources.filter(({ resourceType }) => resourceType === 'Patient')) {
    lines.push(`Patient: ${nameAt(patient, 'name') ?? 'no name'}`);
    const born = dayAt(patient, 'birthDate');
    if (born !== null) lines.push(`Date of birth: ${born}`);
    const sex = wordsAt(patient, 'gender');
    if (sex !== null) lines.push(`Sex: ${sex}`);
    const died = dayAt(patient, 'deceasedDateTime');
    if (died !== null) lines.push(`Died: ${died}`);
  }
  const counts = new Map<string, number>();
  for (const { resourceType } of of.resources) counts.set(resourceType, (counts.get(resourceType) ?? 0) + 1);
  const holds = [...counts].filter(([type]) => !BILLING.has(type));
  const billing = [...counts].filter(([type]) => BILLING.has(type));
  if (holds.length > 0) lines.push(`It holds: ${counted(holds)}`);
  if (billing.length > 0) lines.push(`Billing, not shown: ${counted(billing)}`);
  return lines;
}

function counted(types: readonly (readonly [type: string, count: number])[]): string {
  return types.map(([type, count]) => `${count} ${type}`).join(', ');
}

function grouped(of: Export): Group[] {
  const encounters = new Map<Resource, Group>();
  const years = new Map<string, Group>();
  const patient = of.resources.find(({ resourceType }) => resourceType === 'Patient');
  const whose = patient === undefined ? [] : [`Patient: ${nameAt(patient, 'name') ?? 'no name'}`];
  for (const resource of of.resources)
    if (resource.resourceType === 'Encounter') encounters.set(resource, encounterGroup(resource, whose, of));
  for (const resource of of.resources) {
    if (NOT_SHOWN.has(resource.resourceType)) continue;
    const day = dayAt(resource, ...DATES);
    const reference = wordsAt(resource, 'encounter.reference', 'context.reference', 'context.encounter.reference');
    const encounter = reference === null ? null : of.named(reference);
    const visit = encounter === null ? undefined : encounters.get(encounter);
    if (visit !== undefined) {
      visit.resources.push(resource);
      continue;
    }
    const year = day?.slice(0, 4) ?? 'no date';
    const group = years.get(year) ?? {
      order: `${year}-99`,
      head: [`Entries of ${year} outside encounters`, ...whose],
      day: null,
      resources: [],
    };
    years.set(year, group);
    group.resources.push(resource);
  }
  return [...encounters.values(), ...years.values()];
}

function encounterGroup(encounter: Resource, whose: readonly string[], of: Export): Group {
  const day = dayAt(encounter, 'period.start', 'period.end');
  const end = dayAt(encounter, 'period.end');
  const head = [`Encounter of ${day ?? 'an unknown day'}${end === null || end === day ? '' : ` to ${end}`}`, ...whose];
  const say = (label: string, words: string | null) => {
    if (words !== null && words !== '') head.push(`${label}: ${words}`);
  };
  say('Kind', joined([joined(conceptsAt(encounter, 'type')), wordsAt(encounter, 'class.display', 'class.code')]));
  say(
    'Place',
    joined([
      referenceInWords(listAt(encounter, 'serviceProvider')[0], of),
      ...listAt(encounter, 'location').map(one => referenceInWords(listAt(one, 'location')[0], of)),
    ]),
  );
  say(
    'Seen by',
    joined(listAt(encounter, 'participant').map(one => referenceInWords(listAt(one, 'individual')[0], of))),
  );
  say(
    'Reason for visit',
    joined([
      ...conceptsAt(encounter, 'reasonCode'),
      ...listAt(encounter, 'reasonReference').map(one => referenceInWords(one, of)),
    ]),
  );
  say('Discharge disposition', conceptAt(encounter, 'hospitalization.dischargeDisposition'));
  return { order: day ?? '9999', head, day, resources: [] };
}

function noteLines({ resources, day }: Group, of: Export): string[] {
  const under = new Map<Heading, { readonly resource: Resource; readonly on: string | null }[]>();
  for (const resource of resources) {
    const heading = headingOf(resource);
    const entries = under.get(heading) ?? [];
    entries.push({ resource, on: dayAt(resource, ...DATES) });
    under.set(heading, entries);
  }
  return HEADINGS.flatMap(heading => {
    const lines = (under.get(heading) ?? [])
      .toSorted((a, b) => inOrder(a.on ?? '', b.on ?? ''))
      .flatMap(({ resource, on }) => {
        const said = resourceInWords(resource, of);
        const line = said === null ? [] : [on === null || on === day ? said : `${on}: ${said}`];
        return resource.resourceType === 'Composition' ? [...line, ...compositionLines(resource)] : line;
      });
    return lines.length === 0 ? [] : ['', heading, ...lines];
  });
}

function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
