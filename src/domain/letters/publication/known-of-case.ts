import type { Case } from '#domain/cases/case.ts';
import type { KnownIdentifier } from '#domain/cases/publication/identifier.ts';
import type { PartyRole } from '#domain/cases/parties.ts';
import { isWord } from './words/vocabulary.ts';
import { plainLetters } from './words/atoms.ts';

const facilities: readonly PartyRole[] = [
  'facility',
  'alternative-facility',
  'medical-group',
  'independent-practice-association',
];
const firms: readonly PartyRole[] = [
  'employer',
  'insurer',
  'claims-administrator',
  'utilization-review-organization',
  'medical-provider-network',
];
/** Makers of what is asked for: a brand is what the treatment is called, and identifies nobody. */
const makers: readonly PartyRole[] = ['manufacturer', 'alternative-manufacturer'];

/** Everything a case holds that identifies somebody: from the application and from its parties, each as it is written there. */
export function knownIdentifiers({ form, parties }: Pick<Case, 'form' | 'parties'>): KnownIdentifier[] {
  const found: KnownIdentifier[] = [];
  const add = (kind: KnownIdentifier['class'], value: string | null | undefined) => {
    const told = value?.replaceAll(/\s+/gu, ' ').trim() ?? '';
    if (told.length > 1) found.push({ class: kind, value: told });
  };
  if (form !== null) {
    const { employee, claim, claimsAdministrator, physician } = form;
    add('name', `${employee.firstName} ${employee.lastName}`);
    add('birth-date', employee.birthDate);
    for (const address of [employee.address, ...Object.values(form.addresses ?? {}), ...(form.formerAddresses ?? [])])
      add('address', address);
    for (const email of Object.values(form.emails ?? {})) add('e-mail', email);
    add('phone', employee.phone);
    for (const number of [claim.number, claim.eams, claim.wcis]) add('claim-number', number);
    add('name', form.signature?.name);
    add('name', employee.attorney);
    add('organization', form.employer);
    add('organization', claimsAdministrator.name);
    add('organization', form.utilizationReviewOrganization);
    add('name', physician.name);
    add('facility', physician.group);
    for (const contact of contacts(claimsAdministrator.contact)) add(contact.class, contact.value);
  }
  for (const { role, name, alsoKnownAs, person, npi } of parties) {
    if (makers.includes(role)) continue;
    for (const each of [name, ...alsoKnownAs]) add(classOf(role, each, person), each);
    add('licence-number', npi);
  }
  return found.filter(
    (one, index) => found.findIndex(other => other.class === one.class && other.value === one.value) === index,
  );
}

function classOf(role: PartyRole, name: string, person: boolean | null): KnownIdentifier['class'] {
  if (facilities.includes(role)) return 'facility';
  if (firms.includes(role)) return 'organization';
  if (person !== null) return person ? 'name' : 'organization';
  return looksLikeFirm(name) ? 'organization' : 'name';
}

const looksLikeFirm = (name: string) =>
  /\b(?:inc|llc|llp|corp|co|group|center|clinic|hospital|associates|insurance|services|law offices?)\b/iu.test(name) ||
  name.split(/\s+/u).every(word => isWord(plainLetters(word)));

/** What a field for contacts holds: numbers and addresses that can be reached, and else a name. */
function contacts(text: string | null): KnownIdentifier[] {
  if (text === null) return [];
  const found: KnownIdentifier[] = [];
  for (const [mail] of text.matchAll(/\S+@\S+\.\p{L}{2,}/gu)) found.push({ class: 'e-mail', value: mail });
  for (const [number] of text.matchAll(/\(?\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4}/gu))
    found.push({ class: 'phone', value: number });
  const rest = text.replaceAll(/\S+@\S+|\(?\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4}|(?:phone|fax|tel|e-?mail)\b[.:]?/giu, ' ');
  for (const part of rest.split(/[,;\n/]+/u)) {
    const name = part.trim();
    if (/^\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name)) found.push({ class: 'name', value: name });
  }
  return found;
}
