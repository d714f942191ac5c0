import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sampleDetermination, sampleItem } from '../../../../../test/builders/sample-determination.ts';
import { decisionOfLetter } from '../../decisions/decision-of-letter.ts';
import { readRow } from '../../managed-health-care/read-row.ts';
import { documentBundle } from './document-bundle.ts';
import { type FhirResource, narrative, uuidOfHash } from './resource.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const of = { version: 1, importedAt: '2026-11-28T12:00:00.000Z' };

const letter = decisionOfLetter(
  sampleDetermination({
    items: [
      sampleItem({ title: 'Norco 10/325mg #60', rationale: 'Dose < 50 & stable.\nMore.' }),
      sampleItem({ title: 'MRI of the lumbar spine', outcome: 'overturned' }),
    ],
  }),
);
const row = readRow({
  referenceid: 'MN15-00001',
  reportyear: '2015',
  treatmentcategory: 'Pharmacy',
  treatmentsubcategory: 'Weight Control',
  determination: 'Upheld Decision of Health Plan',
  agerange: '11_20',
});
const decisions = [letter, row.kind === 'read' ? row.decision : null].flatMap(decision => decision ?? []);

/** Elements a resource must have, and those bound to a list that must have one of its codes: R4, hl7.org/fhir/R4. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Composition: ['status', 'type', 'date', 'author', 'title'],
  Patient: [],
  Organization: ['name'], // org-1: an identifier or a name
  Practitioner: [],
  ServiceRequest: ['status', 'intent', 'subject'],
  MedicationRequest: ['status', 'intent', 'medicationCodeableConcept', 'subject'],
  Observation: ['status', 'code'],
};
const BOUND: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Composition: { status: ['preliminary', 'final', 'amended', 'entered-in-error'] },
  Patient: { gender: ['male', 'female', 'other', 'unknown'] },
  ServiceRequest: {
    status: ['draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown'],
    intent: [
      'proposal',
      'plan',
      'directive',
      'order',
      'original-order',
      'reflex-order',
      'filler-order',
      'instance-order',
      'option',
    ],
  },
  MedicationRequest: {
    status: ['active', 'on-hold', 'cancelled', 'completed', 'entered-in-error', 'stopped', 'draft', 'unknown'],
    intent: ['proposal', 'plan', 'order', 'original-order', 'reflex-order', 'filler-order', 'instance-order', 'option'],
  },
  Observation: {
    status: ['registered', 'preliminary', 'final', 'amended', 'corrected', 'cancelled', 'entered-in-error', 'unknown'],
  },
};

/** Every value below one, with the name it stands under. */
function* within(value: unknown, name = ''): Generator<readonly [name: string, value: unknown]> {
  yield [name, value];
  if (Array.isArray(value)) for (const each of value) yield* within(each, name);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) yield* within(each, key);
  }
}

const ids = (resources: readonly FhirResource[]) => resources.map(({ id }) => id);

test.each(decisions.map(decision => [decision.id, decision] as const))(
  '%s holds to the rules of an R4 document',
  (_id, decision) => {
    const bundle = documentBundle(decision, of, hash);
    const resources = bundle.entry.map(({ resource }) => resource);
    // bdl-9, bdl-10, bdl-11: an identifier with its system, an instant, a Composition first.
    expect([bundle.type, bundle.identifier.system !== '', bundle.identifier.value !== '']).toEqual([
      'document',
      true,
      true,
    ]);
    expect(bundle.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
    expect(resources[0]?.resourceType).toBe('Composition');
    // bdl-7: a full address once; it names the id of its resource.
    expect(new Set(bundle.entry.map(({ fullUrl }) => fullUrl)).size).toBe(bundle.entry.length);
    for (const { fullUrl, resource } of bundle.entry) expect(fullUrl).toBe(`urn:uuid:${resource.id}`);
    expect(ids(resources).every(id => /^[A-Za-z0-9.-]{1,64}$/.test(id))).toBe(true);
    const there = new Set(bundle.entry.map(({ fullUrl }) => fullUrl));
    const referred = new Set<unknown>();
    for (const [name, value] of within(resources)) {
      if (name === 'reference') referred.add(value);
      // ele-1 and the rule of strings: nothing is empty.
      expect(value, name).not.toBe('');
      expect(value, name).not.toBeNull();
      expect(value, name).not.toEqual([]);
    }
    // Every reference resolves within, and nothing is there that nothing refers to.
    expect([...referred].every(reference => there.has(String(reference)))).toBe(true);
    expect(bundle.entry.slice(1).every(({ fullUrl }) => referred.has(fullUrl))).toBe(true);
    for (const resource of resources) {
      const required = REQUIRED[resource.resourceType];
      if (required === undefined) throw new Error(`${resource.resourceType} is none that is known here`);
      for (const element of required) expect(resource[element], `${resource.resourceType}.${element}`).toBeDefined();
      for (const [element, codes] of Object.entries(BOUND[resource.resourceType] ?? {}))
        expect(codes).toContain(resource[element]);
    }
  },
);

test('each treatment is a request and an outcome that points at it', () => {
  const [decision] = decisions;
  if (decision === undefined) throw new Error('no decision');
  const resources = documentBundle(decision, of, hash).entry.map(({ resource }) => resource);
  expect(resources.map(({ resourceType }) => resourceType)).toEqual([
    'Composition',
    'Patient',
    'Organization',
    'Practitioner',
    'MedicationRequest',
    'Observation',
    'ServiceRequest',
    'Observation',
  ]);
  expect(resources[5]).toMatchObject({
    focus: [{ reference: `urn:uuid:${resources[4]?.id}` }],
    valueCodeableConcept: { coding: [{ code: 'upheld' }] },
  });
  expect(resources[7]).toMatchObject({ valueCodeableConcept: { coding: [{ code: 'overturned' }] } });
});

test('the same decision is the same document, another version another', () => {
  const [decision] = decisions;
  if (decision === undefined) throw new Error('no decision');
  expect(documentBundle(decision, of, hash)).toEqual(documentBundle(decision, of, hash));
  const second = documentBundle(decision, { ...of, version: 2 }, hash);
  expect(second.id).not.toBe(documentBundle(decision, of, hash).id);
  expect(second.entry[0]?.resource).toMatchObject({ status: 'amended' });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        text                 within
  ['what XML would take for a tag',      'a < b & c',         '<p>a &lt; b &amp; c</p>'],
  ['lines are paragraphs',               'a\n\nb',            '<p>a</p><p>b</p>'],
  ['a narrative is never empty',         ' ',                 '<p>Nothing is said.</p>'],
  ['a character XML cannot hold',        'a\u0001b',          '<p>ab</p>'],
])('%s', (_why, text, inside) => {
  expect(narrative(text).div).toBe(`<div xmlns="http://www.w3.org/1999/xhtml">${inside}</div>`);
});

test('a UUID of a hash has the version and the variant of RFC 9562', () => {
  expect(uuidOfHash(hash('a'))).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
