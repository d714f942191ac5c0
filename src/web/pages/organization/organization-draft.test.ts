import { expect, test } from 'vitest';
import { Organization } from '#domain/reviewers/organization.ts';
import { draftOf, fieldAt, inputOf } from './organization-draft.ts';

const kept = Organization.parse({
  name: 'Elm Review',
  contact: { address: '1 First St\nFresno, CA 93701', telephone: '(559) 555-0140' },
  controls: [{ how: 'owned-by', firm: 'other', from: '2010-01-01' }],
  ties: {
    incomes: [{ year: 2015, amount: 1000 }],
    interests: [{ with: { name: 'State', alsoKnownAs: ['DWC'] }, year: 2015, amount: null, nature: 'review-contract' }],
  },
  people: [
    { as: 'director', name: 'Eudora Finch', ties: { incomes: [{ year: 2015, amount: 90 }] } },
    {
      as: 'officer',
      name: 'Cornelius Vane',
      ties: {
        relations: [
          {
            relation: 'employment',
            with: { name: 'Oak' },
            serves: [{ as: 'officer', of: { name: 'Oak Holding' } }],
          },
        ],
      },
    },
  ],
});

test('what is known comes back as it was, what the form does not show included', () => {
  const read = inputOf(draftOf(kept), kept, 7);
  expect(read).toEqual({ input: { after: 7, organization: kept } });
});

test('a form with nothing in it asks for the name', () => {
  expect(inputOf(draftOf(null), null, null)).toEqual({ errors: { name: 'give the name' } });
  const named = inputOf({ ...draftOf(null), name: 'Elm Review' }, null, null);
  expect(named).toMatchObject({ input: { after: null, organization: { name: 'Elm Review', people: [] } } });
});

test('a tie goes to whom it is of; of somebody taken away none is left, and of nobody is said', () => {
  const draft = draftOf(kept);
  expect(draft.relations).toMatchObject([{ whose: 'Cornelius Vane', with: 'Oak' }]);
  const moved = { ...draft, relations: draft.relations.map(row => ({ ...row, whose: 'Eudora Finch' })) };
  const read = inputOf(moved, kept, 1);
  const people = 'input' in read ? (read.input.organization.people ?? []) : [];
  expect(people.map(({ ties }) => ties?.relations?.length)).toEqual([1, 0]);
  const left = { ...draft, people: draft.people.slice(0, 1) };
  expect(inputOf(left, kept, 1)).toEqual({ errors: { 'relations.0.whose': 'nobody above has this name' } });
  const twice = { ...draft, people: [...draft.people, { as: 'employee', name: 'Eudora Finch' }] };
  expect(inputOf(twice, kept, 1)).toEqual({ errors: { 'people.2.name': 'this name stands above already' } });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                           what is typed                                                         the fields
  ['a telephone that is none',              { telephone: 'call' },                                                { telephone: 'a number with its area code, as (916) 555-0100' }],
  ['a tie with nobody, of a person',        { relations: [{ whose: '', relation: 'employment', with: 'A' }, { whose: 'Eudora Finch', relation: 'employment', with: '' }] }, { 'relations.1.with': 'this is needed' }],
  ['a day that is none',                    { controls: [{ how: 'owned-by', firm: 'insurer', from: '2016-02-30' }] }, { 'controls.0.from': 'a day, as 2016-11-30' }],
  ['a year in words',                       { incomes: [{ year: 'last', amount: '5' }] },                         { 'incomes.0.year': 'a number that fits' }],
  ['money of no year, of the organization', { interests: [{ whose: 'Eudora Finch', with: 'A', year: '2015', amount: '', nature: 'fees' }, { whose: '', with: 'B', year: '', amount: '1', nature: 'fees' }] }, { 'interests.1.year': 'a number that fits' }],
])('what is wrong is said at its field: %s', (_why, typed, errors) => {
  const draft = { ...draftOf({ ...kept, people: kept.people.slice(0, 1) }), ...typed };
  expect(inputOf(draft, kept, 1)).toEqual({ errors });
});

test('what the server says of a place stands at its row', () => {
  const draft = {
    ...draftOf(kept),
    relations: [
      { whose: '', with: 'A' },
      { whose: 'Cornelius Vane', with: 'B' },
    ],
  };
  expect(fieldAt('organization.people.1.ties.relations.0.with.name', draft)).toBe('relations.1.with');
  expect(fieldAt('organization.contact.fax', draft)).toBe('fax');
  expect(fieldAt('organization.name', draft)).toBe('name');
});
