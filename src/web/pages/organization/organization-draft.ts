import { OrganizationInput } from '#api/organization/contract.ts';
import type { Organization } from '#domain/reviewers/organization.ts';
import type { Ties } from '#domain/reviewers/ties.ts';
import type { DraftRow } from '../reviewers/reviewer-draft.ts';

export type OrganizationRows = 'people' | 'relations' | 'interests' | 'incomes' | 'controls';
export type ContactField = keyof Organization['contact'];
/** What was typed about the review organization: text, as the fields hold it. */
export type OrganizationDraft = { readonly name: string } & Readonly<Record<ContactField, string>> &
  Readonly<Record<OrganizationRows, readonly DraftRow[]>>;

const contactFields = ['address', 'telephone', 'fax', 'hours', 'hoursInSpanish', 'medicalDirector'] as const;
const or = (value: string | number | null | undefined) => (value == null ? '' : String(value));

/** What is known of the organization, as the form holds it; a form with nothing in it where nothing is. */
export function draftOf(organization: Organization | null): OrganizationDraft {
  const people = organization?.people ?? [];
  const bound: readonly (readonly [whose: string, ties: Ties | undefined])[] = [
    ['', organization?.ties],
    ...people.map(({ name, ties }) => [or(name), ties] as const),
  ];
  const { contact } = organization ?? {};
  return {
    name: or(organization?.name),
    address: or(contact?.address),
    telephone: or(contact?.telephone),
    fax: or(contact?.fax),
    hours: or(contact?.hours),
    hoursInSpanish: or(contact?.hoursInSpanish),
    medicalDirector: or(contact?.medicalDirector),
    people: people.map(({ as, name }) => ({ as, name: or(name) })),
    relations: bound.flatMap(([whose, ties]) =>
      (ties?.relations ?? []).map(each => ({
        whose,
        relation: each.relation,
        with: each.with.name,
        from: or(each.from),
        to: or(each.to),
      })),
    ),
    interests: bound.flatMap(([whose, ties]) =>
      (ties?.interests ?? []).map(each => ({
        whose,
        with: each.with.name,
        year: String(each.year),
        amount: or(each.amount),
        nature: each.nature,
      })),
    ),
    incomes: (organization?.ties.incomes ?? []).map(({ year, amount }) => ({
      year: String(year),
      amount: String(amount),
    })),
    controls: (organization?.controls ?? []).map(({ how, firm, from, to }) => ({
      how,
      firm,
      from: or(from),
      to: or(to),
    })),
  };
}

const typedIn = (row: DraftRow, name: string) => row[name]?.trim() ?? '';
const maybe = (text: string) => text.trim() || null;
const number = (text: string) => (text.trim() === '' ? Number.NaN : Number(text));

/**
 * What was typed as it is sent, or what is wrong by the field where it stands: `relations.0.with`. What the form does not show (whom a
 * tie serves, other names, incomes of people) stays as it is.
 */
export function inputOf(
  draft: OrganizationDraft,
  before: Organization | null,
  after: number | null,
): { readonly input: OrganizationInput } | { readonly errors: Readonly<Record<string, string>> } {
  const people = draft.people.map(row => typedIn(row, 'name'));
  const nobodys = (['relations', 'interests'] as const).flatMap(part =>
    draft[part].flatMap((row, index) =>
      ['', ...people].includes(typedIn(row, 'whose')) ? [] : [[`${part}.${index}.whose`, 'nobody above has this name']],
    ),
  );
  const twice = people.flatMap((name, index) =>
    name !== '' && people.indexOf(name) < index ? [[`people.${index}.name`, 'this name stands above already']] : [],
  );
  const typed = {
    after,
    organization: {
      ...before,
      name: draft.name,
      contact: Object.fromEntries(contactFields.map(field => [field, maybe(draft[field])])),
      ties: {
        ...before?.ties,
        ...tiesOf(draft, '', before?.ties),
        incomes: draft.incomes.map(row => ({
          year: number(typedIn(row, 'year')),
          amount: number(typedIn(row, 'amount')),
        })),
      },
      people: draft.people.map((row, index) => {
        const name = people[index] ?? '';
        const ties = before?.people.find(each => each.name === name)?.ties;
        return { as: row['as'], name, ties: { ...ties, ...tiesOf(draft, name, ties) } };
      }),
      controls: draft.controls.map(row => ({
        how: row['how'],
        firm: row['firm'],
        from: maybe(typedIn(row, 'from')),
        to: maybe(typedIn(row, 'to')),
      })),
    },
  };
  const read = OrganizationInput.safeParse(typed);
  const wrong = read.success ? [] : read.error.issues;
  const errors = Object.fromEntries([
    ...wrong.map(({ path, message }) => {
      const place = path.join('.');
      return [fieldAt(place, draft), wording(place, message)];
    }),
    ...nobodys,
    ...twice,
  ]);
  return read.success && Object.keys(errors).length === 0 ? { input: read.data } : { errors };
}

/** The ties and amounts of one of them, in the order they stand in. */
function tiesOf({ relations, interests }: OrganizationDraft, whose: string, before: Ties | undefined) {
  const own = (rows: readonly DraftRow[]) => rows.filter(row => typedIn(row, 'whose') === whose);
  return {
    relations: own(relations).map(row => {
      const whom = typedIn(row, 'with');
      const kept = before?.relations.find(each => each.with.name === whom && each.relation === row['relation']);
      return {
        ...kept,
        relation: row['relation'],
        with: { ...kept?.with, name: whom },
        from: maybe(typedIn(row, 'from')),
        to: maybe(typedIn(row, 'to')),
      };
    }),
    interests: own(interests).map(row => {
      const whom = typedIn(row, 'with');
      const kept = before?.interests.find(each => each.with.name === whom && String(each.year) === row['year']);
      const amount = typedIn(row, 'amount');
      return {
        ...kept,
        with: { ...kept?.with, name: whom },
        year: number(typedIn(row, 'year')),
        amount: amount === '' ? null : Number(amount),
        nature: row['nature'],
      };
    }),
  };
}

/** The field of the form for a place in what is sent: the second tie of the first person is some row of `relations`. */
export function fieldAt(place: string, draft: OrganizationDraft): string {
  const bare = place
    .replace(/^organization\./, '')
    .replace(/^contact\./, '')
    .replace(/\.with\.name$/, '.with');
  const [, person, part, at, rest] =
    /^(?:people\.(\d+)\.)?ties\.(relations|interests|incomes)\.(\d+)(?:\.(.*))?$/.exec(bare) ?? [];
  if (part === undefined || at === undefined) return bare;
  if (part === 'incomes') return `incomes.${at}.${rest ?? ''}`;
  const whose = person === undefined ? '' : typedIn(draft.people[Number(person)] ?? {}, 'name');
  const rows = part === 'relations' ? draft.relations : draft.interests;
  const own = rows.flatMap((row, index) => (typedIn(row, 'whose') === whose ? [index] : []));
  return `${part}.${own[Number(at)] ?? at}.${rest ?? ''}`;
}

/** The words of the schema where they are for people; else what the field wants. */
function wording(place: string, message: string): string {
  if (/\.(from|to)$/.test(place)) return 'a day, as 2016-11-30';
  if (/\.(year|amount)$/.test(place)) return 'a number that fits';
  return /^(Too small|Invalid|Expected)/i.test(message) ? 'this is needed' : message;
}
