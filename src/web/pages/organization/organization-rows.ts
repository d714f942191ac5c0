import { Control } from '#domain/reviewers/conflicts/involvement/independent-organization.ts';
import { Organization } from '#domain/reviewers/organization.ts';
import { Interest, Relation } from '#domain/reviewers/ties.ts';
import type { DraftRow } from '../reviewers/reviewer-draft.ts';
import { day, plain, type RowPart, text } from '../reviewers/row-fields.ts';
import type { OrganizationRows } from './organization-draft.ts';

/** Of whom a tie or an amount is: nothing for the organization itself, else one of its people by name. */
const WHOSE = 'Of (empty: the organization)';

/** The parts of the form that have rows. */
export const organizationRows: readonly (RowPart & { readonly name: OrganizationRows; readonly empty: DraftRow })[] = [
  {
    name: 'people',
    title: 'Officers, directors, employees',
    lead: 'The law binds them as it binds reviewers: a tie of theirs to a party keeps a case from going to anybody here.',
    one: 'person',
    empty: { name: '', as: 'director' },
    fields: [
      text('name', 'Name'),
      { name: 'as', label: 'As', kind: plain(Organization.shape.people.unwrap().element.shape.as.options) },
    ],
  },
  {
    name: 'relations',
    title: 'Ties that may be conflicts',
    lead: 'Family, work and contracts with insurers, employers, medical groups and facilities.',
    one: 'tie',
    empty: { whose: '', relation: 'employment', with: '', from: '', to: '' },
    fields: [
      text('whose', WHOSE),
      { name: 'relation', label: 'Tie', kind: plain(Relation.options) },
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
    empty: { whose: '', with: '', year: '', amount: '', nature: 'review-contract' },
    fields: [
      text('whose', WHOSE),
      text('with', 'From whom'),
      text('year', 'Year'),
      text('amount', 'Dollars'),
      { name: 'nature', label: 'For what', kind: plain(Interest.shape.nature.options) },
    ],
  },
  {
    name: 'incomes',
    title: 'Revenue',
    lead: 'All revenue of a calendar year, in dollars: a party that pays too much of it is a conflict, and without it no amount can be cleared.',
    one: 'year of revenue',
    empty: { year: '', amount: '' },
    fields: [text('year', 'Year'), text('amount', 'Dollars in all')],
  },
  {
    name: 'controls',
    title: 'Who owns or controls it',
    lead: 'A tie to an insurer, a claims administrator or their trade association as such: while it lasts nobody here may be given a case.',
    one: 'owner',
    empty: { how: 'owned-by', firm: 'insurer', from: '', to: '' },
    fields: [
      { name: 'how', label: 'How', kind: plain(Control.shape.how.options) },
      { name: 'firm', label: 'By or with', kind: plain(Control.shape.firm.options) },
      day('from', 'From'),
      day('to', 'To'),
    ],
  },
];
