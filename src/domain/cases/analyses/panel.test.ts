import { describe, expect, test } from 'vitest';
import {
  caseAfter,
  caseEvent,
  decidedOn,
  rulesRefusing,
  signature,
  signer,
} from '../../../../test/builders/case-events.ts';
import { attestation, decision } from '../../../../test/builders/case-file.ts';
import { outcomesOf, signaturesOf } from './analysis.ts';
import { type Attestation, ConflictRule } from '../attestation.ts';
import { type Case, derivedRow } from '../case.ts';
import { CaseEvent, type CaseEventKind } from '../events.ts';
import { sentenceOf } from '../history.ts';

type Wanted = CaseEventKind | CaseEvent;

const member = (reviewer: string, attested: Attestation = signer.attestation) => ({ reviewer, attestation: attested });
const three = ['R-1001', 'R-2002', 'R-3003'].map(id => member(id));
const panel = (with_: Parameters<typeof caseEvent<'panel-assigned'>>[1] = {}) => caseEvent('panel-assigned', with_);
const decided = (seat: number | null, item: number) => caseEvent('item-decided', { seat, item });
const allDecided = [1, 2, 3].flatMap(seat => [0, 1].map(item => decided(seat, item)));

/** A case after events, then signed by reviewers one after the other; anything refused is a fault of the table. */
function at(events: readonly Wanted[], ...signers: readonly string[]): Case {
  const start = events.reduce<Case | null>((before, wanted) => step(before, wanted), null);
  const signed = signers.reduce<Case | null>(
    (before, reviewer) => (before === null ? null : step(before, signature(before, { reviewer }))),
    start,
  );
  if (signed === null) throw new Error('not opened');
  return signed;
}

function step(before: Case | null, wanted: Wanted): Case | null {
  const event = typeof wanted === 'string' ? caseEvent(wanted) : wanted;
  const rules = rulesRefusing(before, event);
  if (rules.length > 0) throw new Error(`${event.kind}: ${rules.join(', ')}`);
  return caseAfter([event], before);
}

const sitting = () => at(['case-opened', 'panel-assigned']);
const drafted = (...signers: string[]) => at(['case-opened', 'panel-assigned', ...allDecided], ...signers);
const unqualified = { ...signer.attestation, rules: signer.attestation.rules.slice(1) };
const conflicted: Attestation = {
  ...signer.attestation,
  screening: {
    on: decidedOn,
    rules: ConflictRule.options.map(rule => ({ rule, clear: rule !== 'facility', basis: 'works at the facility' })),
  },
};
const remanded = () =>
  caseAfter(
    ['letter-issued', 'appealed', 'remanded'],
    at(
      ['case-opened', panel(), caseEvent('reviewer-replaced', { seat: 3, reviewer: 'R-4004' }), ...allDecided],
      'R-1001',
      'R-2002',
      'R-4004',
    ),
  );

