import { describe, expect, test } from 'vitest';
import {
  caseAfter,
  caseEvent,
  decidedOn,
  rulesRefusing,
  signature,
  signer,
  urDecision,
} from '../../../test/builders/case-events.ts';
import { attestation, caseFile, decision, document } from '../../../test/builders/case-file.ts';
import { QualificationRule } from './attestation.ts';
import type { Case } from './case.ts';
import { caseFromEvents } from './case-from-events.ts';
import { CaseState } from './case-state.ts';
import { CaseEvent } from './events.ts';
import { source, steps } from './steps.ts';
import type { Step } from './steps/step.ts';

const decided = (item: number): CaseEvent => caseEvent('item-decided', { item });
const summary = (clinicalSummary: string): CaseEvent => caseEvent('summary-written', { clinicalSummary });
const opening = (text: string) => caseEvent('case-opened', { documents: [document(text)] });
const toReview = ['case-opened', 'reviewer-assigned'] as const;
const ready = (): Case => present(caseAfter([...toReview, decided(0), decided(1)]));
const signedCase = (): Case => present(caseAfter(['sign'], ready()));

function present(current: Case | null): Case {
  if (current === null) throw new Error('not opened');
  return current;
}

/** Every state a table leads to from nothing. */
function statesReached(table: readonly Step[], reached: readonly CaseState[] = []): readonly CaseState[] {
  const next = table.find(({ from, to }) => (from === null || reached.includes(from)) && !reached.includes(to));
  return next === undefined ? reached : statesReached(table, [...reached, next.to]);
}

/** From where to where an event leads, and under which guards. */
const rows = (event: CaseEvent['kind']) =>
  steps.filter(step => step.event === event).map(step => [step.from, step.to, step.guards.map(guard => guard.name)]);

