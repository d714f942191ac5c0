import { Interest, Relation } from '#domain/reviewers/ties.ts';
import { usStates } from '#domain/reviewers/us-states.ts';
import type { RowsName } from './reviewer-draft.ts';

/** A field of a row: text, a day, a number, or one of a few values with their words. */
export type RowField = {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'date' | readonly (readonly [value: string, words: string])[];
};

/** Values of a list with their words. */
export const plain = (values: readonly string[]) => values.map(value => [value, value.replaceAll('-', ' ')] as const);
export const text = (name: string, label: string): RowField => ({ name, label, kind: 'text' });
export const day = (name: string, label: string): RowField => ({ name, label, kind: 'date' });
const yesNo = [
  ['yes', 'Yes'],
  ['no', 'No'],
] as const;

/** A part of a form that has rows: what each row is, and its fields. */
export type RowPart = {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly one: string;
  readonly fields: readonly RowField[];
};

/** The parts of the form that have rows. */
export const rowParts: readonly (RowPart & { readonly name: RowsName })[] = [
  {
    name: 'licences',
    title: 'Licences',
    lead: 'Each state in which the reviewer may practise, as the board has it.',
    one: 'licence',
    fields: [
      { name: 'state', label: 'State', kind: [...usStates].map(state => [state, state] as const) },
      text('number', 'Number'),
      { name: 'standing', label: 'Standing', kind: plain(['good', 'restricted', 'suspended', 'revoked', 'lapsed']) },
      day('validFrom', 'Valid from'),
      day('expires', 'Expires'),
      day('checkedOn', 'Looked up on'),
      text('checkedAt', 'Looked up at'),
    ],
  },
  {
    name: 'certifications',
    title: 'Specialties',
    lead: 'Board certifications; without a day of expiry they are for life.',
    one: 'certification',
    fields: [
      text('specialty', 'Specialty'),
      text('board', 'Board'),
      { name: 'recognized', label: 'Board recognized in the United States', kind: yesNo },
      day('validFrom', 'Valid from'),
      day('expires', 'Expires'),
      day('checkedOn', 'Looked up on'),
      text('checkedAt', 'Looked up at'),
    ],
  },
  {
    name: 'relations',
    title: 'Ties that may be conflicts',
    lead: 'Family, work and contracts with insurers, employers, medical groups and facilities.',
    one: 'tie',
    fields: [
      {
        name: 'relation',
        label: 'Tie',
        kind: plain(Relation.options),
      },
      text('with', 'With'),
      day('from', 'From'),
      day('to', 'To'),
    ],
  },
  {
    name: 'interests',
    title: 'Money',
    lead: 'From anybody who may be a party, in a calendar year, in dollars; ownership too.',
    one: 'amount',
    fields: [
      text('with', 'From whom'),
      text('year', 'Year'),
      text('amount', 'Dollars'),
      {
        name: 'nature',
        label: 'For what',
        kind: plain(Interest.shape.nature.options),
      },
    ],
  },
  {
    name: 'incomes',
    title: 'Income',
    lead: 'All income of a calendar year, in dollars: a party that pays too much of it is a conflict, and without it no amount can be cleared.',
    one: 'year of income',
    fields: [text('year', 'Year'), text('amount', 'Dollars in all')],
  },
  {
    name: 'involvement',
    title: 'Earlier parts in cases',
    lead: 'Cases the reviewer had a part in, other than as their reviewer.',
    one: 'earlier part',
    fields: [
      text('caseNumber', 'Case'),
      {
        name: 'as',
        label: 'As',
        kind: plain(['utilization-reviewer', 'medical-evaluator', 'treating-physician', 'consultant', 'witness']),
      },
    ],
  },
  {
    name: 'patients',
    title: 'Patients',
    lead: 'Whom the reviewer treated at any time: the keyed digest of each patient’s name and date of birth (64 digits), never a name.',
    one: 'patient',
    fields: [text('digest', 'Digest')],
  },
  {
    name: 'discipline',
    title: 'Discipline',
    lead: 'Taken or pending; without a day it counts on every day.',
    one: 'action',
    fields: [
      text('what', 'What'),
      { name: 'state', label: 'State', kind: plain(['taken', 'pending']) },
      {
        name: 'kind',
        label: 'Kind',
        kind: plain(['licence', 'privileges-lost', 'privileges-limited', 'participation-limited', 'sanction', 'other']),
      },
      day('on', 'On'),
    ],
  },
];
