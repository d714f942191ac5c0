import { ReviewerInput } from '#api/reviewers/contract.ts';
import type { RegisteredView } from '#api/reviewers/contract.ts';
import type { Reviewer } from '#domain/reviewers/reviewer.ts';

/** A row of the form: what was typed, by the name of the field. */
export type DraftRow = Readonly<Record<string, string>>;
/** What was typed about a reviewer: text, as the fields hold it. */
export type ReviewerDraft = {
  readonly name: string;
  readonly id: string;
  readonly profession: string;
  readonly npi: string;
  readonly areas: string;
  readonly qme: string;
  readonly practiceSince: string;
  readonly hoursPerWeek: string;
  readonly capacity: string;
  readonly licences: readonly DraftRow[];
  readonly certifications: readonly DraftRow[];
  readonly discipline: readonly DraftRow[];
  readonly relations: readonly DraftRow[];
  readonly interests: readonly DraftRow[];
  readonly incomes: readonly DraftRow[];
  readonly involvement: readonly DraftRow[];
  readonly patients: readonly DraftRow[];
};
export type RowsName =
  | 'licences'
  | 'certifications'
  | 'discipline'
  | 'relations'
  | 'interests'
  | 'incomes'
  | 'involvement'
  | 'patients';

/** A form with nothing in it but an id nobody has. */
export function emptyDraft(taken: readonly string[]): ReviewerDraft {
  let number = taken.length + 1001;
  while (taken.includes(`R-${number}`)) number += 1;
  const none = { name: '', profession: 'MD', npi: '', areas: '', practiceSince: '', hoursPerWeek: '', capacity: '' };
  const ties = { relations: [], interests: [], incomes: [], involvement: [], patients: [] };
  const rows = { certifications: [], discipline: [], ...ties };
  return { ...none, id: `R-${number}`, qme: 'no', licences: [emptyRow.licences], ...rows };
}

/** A new row of each kind. */
export const emptyRow: Readonly<Record<RowsName, DraftRow>> = {
  licences: {
    state: 'California',
    number: '',
    standing: 'good',
    validFrom: '',
    expires: '',
    checkedOn: '',
    checkedAt: '',
  },
  certifications: {
    specialty: '',
    board: '',
    recognized: 'yes',
    validFrom: '',
    expires: '',
    checkedOn: '',
    checkedAt: '',
  },
  discipline: { what: '', state: 'taken', kind: 'licence', on: '' },
  relations: { relation: 'employment', with: '', from: '', to: '' },
  interests: { with: '', year: '', amount: '', nature: 'fees' },
  incomes: { year: '', amount: '' },
  involvement: { caseNumber: '', as: 'utilization-reviewer' },
  patients: { digest: '' },
};

const or = (value: string | number | null) => (value === null ? '' : String(value));

/** What is registered of a reviewer, as the form holds it. */
export function draftOf({ reviewer, name }: RegisteredView): ReviewerDraft {
  const { ties } = reviewer;
  return {
    name,
    id: reviewer.id,
    profession: reviewer.profession,
    npi: or(ties.npi),
    areas: reviewer.areas.join('\n'),
    qme: reviewer.qme ? 'yes' : 'no',
    practiceSince: or(reviewer.practice.since),
    hoursPerWeek: or(reviewer.practice.hoursPerWeek),
    capacity: or(reviewer.load.capacity),
    licences: reviewer.licences.map(({ state, number, standing, validFrom, expires, verified }) => ({
      state,
      number: or(number),
      standing,
      validFrom: or(validFrom),
      expires: or(expires),
      checkedOn: or(verified?.on ?? null),
      checkedAt: verified?.source ?? '',
    })),
    certifications: reviewer.certifications.map(each => ({
      specialty: each.specialty,
      board: or(each.board),
      recognized: each.recognized ? 'yes' : 'no',
      validFrom: or(each.validFrom),
      expires: or(each.expires),
      checkedOn: or(each.verified?.on ?? null),
      checkedAt: each.verified?.source ?? '',
    })),
    discipline: reviewer.discipline.map(({ what, state, kind, on }) => ({ what, state, kind, on: or(on) })),
    relations: ties.relations.map(({ relation, with: { name: whom }, from, to }) => ({
      relation,
      with: whom,
      from: or(from),
      to: or(to),
    })),
    interests: ties.interests.map(({ with: { name: whom }, year, amount, nature }) => ({
      with: whom,
      year: String(year),
      amount: or(amount),
      nature,
    })),
    incomes: ties.incomes.map(({ year, amount }) => ({ year: String(year), amount: String(amount) })),
    involvement: ties.involvement.map(({ caseNumber, as }) => ({ caseNumber, as })),
    patients: ties.patients.map(digest => ({ digest })),
  };
}