// biome-ignore format: a table reads in columns
test.each<[string, Case | null, CaseEvent, string[]]>([
  // why this row                                     case                                                 event                                                                                  refused by
  ['three, each qualified and cleared',               at(['case-opened']),                                 panel(),                                                                               []],
  ['approved on the day of the assignment',           at(['case-opened']),                                 panel({ approvedOn: decidedOn }),                                                      []],
  ['approved the day after',                          at(['case-opened']),                                 panel({ approvedOn: '2016-12-02' }),                                                   ['panel-approved']],
  ['one who sits twice',                              at(['case-opened']),                                 panel({ members: [...three, member('R-2002')] }),                                      ['distinct-reviewers']],
  ['one of three not qualified',                      at(['case-opened']),                                 panel({ members: [...three.slice(1), member('R-4004', unqualified)] }),                ['reviewer-qualified']],
  ['one of three with a conflict',                    at(['case-opened']),                                 panel({ members: [...three.slice(1), member('R-4004', conflicted)] }),                 ['free-of-conflict']],
  ['called while one reviewer is at work',            at(['case-opened', 'reviewer-assigned']),            panel(),                                                                               []],
  ['called anew after one has signed',                drafted('R-1001'),                                   panel(),                                                                               ['nobody-signed']],
  ['a former member after a remand',                  remanded(),                                          caseEvent('reviewer-assigned', { reviewer: 'R-2002' }),                                ['not-excluded']],
  ['one who left the panel before it decided',        remanded(),                                          caseEvent('reviewer-assigned', { reviewer: 'R-3003' }),                                ['not-excluded']],
  ['a new panel with one former member',              remanded(),                                          panel({ members: [member('R-5005'), member('R-4004')] }),                              ['not-excluded']],
  ['a new panel without any',                         remanded(),                                          panel({ members: [member('R-5005'), member('R-6006')] }),                              []],
  ['deciding without saying who',                     sitting(),                                           decided(null, 0),                                                                      ['own-analysis']],
  ['deciding at a seat nobody has',                   sitting(),                                           decided(4, 0),                                                                         ['own-analysis']],
  ['a first view at the own seat',                    at(['case-opened', 'panel-assigned', caseEvent('first-view-recorded', { seat: 1 })]),  caseEvent('first-view-recorded', { seat: 2 }),                                       []],
  ['a second first view at a seat',                   at(['case-opened', 'panel-assigned', caseEvent('first-view-recorded', { seat: 2 })]),  caseEvent('first-view-recorded', { seat: 2 }),                                       ['viewed-once']],
  ['a first view by nobody in particular',            sitting(),                                           caseEvent('first-view-recorded'),                                                      ['own-analysis']],
  ['deciding the own analysis',                       sitting(),                                           decided(3, 0),                                                                         []],
  ['deciding after signing',                          drafted('R-2002'),                                   decided(2, 0),                                                                         ['own-analysis']],
  ['another goes on deciding then',                   drafted('R-2002'),                                   decided(1, 0),                                                                         []],
  ['a summary after signing',                         drafted('R-2002'),                                   caseEvent('summary-written', { seat: 2 }),                                             ['own-analysis']],
  ['another takes a place',                           drafted('R-2002'),                                   caseEvent('reviewer-replaced', { seat: 1, reviewer: 'R-4004' }),                       []],
  ['one who sits at another place takes it',          drafted('R-2002'),                                   caseEvent('reviewer-replaced', { seat: 1, reviewer: 'R-3003' }),                       ['distinct-reviewers']],
  ['another takes the place of one who has signed',   drafted('R-2002'),                                   caseEvent('reviewer-replaced', { seat: 2, reviewer: 'R-4004' }),                       ['own-analysis']],
  ['another takes a place, unqualified',              drafted('R-2002'),                                   caseEvent('reviewer-replaced', { seat: 1, reviewer: 'R-4004', attestation: unqualified }), ['reviewer-qualified']],
  ['one leaves, two stay',                            drafted('R-2002'),                                   caseEvent('reviewer-left', { seat: 1 }),                                               []],
  ['one leaves who has signed',                       drafted('R-2002'),                                   caseEvent('reviewer-left', { seat: 2 }),                                               ['own-analysis']],
  ['the last unsigned leaves',                        drafted('R-2002', 'R-3003'),                         caseEvent('reviewer-left', { seat: 1 }),                                               ['somebody-decides']],
  ['the only reviewer leaves',                        at(['case-opened', 'reviewer-assigned']),            caseEvent('reviewer-left', { seat: 1 }),                                               ['somebody-decides']],
  ['the first of three signs',                        drafted(),                                           signature(drafted(), { reviewer: 'R-3003' }),                                          []],
  ['the first signs as if it were the last',          drafted(),                                           last(drafted(), 'R-3003'),                                                             ['every-reviewer-signed']],
  ['one signature missing',                           drafted('R-1001'),                                   last(drafted('R-1001'), 'R-3003'),                                                     ['every-reviewer-signed']],
  ['none missing',                                    drafted('R-1001', 'R-2002'),                         last(drafted('R-1001', 'R-2002'), 'R-3003'),                                           []],
  ['the last signs as if others were to',             drafted('R-1001', 'R-2002'),                         first(drafted('R-1001', 'R-2002'), 'R-3003'),                                          ['others-to-sign']],
  ['one signs twice',                                 drafted('R-1001'),                                   signature(drafted('R-1001'), { reviewer: 'R-1001' }),                                  ['signs-once']],
  ['one who does not sit signs',                      drafted('R-1001'),                                   signature(drafted('R-1001'), { reviewer: 'R-9009' }),                                  ['signed-by-assigned-reviewer']],
  ['one signs the decisions of another',              drafted(),                                           signature(drafted(), { reviewer: 'R-1001', decisions: [decision({ outcome: 'overturned' }), decision()] }), ['signed-as-it-stands']],
  ['one signs with an item open',                     at(['case-opened', 'panel-assigned', decided(1, 0)]), signature(at(['case-opened', 'panel-assigned', decided(1, 0)]), { reviewer: 'R-1001' }), ['every-item-decided']],
  ['one no longer qualified signs',                   drafted(),                                           signature(drafted(), { reviewer: 'R-1001', attestation: unqualified }),                ['reviewer-qualified']],
  ['one with a conflict since signs',                 drafted(),                                           signature(drafted(), { reviewer: 'R-1001', attestation: conflicted }),                 ['free-of-conflict']],
  ['one signs before the case was assigned',          drafted(),                                           signature(drafted(), { reviewer: 'R-1001', decidedOn: '2016-11-08', attestation: attestation('2016-11-08') }), ['not-before-assignment']],
])('a panel: %s', (_why, current, event, rules) => {
  expect(rulesRefusing(current, event)).toEqual(rules);
});

