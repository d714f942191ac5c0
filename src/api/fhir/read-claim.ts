import { z } from 'zod';
import {
  Bundle,
  Claim,
  Coverage,
  DocumentReference,
  Organization,
  Patient,
  Practitioner,
  UR_DECISION,
  UR_REASON,
  UR_SERVED,
  wordsOf,
} from './elements.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { ApplicationForm } from '#domain/cases/events/application-form.ts';
import type { Issue } from './contract.ts';

/** What a Claim asks for: an application, and the UR decision that came with it, still to be read. */
export type ReadClaim =
  | {
      readonly kind: 'read';
      readonly form: ApplicationForm;
      readonly urDecision: { readonly contentType: string; readonly data: string };
      readonly claim: z.infer<typeof Claim>;
    }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] };

type Found<T> = { readonly at: string; readonly value: T };
type Reading = { readonly bundle: Bundle; readonly issues: Issue[] };

/**
 * Reads a bundle as Da Vinci PAS shapes it: a Claim that asks for preauthorization, with Patient, Practitioner, Organization, Coverage and
 * the UR decision as DocumentReference. Every element that is missing or wrong is named.
 */
export function readClaim(sent: unknown): ReadClaim {
  const issues: Issue[] = [];
  const bundle = checked(Bundle, sent, 'Bundle', issues);
  if (bundle === null) return { kind: 'refused', issues };
  const reading = { bundle, issues };
  const claim = only(reading, 'Claim', Claim);
  const decision = only(reading, 'DocumentReference', DocumentReference);
  if (claim === null) return { kind: 'refused', issues };
  const { value: asked, at } = claim;
  const patient = referred(reading, asked.patient, `${at}.patient`, 'Patient', Patient);
  const physician = referred(reading, asked.provider, `${at}.provider`, 'Practitioner', Practitioner);
  const insurer = referred(reading, asked.insurer, `${at}.insurer`, 'Organization', Organization);
  const [insurance] = asked.insurance;
  const coverage =
    insurance && referred(reading, insurance.coverage, `${at}.insurance[0].coverage`, 'Coverage', Coverage);
  const items = asked.item.map(({ productOrService, extension }, index) => ({
    title: wordsOf(productOrService),
    decision: coded(extension, UR_DECISION, ['denied', 'modified', 'delayed'], `${at}.item[${index}]`, issues),
  }));
  const made = decision === null ? undefined : decision.value.date?.slice(0, 10);
  if (decision !== null && made === undefined)
    issues.push(missing(`${decision.at}.date`, 'the day of the UR decision'));
  const reason =
    decision &&
    coded(
      decision.value.extension,
      UR_REASON,
      ['necessity', 'information-missing', 'network', 'coverage', 'causation', 'none'],
      decision.at,
      issues,
    );
  const served = decision?.value.extension?.find(({ url }) => url === UR_SERVED)?.valueDate ?? null;
  if (decision && served !== null && !CivilDate.safeParse(served).success)
    issues.push(wrong(`${decision.at}.extension('${UR_SERVED}').valueDate`, 'a day is written YYYY-MM-DD'));
  const [attachment] = decision?.value.content ?? [];
  if (issues.length > 0 || !patient || !physician || !insurer || !coverage || !attachment)
    return { kind: 'refused', issues };
  const [name] = patient.name;
  const [diagnosis] = asked.diagnosis ?? [];
  const [priority] = asked.priority.coding;
  const parsed = ApplicationForm.safeParse({
    reviewType: priority?.code === 'stat' ? 'expedited' : 'regular',
    employee: {
      firstName: name?.given?.join(' '),
      lastName: name?.family ?? name?.text,
      address: addressOf(patient),
      phone: patient.telecom?.find(({ system }) => system === 'phone')?.value ?? null,
      birthDate: patient.birthDate ?? null,
      sex: patient.gender === 'male' || patient.gender === 'female' ? patient.gender : null,
      language: patient.communication?.some(({ language }) =>
        language.coding?.some(({ code }) => code?.startsWith('es')),
      )
        ? 'es'
        : 'en',
    },
    claim: { number: coverage.identifier?.[0]?.value ?? coverage.subscriberId },
    dateOfInjury: asked.accident.date,
    claimsAdministrator: { name: insurer.name },
    physician: { name: nameOf(physician) },
    diagnosis: {
      text: diagnosis === undefined ? null : wordsOf(diagnosis.diagnosisCodeableConcept),
      icd: diagnosis?.diagnosisCodeableConcept.coding?.[0]?.code ?? null,
    },
    urDecision: { made, served, reason, attached: true },
    items,
    consent: bundle.entry.some(
      ({ resource }) => resource.resourceType === 'Consent' && resource['status'] === 'active',
    ),
    signature: signatureOf(bundle),
  });
  if (parsed.success) return { kind: 'read', form: parsed.data, urDecision: attachment.attachment, claim: asked };
  // What one element holds is right by itself, and too long or of no use in the application.
  return {
    kind: 'refused',
    issues: parsed.error.issues.map(({ path, message }) => wrong(at, `${path.join('.')}: ${message}`)),
  };
}