const maybe = (text: string | undefined) => text?.trim() || null;
const number = (text: string | undefined) => (maybe(text) === null ? null : Number(text));
const checked = ({ checkedOn, checkedAt }: DraftRow) =>
  maybe(checkedOn) === null && maybe(checkedAt) === null
    ? null
    : { on: checkedOn?.trim() ?? '', source: checkedAt?.trim() ?? '' };

/**
 * What was typed as it is sent, or what is wrong by the place where it stands: `licences.0.state`. What the form does not show of a
 * reviewer who is there (whom a tie serves, other names) stays as it is.
 */
export function inputOf(
  draft: ReviewerDraft,
  before: Reviewer | null,
): { readonly input: ReviewerInput } | { readonly errors: Readonly<Record<string, string>> } {
  const { name, licences, certifications, discipline, relations, interests, incomes, involvement, patients } = draft;
  const typed = {
    name: name.trim(),
    reviewer: {
      ...before,
      id: draft.id.trim(),
      profession: draft.profession,
      licences: licences.map(row => ({
        state: row['state'] ?? '',
        number: maybe(row['number']),
        standing: row['standing'],
        validFrom: maybe(row['validFrom']),
        expires: maybe(row['expires']),
        verified: checked(row),
      })),
      certifications: certifications.map(row => ({
        specialty: row['specialty']?.trim() ?? '',
        board: maybe(row['board']),
        recognized: row['recognized'] === 'yes',
        validFrom: maybe(row['validFrom']),
        expires: maybe(row['expires']),
        verified: checked(row),
      })),
      areas: draft.areas.split('\n').flatMap(line => line.trim() || []),
      discipline: discipline.map(row => ({
        what: row['what']?.trim() ?? '',
        state: row['state'],
        kind: row['kind'],
        on: maybe(row['on']),
      })),
      qme: draft.qme === 'yes',
      practice: { since: maybe(draft.practiceSince), hoursPerWeek: number(draft.hoursPerWeek) },
      load: {
        ...before?.load,
        open: before?.load.open ?? 0,
        capacity: number(draft.capacity),
        lastAssigned: before?.load.lastAssigned ?? null,
      },
      ties: {
        ...before?.ties,
        npi: maybe(draft.npi),
        relations: relations.map(row => ({
          ...before?.ties.relations.find(each => each.with.name === row['with'] && each.relation === row['relation']),
          relation: row['relation'],
          with: {
            ...before?.ties.relations.find(each => each.with.name === row['with'])?.with,
            name: row['with']?.trim() ?? '',
          },
          from: maybe(row['from']),
          to: maybe(row['to']),
        })),
        interests: interests.map(row => ({
          ...before?.ties.interests.find(each => each.with.name === row['with'] && String(each.year) === row['year']),
          with: {
            ...before?.ties.interests.find(each => each.with.name === row['with'])?.with,
            name: row['with']?.trim() ?? '',
          },
          year: number(row['year']) ?? Number.NaN,
          amount: number(row['amount']),
          nature: row['nature'],
        })),
        incomes: incomes.map(row => ({
          year: number(row['year']) ?? Number.NaN,
          amount: number(row['amount']) ?? Number.NaN,
        })),
        involvement: involvement.map(row => ({ caseNumber: row['caseNumber']?.trim() ?? '', as: row['as'] })),
        patients: patients.map(row => row['digest']?.trim() ?? ''),
      },
    },
  };
  const read = ReviewerInput.safeParse(typed);
  if (read.success) return { input: read.data };
  return {
    errors: Object.fromEntries(
      read.error.issues.map(({ path, message }) => [fieldAt(path.join('.')), wording(path.join('.'), message)]),
    ),
  };
}

const renamed: Readonly<Record<string, string>> = {
  'practice.since': 'practiceSince',
  'practice.hoursPerWeek': 'hoursPerWeek',
  'load.capacity': 'capacity',
};

/** The field of the form for a place in what is sent: `reviewer.ties.relations.0.with.name` is `relations.0.with`. */
export function fieldAt(place: string): string {
  const bare = place
    .replace(/^reviewer\./, '')
    .replace(/^ties\./, '')
    .replace(/^(patients\.\d+)$/, '$1.digest')
    .replace(/\.with\.name$/, '.with')
    .replace(/\.verified\.on$/, '.checkedOn')
    .replace(/\.verified\.source$/, '.checkedAt');
  return renamed[bare] ?? bare;
}

/** The words of the schema where they are for people; else what the field wants. */
function wording(place: string, message: string): string {
  if (/\.(expires|validFrom|on|from|to|since)$/.test(place)) return 'a day, as 2016-11-30';
  if (/(year|amount|hoursPerWeek|capacity)$/.test(place)) return 'a number that fits';
  return /^(Too small|Invalid|Expected)/i.test(message) ? 'this is needed' : message;
}