function last(current: Case, reviewer: string): CaseEvent {
  return CaseEvent.parse({ ...signature(current, { reviewer }), kind: 'determination-signed' });
}

function first(current: Case, reviewer: string): CaseEvent {
  return CaseEvent.parse({ ...signature(current, { reviewer }), kind: 'analysis-signed' });
}

describe('a panel', () => {
  test('called while one reviewer is at work keeps what was drafted, each at a seat of the own', () => {
    const before = at(['case-opened', 'reviewer-assigned', decided(null, 0)]);
    const members = [member('R-2002'), member('R-1001')];
    const called = step(before, panel({ members }));
    expect(
      called?.analyses.map(({ seat, reviewer, decisions }) => [seat, reviewer, decisions.filter(Boolean).length]),
    ).toEqual([
      [1, 'R-1001', 1],
      [2, 'R-2002', 0],
    ]);
    expect(called?.formerReviewers).toEqual([]);
  });

  test('begins, each member, from the summary on file; whoever takes a place sees nobody else’s draft', () => {
    const written = step(sitting(), caseEvent('summary-written', { seat: 1, clinicalSummary: 'My own.' }));
    const filed = written?.clinicalSummary;
    expect(written?.analyses.map(own => own.clinicalSummary)).toEqual(['My own.', filed, filed]);
    const replaced = step(written, caseEvent('reviewer-replaced', { seat: 1, reviewer: 'R-4004' }));
    expect(replaced?.analyses[0]).toMatchObject({ seat: 1, reviewer: 'R-4004', clinicalSummary: filed });
    expect(replaced?.formerReviewers).toEqual(['R-1001']);
  });

  test('keeps its seats when one leaves, and two decide', () => {
    const left = step(drafted(), caseEvent('reviewer-left', { seat: 1 }));
    expect(left?.analyses.map(({ seat }) => seat)).toEqual([2, 3]);
    const signed = ['R-2002', 'R-3003'].reduce<Case | null>(
      (current, reviewer) => (current === null ? null : step(current, signature(current, { reviewer }))),
      left,
    );
    expect(signed?.state).toBe('draft-quality');
  });

  test('signs anew when an item is no longer in dispute, and when the draft is returned', () => {
    const settled = step(drafted('R-1001'), caseEvent('item-closed', { item: 0 }));
    expect(settled?.analyses.map(own => own.signature)).toEqual([null, null, null]);
    const returned = step(drafted('R-1001', 'R-2002', 'R-3003'), caseEvent('draft-returned'));
    expect(returned?.round).toBe(2);
    expect(returned?.analyses.map(own => [own.signature, own.decisions.filter(Boolean).length])).toEqual([
      [null, 2],
      [null, 2],
      [null, 2],
    ]);
  });

  test('has decided an item when each of it has, and determined when each has signed', () => {
    const two = at(['case-opened', 'panel-assigned', decided(1, 0), decided(2, 0)]);
    expect(derivedRow(two).decided).toBe(0);
    expect(derivedRow(at(['case-opened', 'panel-assigned', ...[1, 2, 3].map(seat => decided(seat, 0))])).decided).toBe(
      1,
    );
    expect(signaturesOf(drafted('R-1001', 'R-2002'))).toBeNull();
    expect(outcomesOf(drafted('R-1001', 'R-2002', 'R-3003'))).toEqual(['upheld', 'upheld']);
  });

  test('is told of without names and without what one of it drafts', () => {
    const told = [
      panel(),
      decided(2, 0),
      caseEvent('reviewer-replaced', { seat: 2 }),
      caseEvent('reviewer-left', { seat: 2, reason: 'Ill.' }),
      first(drafted(), 'R-1001'),
    ].map(sentenceOf);
    expect(told).toEqual([
      'A panel of 3 qualified reviewers was assigned, as the administrative director approved.',
      'Item 1 drafted by reviewer 2.',
      'Another qualified reviewer took the place of reviewer 2.',
      'Reviewer 2 left the panel: Ill.',
      'A reviewer of the panel signed.',
    ]);
  });
});
