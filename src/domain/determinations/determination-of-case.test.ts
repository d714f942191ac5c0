import { expect, test } from 'vitest';
import { caseAfter, caseEvent, examined, signature } from '../../../test/builders/case-events.ts';
import { decision, reviewer } from '../../../test/builders/case-file.ts';
import type { Case } from '#domain/cases/case.ts';
import type { CaseEvent } from '#domain/cases/events.ts';
import type { CredentialWording } from '#domain/cases/events/review.ts';
import { signatureOf } from '#domain/cases/analyses/signing.ts';
import { takeStep } from '#domain/cases/steps.ts';
import { credentialsOf } from '#domain/reviewers/credentials.ts';
import { attest } from '#domain/reviewers/qualification/attest.ts';
import { Determination } from './determination.ts';
import { determinationOf } from './determination-of-case.ts';

const on = '2016-12-01';
const needed = decision({ outcome: 'overturned', guideline: 'None.', rationale: 'It is needed.' });

function taken(current: Case | null, ...events: readonly CaseEvent[]): Case {
  const after = events.reduce<Case | null>((before, event) => {
    const step = takeStep(before, event);
    if (step.kind === 'refused') throw new Error(step.refusals[0]?.message);
    return step.case;
  }, current);
  if (after === null) throw new Error('no event');
  return after;
}

const unsigned = taken(
  caseAfter(['case-opened']),
  caseEvent('reviewer-assigned'),
  caseEvent('summary-written', { clinicalSummary: 'A summary as signed.' }),
  caseEvent('item-decided', { item: 0 }),
  caseEvent('item-decided', { item: 1, decision: needed }),
);

function signed(current: Case, wording: CredentialWording = 'block'): Case {
  const attestation = attest(reviewer(), on);
  const chosen = wording === 'block' ? examined : { ...examined, letter: { ...examined.letter, wording } };
  return taken(
    current,
    signatureOf(current, { reviewer: 'R-1001', attestation, credentials: credentialsOf(reviewer(), on) }, on, chosen),
  );
}

test('credentials are stated as it was chosen at the signature, and as a list where nothing was', () => {
  const wordings = [signed(unsigned), signed(unsigned, 'prose')].map(each => determinationOf(each)?.reviewer.wording);
  expect(wordings).toEqual(['block', 'prose']);
});

test('an unsigned case has none, however much is decided', () => {
  expect(determinationOf(unsigned)).toBeNull();
});

test('a signed case says what was signed, with credentials and without the reviewer', () => {
  const determination = determinationOf(signed(unsigned));
  expect(Determination.parse(determination)).toEqual(determination);
  expect(determination).toMatchObject({
    file: 'CM16-0000001',
    header: {
      caseNumber: 'CM16-0000001',
      decisionDate: '2016-12-01',
      urDecisionDate: '2016-10-03',
      priority: 'standard',
    },
    reviewer: { wording: 'block', statesOfLicensure: ['California'], specialties: ['Occupational Medicine'] },
    clinicalSummary: 'A summary as signed.',
    outcome: 'partial-overturn',
    items: [
      { title: 'Cyclobenzaprine 7.5mg #60', outcome: 'upheld' },
      {
        title: 'Pain management consultation',
        outcome: 'overturned',
        claimsAdministrator: { text: 'The Claims Administrator did not cite any medical evidence for its decision.' },
        rationale: 'It is needed.',
      },
    ],
    unread: [],
  });
  expect(determination).not.toHaveProperty('panel');
  expect(JSON.stringify(determination)).not.toContain('R-1001');
});

test('an item that is no longer in dispute is not decided, and the others keep their decisions', () => {
  const settled = taken(unsigned, caseEvent('item-closed', { item: 0 }));
  expect(determinationOf(signed(settled))?.items.map(item => [item.title, item.outcome])).toEqual([
    ['Pain management consultation', 'overturned'],
  ]);
});

/** A panel of three, as far as the reviewers named have signed; each summary and reason tells whose it is. */
function panelSigned(...signers: readonly string[]): Case {
  const votes = [
    [decision({ rationale: 'First of one.' }), needed],
    [decision({ rationale: 'First of two.' }), decision({ rationale: 'Second of two.' })],
    [needed, decision({ rationale: 'Second of three.' })],
  ];
  const drafted = taken(
    caseAfter(['case-opened']),
    caseEvent('panel-assigned'),
    ...votes.flatMap(([first, second], index) => [
      caseEvent('summary-written', { seat: index + 1, clinicalSummary: `The summary of ${index + 1}.` }),
      caseEvent('item-decided', { item: 0, seat: index + 1, decision: first ?? needed }),
      caseEvent('item-decided', { item: 1, seat: index + 1, decision: second ?? needed }),
    ]),
  );
  return signers.reduce((current, id) => taken(current, signature(current, { reviewer: id })), drafted);
}

test('a panel has determined nothing until the last of it has signed', () => {
  expect(determinationOf(panelSigned('R-1001'))).toBeNull();
  expect(determinationOf(panelSigned('R-3003', 'R-1001'))).toBeNull();
  expect(panelSigned('R-3003', 'R-1001').state).toBe('in-review');
  expect(panelSigned('R-3003', 'R-1001', 'R-2002').state).toBe('draft-quality');
});

test('of a panel the majority decides each item, and every analysis stands with its credentials', () => {
  const determination = determinationOf(panelSigned('R-3003', 'R-1001', 'R-2002'));
  expect(Determination.parse(determination)).toEqual(determination);
  expect(determination?.outcome).toBe('uphold');
  expect(determination?.items.map(({ outcome }) => outcome)).toEqual(['upheld', 'upheld']);
  expect(determination?.panel?.map(({ items }) => items.map(({ outcome }) => outcome))).toEqual([
    ['upheld', 'overturned'],
    ['upheld', 'upheld'],
    ['overturned', 'upheld'],
  ]);
  expect(determination?.panel?.[2]).toMatchObject({
    statesOfLicensure: ['California'],
    clinicalSummary: 'The summary of 3.',
  });
  const [first] = determination?.items ?? [];
  expect(first?.rationale).toMatch(
    /^Of 3 expert reviewers 1 found the treatment medically necessary and 2 did not; the majority prevails\. .*First of one\..*First of two\..*It is needed\.$/,
  );
  expect(first?.reviewerGuideline.text).toBe('MTUS Chronic Pain, page 41.');
  expect(determination?.clinicalSummary).toContain('Summary of Expert Reviewer 2: The summary of 2.');
  expect(JSON.stringify(determination)).not.toMatch(/R-[123]00/);
});
