import { expect, test } from 'vitest';
import { decision, openedCase, reviewer } from '../../../test/builders/case-file.ts';
import type { Case } from '#domain/cases/case.ts';
import { signatureOf } from '#domain/cases/signing.ts';
import { credentialsOf } from '#domain/reviewers/credentials.ts';
import { attest } from '#domain/reviewers/qualification/attest.ts';
import { Determination } from './determination.ts';
import { determinationOf } from './determination-of-case.ts';

const unsigned: Case = {
  ...openedCase(),
  state: 'in-review',
  reviewer: 'R-1001',
  clinicalSummary: 'A summary as signed.',
  decisions: [decision(), decision({ outcome: 'overturned', guideline: 'None.', rationale: 'It is needed.' })],
};

test('an unsigned case has none, however much is decided', () => {
  expect(determinationOf(unsigned)).toBeNull();
});

test('a signed case says what was signed, with credentials and without the reviewer', () => {
  const on = '2016-12-01';
  const signer = {
    reviewer: 'R-1001',
    attestation: attest(reviewer(), on),
    credentials: credentialsOf(reviewer(), on),
  };
  const determination = determinationOf({ ...unsigned, signature: signatureOf(unsigned, signer, on).data });
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
  expect(JSON.stringify(determination)).not.toContain('R-1001');
});

test('an item that is no longer in dispute is not decided, and the others keep their decisions', () => {
  const on = '2016-12-01';
  const settled: Case = { ...unsigned, closed: ['authorized', null], decisions: unsigned.decisions.with(0, null) };
  const signer = {
    reviewer: 'R-1001',
    attestation: attest(reviewer(), on),
    credentials: credentialsOf(reviewer(), on),
  };
  const determination = determinationOf({ ...settled, signature: signatureOf(settled, signer, on).data });
  expect(determination?.items.map(item => [item.title, item.outcome])).toEqual([
    ['Pain management consultation', 'overturned'],
  ]);
});
