import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attestation, caseFile, decision, document } from '../../../test/builders/case-file.ts';
import { QualificationRule } from './attestation.ts';
import { type Case, CaseState } from './case.ts';
import { caseFromEvents } from './case-from-events.ts';
import type { CaseEvent, CaseEventOf } from './events.ts';
import { type Signer, signatureOf } from './signing.ts';
import { source, type Step, steps, takeStep } from './steps.ts';

const day = '2016-12-01';
const signer: Signer = {
  reviewer: 'R-1001',
  attestation: attestation(day),
  credentials: { statesOfLicensure: ['California'], specialties: ['Occupational Medicine'] },
};
const by = { by: 'test', why: 'test' };
const opened: CaseEvent = { kind: 'case-opened', ...by, data: { caseFile: caseFile(), documents: [document()] } };
const assigned: CaseEvent = {
  kind: 'reviewer-assigned',
  ...by,
  data: { reviewer: 'R-1001', attestation: signer.attestation },
};
const decided = (item: number): CaseEvent => ({ kind: 'item-decided', ...by, data: { item, decision: decision() } });
const summary = (clinicalSummary: string): CaseEvent => ({ kind: 'summary-written', ...by, data: { clinicalSummary } });
const issued: CaseEvent = { kind: 'letter-issued', ...by, data: { sha256: 'a'.repeat(64) } };

/** Takes events as far as they are allowed; refused ones change nothing. */
function after(events: readonly CaseEvent[], from: Case | null = null): Case | null {
  return events.reduce<Case | null>((current, event) => {
    const step = takeStep(current, event);
    return step.kind === 'taken' ? step.case : current;
  }, from);
}

function ready(): Case {
  const current = after([opened, assigned, decided(0), decided(1)]);
  if (current === null) throw new Error('not opened');
  return current;
}

type SignatureData = CaseEventOf<'determination-signed'>['data'];
function signed(current: Case, with_: Partial<SignatureData> = {}): CaseEvent {
  const event = signatureOf(current, signer, day);
  return { ...event, data: { ...event.data, ...with_ } };
}

function rulesRefusing(current: Case | null, event: CaseEvent): string[] {
  const step = takeStep(current, event);
  return step.kind === 'taken' ? [] : step.refusals.map(refusal => refusal.rule);
}

/** Every state a table leads to from nothing. */
function statesReached(table: readonly Step[], reached: readonly CaseState[] = []): readonly CaseState[] {
  const next = table.find(({ from, to }) => (from === null || reached.includes(from)) && !reached.includes(to));
  return next === undefined ? reached : statesReached(table, [...reached, next.to]);
}

