import { expect, test } from 'vitest';
import { reviewer } from '../../../../test/builders/case-file.ts';
import { draftOf, emptyDraft, fieldAt, inputOf, type ReviewerDraft } from './reviewer-draft.ts';

const kept = {
  reviewer: reviewer({ id: 'R-1001' }),
  name: 'Ada Example',
  registeredAt: '2016-12-01T18:00:00Z',
  retiredAt: null,
  account: null,
};
const typed = (over: Partial<ReviewerDraft>) => inputOf({ ...draftOf(kept), ...over }, kept.reviewer);
const licence = {
  state: 'California',
  number: 'A 1',
  standing: 'good',
  validFrom: '',
  expires: '2020-01-01',
  checkedOn: '',
  checkedAt: '',
};

test('what is registered goes through the form and comes out the same', () => {
  expect(typed({})).toEqual({ input: { name: 'Ada Example', reviewer: kept.reviewer } });
});

test('what the form does not show stays', () => {
  const before = {
    ...kept.reviewer,
    ties: {
      ...kept.reviewer.ties,
      incomes: [{ year: 2015, amount: 1000 }],
      relations: [
        {
          relation: 'employment' as const,
          with: { name: 'Elm Hospital', alsoKnownAs: ['Elm'], npi: null, digest: null },
          person: false,
          from: '2010-01-01',
          to: null,
          serves: [],
          through: null,
        },
      ],
    },
  };
  const draft = draftOf({ ...kept, reviewer: before });
  const changed = inputOf({ ...draft, relations: draft.relations.map(row => ({ ...row, to: '2016-01-01' })) }, before);
  expect(changed).toMatchObject({
    input: {
      reviewer: {
        ties: {
          incomes: [{ year: 2015, amount: 1000 }],
          relations: [{ with: { name: 'Elm Hospital', alsoKnownAs: ['Elm'] }, person: false, to: '2016-01-01' }],
        },
      },
    },
  });
});

test('income, patients and earlier parts are shown, changed and sent', () => {
  const ties = {
    incomes: [{ year: 2015, amount: 250_000 }],
    patients: ['a'.repeat(64)],
    involvement: [{ caseNumber: 'CM15-0000001', as: 'witness' as const }],
  };
  const before = { ...kept.reviewer, ties: { ...kept.reviewer.ties, ...ties } };
  const draft = draftOf({ ...kept, reviewer: before });
  expect([draft.incomes, draft.involvement, draft.patients]).toEqual([
    [{ year: '2015', amount: '250000' }],
    [{ caseNumber: 'CM15-0000001', as: 'witness' }],
    [{ digest: 'a'.repeat(64) }],
  ]);
  expect(inputOf(draft, before)).toMatchObject({ input: { reviewer: { ties } } });
  const cleared = inputOf({ ...draft, incomes: [], involvement: [], patients: [] }, before);
  expect(cleared).toMatchObject({ input: { reviewer: { ties: { incomes: [], patients: [], involvement: [] } } } });
  const wrong = inputOf(
    { ...draft, incomes: [{ year: '2015', amount: 'much' }], patients: [{ digest: 'Wanda' }] },
    before,
  );
  expect('errors' in wrong ? Object.keys(wrong.errors) : []).toEqual(['incomes.0.amount', 'patients.0.digest']);
});

// biome-ignore format: a table reads in columns
test.each<[why: string, over: Partial<ReviewerDraft>, field: string]>([
  // why this row                     what is typed                                                   the field it is said at
  ['no name',                         { name: ' ' },                                                  'name'],
  ['an id with a blank',              { id: 'R 1' },                                                  'id'],
  ['a licence without a state',       { licences: [{ ...licence, state: '' }] },                      'licences.0.state'],
  ['a day that is none',              { licences: [licence, { ...licence, expires: '2016-02-30' }] }, 'licences.1.expires'],
  ['looked up nowhere',               { licences: [{ ...licence, checkedOn: '2016-11-01' }] },        'licences.0.checkedAt'],
  ['an NPI too short',                { npi: '12345' },                                               'npi'],
  ['hours no week has',               { hoursPerWeek: '200' },                                        'hoursPerWeek'],
  ['a number that is none',           { capacity: 'many' },                                           'capacity'],
  ['a tie to nobody',                 { relations: [{ relation: 'spouse', with: '', from: '', to: '' }] }, 'relations.0.with'],
  ['money of no year',                { interests: [{ with: 'Elm', year: '', amount: '1', nature: 'fees' }] }, 'interests.0.year'],
])('%s is said at its field', (_why, over, field) => {
  expect(typed(over)).toMatchObject({ errors: { [field]: expect.stringMatching(/./) } });
});

test('a new form has an id nobody has; a place the server names is a field of the form', () => {
  expect(emptyDraft(['R-1001', 'R-1002', 'R-1003']).id).toBe('R-1004');
  expect(emptyDraft(['R-1002']).id).toBe('R-1003');
  expect([fieldAt('reviewer.licences.0.number'), fieldAt('reviewer.ties.npi'), fieldAt('name')]).toEqual([
    'licences.0.number',
    'npi',
    'name',
  ]);
});
