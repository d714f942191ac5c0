import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { dosePartNames } from './medications/dose-parts.ts';

/** Where a fact stands. `start` and `end` are UTF-16 offsets into the text of `part`; `quote` is that slice. */
export const Place = z.object({
  document: z.string(),
  page: z.int().positive(),
  part: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
});
export type Place = Readonly<z.infer<typeof Place>>;

export const Assertion = z.enum(['affirmed', 'denied', 'possible', 'planned', 'historical', 'hypothetical']);
export type Assertion = z.infer<typeof Assertion>;
export const Subject = z.enum(['patient', 'family', 'other']);
export type Subject = z.infer<typeof Subject>;
export const Side = z.enum(['left', 'right', 'bilateral']);
export type Side = z.infer<typeof Side>;

const region = z.string().nullable(); // `lumbar spine`, `shoulder`, …: BodyRegion names, see body-regions.ts
const side = Side.nullable();
const level = z.string().nullable(); // `L4-L5`
const count = z.number().nullable();

const DoseSpan = z.object({
  of: z.enum(dosePartNames),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

function kind<K extends string, V extends z.ZodRawShape>(name: K, value: V) {
  return z.object({
    kind: z.literal(name),
    value: z.object(value),
    assertion: Assertion,
    subject: Subject,
    /** The day the fact is about or was recorded, where the text says. */
    date: CivilDate.nullable(),
    at: Place,
  });
}

/** One thing a text says, with its place; without a place it does not exist. */
export const Fact = z.discriminatedUnion('kind', [
  kind('age', { years: z.number() }),
  kind('sex', { sex: z.enum(['male', 'female']) }),
  kind('injury-date', { date: CivilDate }),
  kind('mechanism', { text: z.string() }),
  kind('diagnosis', { name: z.string(), region, side, level }),
  kind('comorbidity', { name: z.string() }),
  kind('complaint', { name: z.string(), region, side, radiates: z.boolean() }),
  /** `score` is the lower and `upTo` the higher figure of a range such as 6-7/10; equal when one is given. */
  kind('pain-score', {
    score: z.number(),
    upTo: z.number(),
    of: z.number(),
    medication: z.enum(['with', 'without']).nullable(),
  }),
  kind('medication', {
    name: z.string(), // as the text names it
    ingredients: z.array(z.string()), // empty when the name is not in the drug table
    drugClass: z.string().nullable(),
    strength: z.string().nullable(), // `10/325 mg`
    quantity: count,
    refills: count,
    frequency: z.string().nullable(),
    perDay: count, // doses a day, where the frequency says
    status: z.enum(['current', 'requested', 'prior', 'stopped']),
    dose: z.string().optional(), // taken at one time: `1-2 tablets`
    route: z.string().optional(), // as the text says it
    /** Set when the name is misspelt: the name it was taken for, and how surely. */
    spelling: z.object({ name: z.string(), confidence: z.enum(['medium', 'low']) }).optional(),
    /** Where each part stands, in the text that `at` counts in. */
    spans: z.array(DoseSpan).optional(),
  }),
  kind('treatment-tried', {
    treatment: z.string(),
    count,
    unit: z.string().nullable(),
    response: z.enum(['helped', 'no-benefit', 'not-tolerated']).nullable(),
    /** The part of the body treated, where the words name it. */
    treated: z.object({ region: z.string(), side }).optional(),
  }),
  kind('exam-finding', { finding: z.string(), region, side, level }),
  kind('imaging', { modality: z.string(), finding: z.string().nullable(), region, side, level }),
  kind('electrodiagnostic', { study: z.string(), finding: z.string().nullable(), region, side, level }),
  kind('lab', { test: z.string(), result: z.string().nullable() }),
  kind('drug-test', { result: z.enum(['consistent', 'inconsistent']).nullable() }),
  kind('opioid-agreement', {}),
  /** Steps that watch over opioids: CURES looked into, the risk assessed, a taper thought of. */
  kind('opioid-monitoring', { step: z.enum(['prescription-monitoring', 'risk-assessment', 'taper']) }),
  kind('side-effect', { effect: z.string() }),
  kind('aberrant-behavior', { behavior: z.string() }),
  kind('work-status', {
    status: z.enum(['off-work', 'modified', 'full-duty', 'retired', 'not-working']),
    restrictions: z.string().nullable(),
  }),
  /** A change or a limit of what the patient can do. */
  kind('function', { activity: z.string(), change: z.enum(['improved', 'unchanged', 'declined', 'limited']) }),
  kind('surgery', { procedure: z.string(), region, side, level }),
  kind('request', { text: z.string() }),
  kind('ur-decision', {
    date: CivilDate.nullable(),
    outcome: z.enum(['denied', 'modified', 'approved']),
    item: z.string().nullable(), // what was decided, as worded; null for the whole request
    authorized: z.string().nullable(),
    reason: z.string().nullable(),
  }),
  kind('note-date', { date: CivilDate, document: z.string().nullable() }), // `progress note`
  kind('visit-count', { service: z.string(), count: z.number() }),
]);
export type Fact = Readonly<z.infer<typeof Fact>>;
export type FactKind = Fact['kind'];
export const factKinds: readonly FactKind[] = Fact.options.map(({ shape }) => shape.kind.value);
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;