/** The only resource of a type, checked. */
function only<S extends z.ZodType>({ bundle, issues }: Reading, type: string, shape: S): Found<z.infer<S>> | null {
  const index = bundle.entry.findIndex(({ resource }) => resource.resourceType === type);
  if (index === -1) {
    issues.push(missing(`Bundle.entry.resource.ofType(${type})`, `the bundle holds no ${type}`));
    return null;
  }
  const at = `Bundle.entry[${index}].resource`;
  const value = checked(shape, bundle.entry[index]?.resource, at, issues);
  return value === null ? null : { at, value };
}

/** The resource a reference leads to within the bundle, checked. */
function referred<S extends z.ZodType>(
  { bundle, issues }: Reading,
  { reference }: { readonly reference: string },
  from: string,
  type: string,
  shape: S,
): z.infer<S> | null {
  const index = bundle.entry.findIndex(
    ({ fullUrl, resource: { resourceType, id } }) => fullUrl === reference || `${resourceType}/${id}` === reference,
  );
  const found = bundle.entry[index]?.resource;
  if (found?.resourceType !== type) {
    const says = found === undefined ? `the bundle holds no ${reference}` : `${reference} is no ${type}`;
    issues.push({ severity: 'error', code: 'not-found', diagnostics: says, expression: [`${from}.reference`] });
    return null;
  }
  return checked(shape, found, `Bundle.entry[${index}].resource`, issues);
}

/** A value in its shape, or null and why not, element by element. */
export function checked<S extends z.ZodType>(shape: S, value: unknown, at: string, issues: Issue[]): z.infer<S> | null {
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  for (const issue of read.error.issues) {
    const where = issue.path.reduce<string>(
      (path, part) => `${path}${typeof part === 'number' ? `[${part}]` : `.${String(part)}`}`,
      at,
    );
    const isMissing = valueAt(value, issue.path) === undefined;
    issues.push(isMissing ? missing(where, 'it is missing') : wrong(where, issue.message));
  }
  return null;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (within, part) => (within instanceof Object ? Reflect.get(within, part) : undefined),
    value,
  );
}

/** The code an extension holds; that it is missing or another is said at the element. */
function coded<C extends string>(
  extensions: readonly { readonly url: string; readonly valueCode?: string | undefined }[] | undefined,
  url: string,
  codes: readonly C[],
  at: string,
  issues: Issue[],
): C | null {
  const said = extensions?.find(each => each.url === url)?.valueCode;
  const where = `${at}.extension('${url}').valueCode`;
  const known = codes.find(code => code === said);
  if (known !== undefined) return known;
  issues.push(
    said === undefined
      ? missing(where, `one of ${codes.join(', ')}`)
      : wrong(where, `${said} is none of ${codes.join(', ')}`),
  );
  return null;
}

/** Who signed the bundle: the patient as the worker, a practitioner as the provider. */
function signatureOf({ signature }: Bundle): ApplicationForm['signature'] {
  if (signature === undefined) return null;
  const { who, when } = signature;
  const by = who.reference?.includes('Practitioner')
    ? 'provider'
    : who.reference?.includes('RelatedPerson')
      ? 'agent'
      : 'worker';
  return { by, name: who.display, on: when.slice(0, 10) };
}

function nameOf({ name: [first] }: z.infer<typeof Practitioner>): string {
  return first?.text ?? [...(first?.given ?? []), first?.family].filter(Boolean).join(' ');
}

function addressOf({ address = [] }: z.infer<typeof Patient>): string | null {
  const [first] = address;
  if (first === undefined) return null;
  return (
    first.text ??
    ([...(first.line ?? []), first.city, first.state, first.postalCode].filter(Boolean).join(', ') || null)
  );
}

export const missing = (at: string, says: string): Issue => ({
  severity: 'error',
  code: 'required',
  diagnostics: says,
  expression: [at],
});
export const wrong = (at: string, says: string): Issue => ({
  severity: 'error',
  code: 'value',
  diagnostics: says,
  expression: [at],
});