describe('the table', () => {
  test('reaches every state', () => {
    expect(statesReached(steps).toSorted()).toEqual(CaseState.options.toSorted());
  });

  test('has one step for a state and an event', () => {
    const keys = steps.map(step => `${step.from} ${step.event}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('reaches no state past review when the signature is taken out', () => {
    const unsigned = steps.filter(step => step.event !== 'determination-signed');
    expect(statesReached(unsigned).toSorted()).toEqual(['in-review', 'records-complete']);
  });

  test('lets a signature pass only under its guards', () => {
    const signing = steps.filter(step => step.event === 'determination-signed');
    expect(signing.map(step => step.guards.map(guard => guard.name))).toEqual([
      [
        'signed-by-assigned-reviewer',
        'reviewer-qualified',
        'summary-written',
        'every-item-decided',
        'signed-as-it-stands',
        'not-before-assignment',
      ],
    ]);
  });

  test('names a source for every step and guard', () => {
    for (const { cite, says } of source)
      expect([cite, says]).toEqual([expect.stringMatching(/\d/), expect.stringMatching(/./)]);
  });
});

describe('a step', () => {
  const later = { ...signer.attestation, on: '2016-12-02' };
  // biome-ignore format: a table reads in columns
  test.each<[string, Case | null, CaseEvent, string[]]>([
    // why this row                             case                                     event                                        refused by
    ['opening with records',                    null,                                    opened,                                      []],
    ['opening without a word of record',        null,                                    { kind: 'case-opened', ...by, data: { caseFile: caseFile(), documents: [document(' \n')] } }, ['records-present']],
    ['UR before the injury',                    null,                                    { kind: 'case-opened', ...by, data: { caseFile: caseFile({ urDecisionDate: '2014-03-01' }), documents: [document()] } }, ['dates-in-order']],
    ['UR on the day of the injury',             null,                                    { kind: 'case-opened', ...by, data: { caseFile: caseFile({ urDecisionDate: '2014-03-02' }), documents: [document()] } }, []],
    ['opening twice',                           ready(),                                 opened,                                      ['step']],
    ['deciding before opening',                 null,                                    decided(0),                                  ['step']],
    ['deciding without a reviewer',             after([opened]),                         decided(0),                                  ['step']],
    ['deciding the last item',                  after([opened, assigned]),               decided(1),                                  []],
    ['deciding an item there is not',           after([opened, assigned]),               decided(2),                                  ['item-exists']],
    ['signing all decided',                     ready(),                                 signed(ready()),                             []],
    ['signing with one item open',              after([opened, assigned, decided(1)]),   signed(ready()),                             ['every-item-decided', 'signed-as-it-stands']],
    ['signing as somebody else',                ready(),                                 signed(ready(), { reviewer: 'R-2' }),        ['signed-by-assigned-reviewer']],
    ['signing other decisions',                 ready(),                                 signed(ready(), { decisions: [decision(), decision({ outcome: 'overturned' })] }), ['signed-as-it-stands']],
    ['signing another summary',                 ready(),                                 signed(ready(), { clinicalSummary: 'x' }),   ['signed-as-it-stands']],
    ['signing an empty summary',                after([summary(' ')], ready()),          signed(ready(), { clinicalSummary: ' ' }),   ['summary-written']],
    ['signing on the day of assignment',        ready(),                                 signed(ready(), { decidedOn: '2016-11-09', attestation: { ...signer.attestation, on: '2016-11-09' } }), []],
    ['signing before assignment',               ready(),                                 signed(ready(), { decidedOn: '2016-11-08', attestation: { ...signer.attestation, on: '2016-11-08' } }), ['not-before-assignment']],
    ['an attestation of another day',           ready(),                                 signed(ready(), { attestation: later }),     ['reviewer-qualified']],
    ['an attestation that says nothing',        ready(),                                 signed(ready(), { attestation: { on: day, rules: [] } }), ['reviewer-qualified']],
    ['signing twice',                           after([signed(ready())], ready()),       signed(ready()),                             ['step']],
    ['deciding after the signature',            after([signed(ready())], ready()),       decided(0),                                  ['step']],
    ['a letter before the signature',           ready(),                                 issued,                                      ['step']],
    ['a letter after it',                       after([signed(ready())], ready()),       issued,                                      []],
    ['a second letter',                         after([signed(ready()), issued], ready()), issued,                                    ['step']],
  ])('%s', (_why, current, event, rules) => {
    expect(rulesRefusing(current, event)).toEqual(rules);
  });

  test.each(QualificationRule.options)('a reviewer who fails %s neither is assigned nor signs', rule => {
    const rules = signer.attestation.rules.map(entry => (entry.rule === rule ? { ...entry, met: false } : entry));
    const failing = { on: day, rules };
    expect(
      rulesRefusing(after([opened]), {
        kind: 'reviewer-assigned',
        ...by,
        data: { reviewer: 'R-1', attestation: failing },
      }),
    ).toEqual(['reviewer-qualified']);
    expect(rulesRefusing(ready(), signed(ready(), { attestation: failing }))).toEqual(['reviewer-qualified']);
  });
});

const anyDecision = fc.record({
  outcome: fc.constantFrom('upheld' as const, 'overturned' as const),
  guideline: fc.constant('MTUS'),
  rationale: fc.constantFrom('because', 'for another reason'),
});
const anyAttestation = fc.record({
  on: fc.constantFrom(day, '2016-11-01'),
  rules: fc
    .array(fc.boolean(), { minLength: 6, maxLength: 6 })
    .map(mets => QualificationRule.options.map((rule, index) => ({ rule, met: mets[index] ?? false, basis: '' }))),
});
const likelyAttestation = fc.oneof(fc.constant(signer.attestation), anyAttestation);
const anyReviewer = fc.constantFrom('R-1001', 'R-2002');
const anyEvent: fc.Arbitrary<CaseEvent> = fc.oneof(
  fc.constant(opened),
  fc
    .record({ reviewer: anyReviewer, attestation: likelyAttestation })
    .map(data => ({ kind: 'reviewer-assigned' as const, ...by, data })),
  fc.constantFrom(summary('A summary.'), summary(' ')),
  fc.record({ item: fc.nat(2), decision: anyDecision }).map(data => ({ kind: 'item-decided' as const, ...by, data })),
  fc
    .record({
      reviewer: anyReviewer,
      attestation: likelyAttestation,
      credentials: fc.constant(signer.credentials),
      decidedOn: fc.constantFrom(day, '2016-11-01'),
      clinicalSummary: fc.constantFrom('A summary.', ' '),
      decisions: fc.array(anyDecision, { maxLength: 3 }),
    })
    .map(data => ({ kind: 'determination-signed' as const, ...by, data })),
  fc.constant(issued),
);

/** Events as they come; often enough the draft of an item and the one signature that could stand. */
const anyEvents = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: anyEvent },
    { weight: 1, arbitrary: fc.constant(assigned) },
    { weight: 3, arbitrary: fc.nat(1).map(decided) },
    { weight: 1, arbitrary: fc.constant('sign' as const) },
  ),
  { minLength: 8, maxLength: 40, size: 'max' },
);

describe('whatever happens, in whatever order', () => {
  test('no case is determined but by an assigned, qualified reviewer with a decision for each item', () => {
    let determined = 0;
    fc.assert(
      fc.property(anyEvents, events => {
        let current: Case | null = null;
        const log: CaseEvent[] = [];
        for (const wanted of [opened, ...events]) {
          const event: CaseEvent = wanted !== 'sign' ? wanted : current === null ? opened : signed(current);
          const step = takeStep(current, event);
          if (step.kind === 'refused') continue;
          current = step.case;
          log.push(event);
        }
        if (current === null || (current.state !== 'determined' && current.state !== 'issued')) return;
        determined += 1;
        const signatures = log.filter(event => event.kind === 'determination-signed');
        expect(signatures.length).toBe(1);
        const [signature] = signatures;
        expect(signature?.data.reviewer).toBe(current.reviewer);
        expect(signature?.data.attestation.rules.filter(entry => entry.met).map(entry => entry.rule)).toEqual(
          QualificationRule.options,
        );
        expect(signature?.data.decisions).toEqual(current.decisions);
        expect(current.decisions).not.toContain(null);
        expect(current.clinicalSummary.trim()).not.toBe('');
      }),
      { numRuns: 1000 },
    );
    expect(determined).toBeGreaterThan(20); // else the property would hold for want of cases
  });

  test('replay gives the same case, and a log with a gap or a forbidden event is an error', () => {
    const log = [opened, assigned, decided(0), decided(1), signed(ready())];
    const recorded = log.map((event, index) => ({ ...event, sequence: index + 1, at: '2016-12-01T00:00:00.000Z' }));
    expect(caseFromEvents(recorded)).toEqual(after(log));
    expect(caseFromEvents([])).toBeNull();
    expect(() => caseFromEvents(recorded.toSpliced(2, 1))).toThrow('event 4 where 3 should stand');
    const forged = recorded.toSpliced(2, 2).map((event, index) => ({ ...event, sequence: index + 1 }));
    expect(() => caseFromEvents(forged)).toThrow('event 3 (determination-signed) breaks the steps');
  });
});
