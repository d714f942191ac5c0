import { expect, test } from 'vitest';
import { type ApplicationDraft, emptyDraft, emptyItem, type ItemDraft } from './application-draft.ts';
import { checkDraft } from './application-of-draft.ts';
import { english } from './words/english.ts';
import { spanish } from './words/spanish.ts';

const item: ItemDraft = { ...emptyItem, title: 'Physical therapy x 6', decision: 'denied' };
const whole: ApplicationDraft = {
  answers: {
    'form.reviewType': 'regular',
    'form.urDecision.made': '2026-11-02',
    'form.urDecision.reason': 'necessity',
    urDecisionText: 'The request is denied.',
    'form.employee.firstName': 'Wanda',
    'form.employee.lastName': 'Example',
    'form.claim.number': 'WC-1',
    'form.dateOfInjury': '2026-01-05',
    'form.physician.name': 'Pat Sample',
    'form.claimsAdministrator.name': 'Example Indemnity',
    'form.consent': 'yes',
    'form.signature.by': 'worker',
    'form.signature.name': 'Wanda Example',
    'form.signature.on': '2026-11-28',
  },
  items: [item],
};

function sent(answers: ApplicationDraft['answers'], items: readonly ItemDraft[] = [item]) {
  const checked = checkDraft({ answers: { ...whole.answers, ...answers }, items: [...items] }, english);
  if (checked.kind === 'incomplete') throw new Error(JSON.stringify(checked.errors));
  return checked.application.form;
}

test('the language is the one chosen, English when none was', () => {
  expect(sent({}).employee?.language).toBe('en');
  expect(sent({ 'form.employee.language': 'es' }).employee?.language).toBe('es');
});

// biome-ignore format: a table reads in columns
test.each<[string, ApplicationDraft['answers'], readonly ItemDraft[], string, string]>([
  // why this row                  answers                                  items                                   place                         said
  ['only spaces',                  { 'form.claim.number': '  ' },           [item],                                 'form.claim.number',          'enter the claim number'],
  ['no date',                      { 'form.urDecision.made': '' },          [item],                                 'form.urDecision.made',       'enter the date of the decision'],
  ['half a date',                  { 'form.urDecision.served': '2026-11' }, [item],                                 'form.urDecision.served',     'enter the whole date'],
  ['a day that is none',           { 'form.dateOfInjury': '2026-02-30' },   [item],                                 'form.dateOfInjury',          'enter the date of the injury'],
  ['nothing chosen',               { 'form.urDecision.reason': '' },        [item],                                 'form.urDecision.reason',     'choose the reason'],
  ['the second item has no name',  {},                                      [item, { ...item, title: ' ' }],        'form.items.1.title',         'name the treatment'],
  ['nor a decision',               {},                                      [item, { ...item, decision: '' }],      'form.items.1.decision',      'choose what the decision did'],
  ['no item at all',               {},                                      [],                                     'form.items',                 'name at least one treatment'],
  ['a name over 500 letters',      { 'form.employer': 'x'.repeat(501) },    [item],                                 'form.employer',              'this is too long'],
  ['the box is not ticked',        { 'form.consent': 'no' },                [item],                                 'form.consent',               'tick the box'],
  ['no copy of the decision',      { urDecisionText: ' \n ' },              [item],                                 'urDecisionText',             'paste its text'],
  ['not signed',                   { 'form.signature.name': '' },           [item],                                 'form.signature.name',        'type the full name'],
])('what is missing is said in plain words: %s', (_why, answers, items, place, said) => {
  const checked = checkDraft({ answers: { ...whole.answers, ...answers }, items: [...items] }, english);
  expect(checked.kind === 'incomplete' ? Object.keys(checked.errors) : []).toEqual([place]);
  expect(checked.kind === 'incomplete' ? checked.errors[place] : '').toContain(said);
});

test('an empty form lacks everything that is needed and nothing that is not', () => {
  const checked = checkDraft(emptyDraft('2026-11-28'), english);
  const missing = checked.kind === 'incomplete' ? Object.keys(checked.errors) : [];
  expect(missing).not.toContain('form.reviewType');
  expect(missing).not.toContain('form.employer');
  expect(missing).toEqual(
    expect.arrayContaining(['form.urDecision.made', 'form.items.0.title', 'form.claim.number', 'form.consent']),
  );
});

test('what is left empty is sent as not known', () => {
  expect(sent({})).toMatchObject({
    employer: null,
    employee: { birthDate: null, sex: null, attorney: null },
    urDecision: { served: null, method: null, place: null, formProvided: true, formularyOnly: false, attached: true },
    liabilityDisputed: false,
  });
});

// biome-ignore format: a table reads in columns
test.each<[string, ApplicationDraft['answers'], unknown]>([
  // why this row                         answers                                                                       place
  ['mail to another state',               { 'form.urDecision.method': 'mail', 'form.urDecision.place': 'US' },           { from: 'CA', to: 'US' }],
  ['an address said of mail, then hand',  { 'form.urDecision.method': 'hand', 'form.urDecision.place': 'US' },           null],
  ['mail, the address not said',          { 'form.urDecision.method': 'mail' },                                         null],
])('where it was served: %s', (_why, answers, place) => {
  expect(sent(answers).urDecision?.place).toEqual(place);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        prior  changed  facts
  ['reviewed before, facts changed',     'yes', 'yes',   true],
  ['reviewed before, nothing changed',   'yes', 'no',    false],
  ['a change said, then no prior review', 'no', 'yes',   false],
])('facts changed since a review: %s', (_why, priorImr, changedFacts, expected) => {
  expect(sent({}, [{ ...item, priorImr, changedFacts }]).items[0]?.changedFacts).toBe(expected);
});

test('in Spanish the same is missing at the same places, in other words', () => {
  const said = [english, spanish].map(words => {
    const checked = checkDraft({ answers: { 'form.employer': 'x'.repeat(501) }, items: [emptyItem] }, words);
    return checked.kind === 'incomplete' ? checked.errors : {};
  });
  const [here = {}, there = {}] = said;
  expect(Object.keys(there)).toEqual(Object.keys(here));
  expect(Object.keys(here).length).toBeGreaterThan(15);
  for (const [place, words] of Object.entries(there)) expect(words).not.toBe(here[place]);
});
