import { expect, test } from 'vitest';
import { caseAfter, caseEvent, examined, rulesRefusing, signature } from '../../../../test/builders/case-events.ts';
import type { Case } from '../case.ts';
import { caseFromEvents } from '../case-from-events.ts';
import { CaseEvent } from '../events.ts';
import type { SignedChecks, SignedFinding } from '../events/signed-checks.ts';
import { takeStep } from '../steps.ts';

function ready(...events: readonly CaseEvent[]): Case {
  const current = caseAfter([
    'case-opened',
    'reviewer-assigned',
    caseEvent('item-decided', { item: 0 }),
    caseEvent('item-decided', { item: 1 }),
    ...events,
  ]);
  if (current === null) throw new Error('not opened');
  return current;
}

const key = 'rationale-reused 1 1a2b';
const reason = 'both drugs are of one class';
const answered = caseEvent('finding-answered', { finding: key, reason });
const other = caseEvent('finding-answered', { finding: 'rationale-reused 1 ffff', reason });

function found(severity: SignedFinding['severity'], answer: string | null = null): SignedFinding {
  return {
    key,
    rule: 'rationale-reused',
    severity,
    item: 0,
    message: 'Two items have the same reasons.',
    quote: 'x',
    answer,
  };
}

const checks = (...findings: SignedFinding[]): SignedChecks => ({
  rules: ['rationale-reused'],
  findings,
  unchecked: [],
});

// biome-ignore format: a table reads in columns
test.each<[string, Case, SignedChecks | null, string[]]>([
  // why this row                              case               checks signed with it                          refused by
  ['nothing found',                            ready(),           checks(),                                      []],
  ['a note',                                   ready(),           checks(found('note')),                         []],
  ['an error',                                 ready(),           checks(found('error')),                        ['findings-resolved']],
  ['an error somebody answered all the same',  ready(answered),   checks(found('error', reason)),                ['findings-resolved']],
  ['a warning',                                ready(),           checks(found('warning')),                      ['findings-resolved']],
  ['a warning answered in the log',            ready(answered),   checks(found('warning', reason)),              []],
  ['answered in the signature alone',          ready(),           checks(found('warning', reason)),              ['findings-resolved']],
  ['in other words than in the log',           ready(answered),   checks(found('warning', 'because')),           ['findings-resolved']],
  ['answered of other words of the draft',     ready(other),      checks(found('warning', reason)),              ['findings-resolved']],
  ['an error beside an answered warning',      ready(answered),   checks(found('warning', reason), found('error')), ['findings-resolved']],
  ['no check ran',                             ready(),           { ...checks(), rules: [] },                    ['draft-checked']],
  ['not checked at all',                       ready(),           null,                                          ['draft-checked']],
])('signing: %s', (_why, current, signedChecks, rules) => {
  expect(rulesRefusing(current, signature(current, { checks: signedChecks }))).toEqual(rules);
});

test('a signature without the documents reviewed is none', () => {
  expect(rulesRefusing(ready(), signature(ready(), { letter: null }))).toEqual(['draft-checked']);
});

test('the refusal says what is open, and of which item', () => {
  const current = ready();
  const step = takeStep(
    current,
    signature(current, { checks: checks(found('error'), found('warning'), found('warning')) }),
  );
  expect(step.kind === 'refused' ? step.refusals[0]?.message : '').toBe(
    '1 error to be mended and 2 warnings to be answered: item 1: Two items have the same reasons.',
  );
});

test('an answer is about an item there is, of a draft that is not signed', () => {
  expect(rulesRefusing(ready(), caseEvent('finding-answered', { item: 2 }))).toEqual(['answer-of-item']);
  expect(rulesRefusing(ready(), caseEvent('finding-answered', { item: null }))).toEqual([]);
  expect(rulesRefusing(ready(), caseEvent('finding-answered', { seat: 2 }))).toEqual(['own-analysis']);
  expect(rulesRefusing(caseAfter(['sign'], ready()), answered)).toEqual(['step']);
});

test('a later answer to the same finding stands for the earlier', () => {
  const again = caseEvent('finding-answered', { finding: key, reason: 'for another reason' });
  const current = ready(answered, again);
  expect(
    rulesRefusing(current, signature(current, { checks: checks(found('warning', 'for another reason')) })),
  ).toEqual([]);
  expect(rulesRefusing(current, signature(current, { checks: checks(found('warning', reason)) }))).toEqual([
    'findings-resolved',
  ]);
});

test('a log from before drafts were checked replays', () => {
  const before = ready();
  const signed = signature(before);
  const { checks: _checks, letter: _letter, ...data } = 'checks' in signed.data ? signed.data : { ...examined };
  const log = [
    caseEvent('case-opened'),
    caseEvent('reviewer-assigned'),
    caseEvent('item-decided', { item: 0 }),
    caseEvent('item-decided', { item: 1 }),
    CaseEvent.parse({ ...signed, data }),
  ].map((event, index) => ({ ...event, source: '', sequence: index + 1, at: '2016-12-01T00:00:00Z' }));
  expect(caseFromEvents(log)).toMatchObject({
    state: 'draft-quality',
    analyses: [{ signature: { checks: null, letter: null } }],
  });
});
