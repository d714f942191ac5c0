import { expect, test } from 'vitest';
import { type ApplicationDraft, emptyDraft, emptyItem } from '../application-draft.ts';
import { english } from '../words/english.ts';
import { spanish } from '../words/spanish.ts';
import { reviewRows } from './review-rows.ts';

const given: ApplicationDraft = {
  answers: { ...emptyDraft('2026-11-28').answers, 'form.urDecision.made': '2026-11-02', 'form.urDecision.place': 'US' },
  items: [{ ...emptyItem, title: 'MRI', decision: 'denied' }],
};

function row(term: string, answers: ApplicationDraft['answers'] = {}, items = given.items): string | undefined {
  const rows = reviewRows({ answers: { ...given.answers, ...answers }, items }, english, 'en').flatMap(
    ([, each]) => each,
  );
  return rows.find(([each]) => each === term)?.[1];
}

// biome-ignore format: a table reads in columns
test.each<[string, string, ApplicationDraft['answers'], string | undefined]>([
  // why this row                          term                         answers                                  words
  ['a date is written out',                'Date of the decision',      {},                                      '2 Nov 2026'],
  ['needed and missing stays empty',       'Claim number',              { 'form.claim.number': ' ' },            ''],
  ['not needed and missing is left out',   'Employer',                  {},                                      undefined],
  ['not needed and given is shown',        'Employer',                  { 'form.employer': 'Nursery' },          'Nursery'],
  ['a choice is shown in its words',       'How',                       { 'form.urDecision.method': 'hand' },    'Handed over'],
  ['no choice is not known',               'How',                       {},                                      'Not known'],
  ['the address of mail',                  'Mailed to',                 { 'form.urDecision.method': 'mail' },    'Another state'],
  ['no address when it was not mail',      'Mailed to',                 { 'form.urDecision.method': 'fax' },     undefined],
  ['what is sent when nothing is chosen',  'Form came with it',         {},                                      'Yes'],
  ['the form did not come',                'Form came with it',         { 'form.urDecision.formProvided': 'no' }, 'No'],
  ['nor is there another dispute',         'Another reason not to pay', {},                                      'No'],
])('what will be sent: %s', (_why, term, answers, words) => {
  expect(row(term, answers)).toBe(words);
});

test('a treatment with all that was said of it', () => {
  const item = { ...emptyItem, title: ' MRI ', decision: 'modified', claimsAdministrator: 'ODG', priorImr: 'yes' };
  expect(row('Treatment 1', {}, [{ ...item, changedFacts: 'yes' }])).toBe(
    'MRI; changed it; ODG; reviewed before, changed since',
  );
  expect(row('Treatment 1', {}, [{ ...item, priorImr: 'no' }])).toBe('MRI; changed it; ODG');
});

test('in Spanish the same lines stand in the same order, in other words', () => {
  const [here, there] = (
    [
      ['en', english],
      ['es', spanish],
    ] as const
  ).map(([language, words]) => reviewRows(given, words, language).flatMap(([, rows]) => rows));
  expect(there?.length).toBe(here?.length);
  expect(there?.[0]).toEqual(['Fecha de la decisión', '2 nov 2026']);
  expect(there?.filter(([term], index) => term === here?.[index]?.[0])).toEqual([]);
});