describe('the table', () => {
  test('reaches every state', () => {
    expect(statesReached(steps).toSorted()).toEqual(CaseState.options.toSorted());
  });

  test('uses every kind of event', () => {
    const kinds = CaseEvent.options.map(option => option.shape.kind.value);
    expect([...new Set(steps.map(step => step.event))].toSorted()).toEqual(kinds.toSorted());
  });

  test('has one step for a state and an event', () => {
    const keys = steps.map(step => `${step.from} ${step.event}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('leads to no determination when the signature is taken out', () => {
    const unsigned = statesReached(steps.filter(step => step.event !== 'determination-signed'));
    const beyond = CaseState.options.filter(state => !unsigned.includes(state));
    expect(beyond).toEqual(['draft-quality', 'determined']);
    // What can be reached otherwise is held by a guard that asks for the signature.
    for (const [event, guard] of [
      ['remanded', 'determination-made'],
      ['published', 'determination-made'],
      ['implemented', 'some-overturned'],
    ]) {
      const guards = steps.filter(step => step.event === event).map(step => step.guards.map(guard => guard.name));
      expect(guards.length).toBeGreaterThan(0);
      for (const names of guards) expect(names).toContain(guard);
    }
  });

  test('lets a signature pass only under its guards', () => {
    const guards = [
      'not-on-ur-decision-alone',
      'signed-by-assigned-reviewer',
      'signs-once',
      'reviewer-qualified',
      'free-of-conflict',
      'summary-written',
      'every-item-decided',
      'signed-as-it-stands',
      'not-before-assignment',
      'draft-checked',
      'findings-resolved',
      'return-taken-up',
    ];
    expect(rows('determination-signed')).toEqual([
      ['in-review', 'draft-quality', [...guards, 'every-reviewer-signed']],
    ]);
    expect(rows('analysis-signed')).toEqual([['in-review', 'in-review', [...guards, 'others-to-sign']]]);
  });

  test('names a source for every step and guard', () => {
    expect(source.length).toBeGreaterThan(40);
    for (const { cite, says } of source)
      expect([cite, says]).toEqual([expect.stringMatching(/\d/), expect.stringMatching(/./)]);
  });
});

describe('a step', () => {
  const other = [decision(), decision({ outcome: 'overturned' })];
  // biome-ignore format: a table reads in columns
  test.each<[string, Case | null, CaseEvent, string[]]>([
    // why this row                             case                                        event                                              refused by
    ['opening with records',                    null,                                       caseEvent('case-opened'),                          []],
    ['opening without a word of record',        null,                                       opening(' \n'),                                    ['records-present']],
    ['opening with the UR decision alone',      null,                                       caseEvent('case-opened', { documents: [urDecision()] }), ['records-present']],
    ['UR before the injury',                    null,                                       caseEvent('case-opened', { caseFile: caseFile({ urDecisionDate: '2014-03-01' }) }), ['dates-in-order']],
    ['UR on the day of the injury',             null,                                       caseEvent('case-opened', { caseFile: caseFile({ urDecisionDate: '2014-03-02' }) }), []],
    ['opening twice',                           ready(),                                    caseEvent('case-opened'),                          ['step']],
    ['deciding before opening',                 null,                                       decided(0),                                        ['step']],
    ['deciding without a reviewer',             caseAfter(['case-opened']),                 decided(0),                                        ['step']],
    ['deciding the last item',                  caseAfter(toReview),                        decided(1),                                        []],
    ['deciding an item there is not',           caseAfter(toReview),                        decided(2),                                        ['item-exists']],
    ['signing all decided',                     ready(),                                    signature(ready()),                                []],
    ['signing with one item open',              caseAfter([...toReview, decided(1)]),       signature(ready()),                                ['every-item-decided', 'signed-as-it-stands']],
    ['signing as somebody else',                ready(),                                    signature(ready(), { reviewer: 'R-2' }),           ['signed-by-assigned-reviewer']],
    ['signing other decisions',                 ready(),                                    signature(ready(), { decisions: other }),          ['signed-as-it-stands']],
    ['signing another summary',                 ready(),                                    signature(ready(), { clinicalSummary: 'x' }),      ['signed-as-it-stands']],
    ['signing an empty summary',                caseAfter([summary(' ')], ready()),         signature(ready(), { clinicalSummary: ' ' }),      ['summary-written']],
    ['signing on the day of assignment',        ready(),                                    signature(ready(), { decidedOn: '2016-11-09', attestation: attestation('2016-11-09') }), []],
    ['signing before assignment',               ready(),                                    signature(ready(), { decidedOn: '2016-11-08', attestation: attestation('2016-11-08') }), ['not-before-assignment']],
    ['an attestation of another day',           ready(),                                    signature(ready(), { attestation: attestation('2016-12-02') }), ['reviewer-qualified']],
    ['an attestation that says nothing',        ready(),                                    signature(ready(), { attestation: { ...signer.attestation, rules: [] } }), ['reviewer-qualified']],
    ['signing twice',                           signedCase(),                               signature(ready()),                                ['step']],
    ['deciding after the signature',            signedCase(),                               decided(0),                                        ['step']],
    ['a letter before the signature',           ready(),                                    caseEvent('letter-issued'),                        ['step']],
    ['a letter after it',                       signedCase(),                               caseEvent('letter-issued'),                        []],
    ['a second letter',                         caseAfter(['letter-issued'], signedCase()), caseEvent('letter-issued'),                        ['step']],
    ['a draft returned, and not taken up',      caseAfter(['draft-returned'], signedCase()), signature(ready()),                               ['return-taken-up']],
    ['a draft returned and answered',           caseAfter(['draft-returned', 'return-answered'], signedCase()), signature(ready()),            []],
    ['a draft returned and written anew',       caseAfter(['draft-returned', decided(0)], signedCase()), signature(ready()),                   []],
    ['a return before the signature',           caseAfter(['draft-returned'], ready()),     signature(ready()),                                ['return-taken-up']],
    ['a return taken back',                     caseAfter(['draft-returned', 'draft-released'], ready()), signature(ready()),                  []],
    ['an answer to no return',                  ready(),                                    caseEvent('return-answered'),                      ['is-returned']],
    ['a return of what is not drafted',         present(caseAfter(toReview)),                             caseEvent('draft-returned'),                       ['something-drafted']],
  ])('%s', (_why, current, event, rules) => {
    expect(rulesRefusing(current, event)).toEqual(rules);
  });

  test.each(QualificationRule.options)('a reviewer who fails %s neither is assigned nor signs', rule => {
    const rules = signer.attestation.rules.map(entry => (entry.rule === rule ? { ...entry, met: false } : entry));
    const failing = { ...signer.attestation, rules };
    expect(rulesRefusing(caseAfter(['case-opened']), caseEvent('reviewer-assigned', { attestation: failing }))).toEqual(
      ['reviewer-qualified'],
    );
    expect(rulesRefusing(ready(), signature(ready(), { attestation: failing }))).toEqual(['reviewer-qualified']);
  });
});

describe('a log', () => {
  test('replay gives the same case, and a log with a gap or a forbidden event is an error', () => {
    const log = [caseEvent('case-opened'), caseEvent('reviewer-assigned'), decided(0), decided(1), signature(ready())];
    const recorded = log.map((event, index) => ({
      ...event,
      source: '',
      sequence: index + 1,
      at: `${decidedOn}T00:00:00Z`,
    }));
    expect(caseFromEvents(recorded)).toEqual(caseAfter(log));
    expect(caseFromEvents([])).toBeNull();
    expect(() => caseFromEvents(recorded.toSpliced(2, 1))).toThrow('event 4 where 3 should stand');
    const forged = recorded.toSpliced(2, 2).map((event, index) => ({ ...event, sequence: index + 1 }));
    expect(() => caseFromEvents(forged)).toThrow('event 3 (determination-signed) breaks the steps');
  });
});
