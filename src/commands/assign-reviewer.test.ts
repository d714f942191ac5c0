import { expect, test } from 'vitest';
import { caseFile, document, reviewer, type ReviewerFacts } from '../../test/builders/case-file.ts';
import { party } from '../../test/builders/matching.ts';
import { unclearedConflicts } from '#domain/cases/attestation.ts';
import type { CaseFile } from '#domain/cases/case-file.ts';
import { caseFromEvents } from '#domain/cases/case-from-events.ts';
import type { CaseEvent, RecordedEvent } from '#domain/cases/events.ts';
import { CaseParty } from '#domain/cases/parties.ts';
import { assignReviewer } from './assign-reviewer.ts';

const at = '2016-11-10T00:00:00.000Z';
const parties = [CaseParty.parse(party('insurer', 'Dune Insurance Co.'))];
const employed = { relations: [{ relation: 'employment' as const, with: { name: 'Dune Insurance' } }] };

async function assign(with_: Partial<CaseFile>, facts: ReviewerFacts = {}) {
  const opened: CaseEvent = {
    kind: 'case-opened',
    by: 'intake',
    why: 'complete',
    data: { caseFile: caseFile(with_), documents: [document()] },
  };
  const events: RecordedEvent[] = [{ ...opened, sequence: 1, at }];
  const current = caseFromEvents(events);
  const added: CaseEvent[] = [];
  const outcome = await assignReviewer(
    {
      cases: {
        read: async () => (current === null ? null : { case: current, events }),
        list: async () => [],
        sweepUnissued: async () => 0,
        append: async entry => {
          added.push(...entry.events);
          return 'appended';
        },
      },
      clock: { now: () => at, today: () => '2016-11-10' },
      reviewers: {
        read: async () => ({ reviewer: reviewer(facts), login: 'l', name: 'Rowan Alder', passphraseHash: '' }),
        add: async () => true,
      },
    },
    { caseNumber: 'CM16-0000001', reviewer: 'R-1001' },
  );
  return { outcome, event: added[0] };
}

test('a case that names its parties is given out with the record of the screening, which names no one', async () => {
  const { outcome, event } = await assign({ parties });
  expect(outcome.kind).toBe('changed');
  const screening = event?.kind === 'reviewer-assigned' ? event.data.attestation.screening : undefined;
  expect(screening?.on).toBe('2016-11-10');
  expect(screening === undefined ? null : unclearedConflicts(screening)).toEqual([]);
  expect(JSON.stringify(event)).not.toMatch(/Dune|Alder/);
});

test('a case that does not is given out without one', async () => {
  const { outcome, event } = await assign({});
  expect(outcome.kind).toBe('changed');
  expect(event?.kind === 'reviewer-assigned' && 'screening' in event.data.attestation).toBe(false);
});

test.each<[string, Partial<CaseFile>, ReviewerFacts, string]>([
  ['a tie to the insurer', { parties }, { ties: employed }, 'employer-insurer-administrator'],
  ['the reviewer is a party', { parties: [CaseParty.parse(party('attorney', 'Alder, Rowan'))] }, {}, 'own-part'],
  ['a drug, for a chiropractor', {}, { profession: 'chiropractor', certifications: [] }, 'scope-of-practice'],
])('refused, and nothing is recorded: %s', async (_why, file, facts, rule) => {
  const { outcome, event } = await assign(file, facts);
  expect(outcome).toMatchObject({
    kind: 'refused',
    refusals: expect.arrayContaining([expect.objectContaining({ rule })]),
  });
  expect(event).toBeUndefined();
});
