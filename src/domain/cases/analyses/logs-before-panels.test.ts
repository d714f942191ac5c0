import { expect, test } from 'vitest';
import { z } from 'zod';
import { caseAfter, caseEvent, signature } from '../../../../test/builders/case-events.ts';
import { caseFromEvents } from '../case-from-events.ts';
import { CaseEvent, type CaseEventKind } from '../events.ts';
import { signaturesOf } from './analysis.ts';

const Stored = z.looseObject({
  seat: z.unknown().optional(),
  attestation: z.looseObject({ screening: z.unknown().optional() }).optional(),
});

/** An event as it was stored before there were panels: no seat, and a signature without a screening. */
function stored(event: CaseEvent): unknown {
  const { seat: _seat, attestation, ...data } = Stored.parse(event.data);
  if (attestation === undefined) return { ...event, data };
  const { screening, ...looked } = attestation;
  const isSigned = event.kind === 'determination-signed';
  return { ...event, data: { ...data, attestation: isSigned ? looked : { ...looked, screening } } };
}

const toDraft: (CaseEventKind | CaseEvent)[] = [
  'case-opened',
  'reviewer-assigned',
  'item-decided',
  'reviewer-replaced',
  'summary-written',
  'item-decided',
  caseEvent('item-decided', { item: 1 }),
];

test('a log stored before there were panels replays to the same determination', () => {
  const before = caseAfter(toDraft);
  if (before === null) throw new Error('not opened');
  const log = [
    ...toDraft.map(each => (typeof each === 'string' ? caseEvent(each) : each)),
    signature(before, { reviewer: 'R-2002' }),
    caseEvent('letter-issued'),
  ];
  const replayed = caseFromEvents(
    log.map((event, index) => ({
      ...CaseEvent.parse(stored(event)),
      source: '',
      sequence: index + 1,
      at: '2016-12-01T00:00:00Z',
    })),
  );
  expect(replayed).toMatchObject({ state: 'determined', panel: null, analyses: [{ seat: 1, reviewer: 'R-2002' }] });
  expect(replayed === null ? null : signaturesOf(replayed)?.length).toBe(1);
  expect(replayed?.analyses[0]?.signature?.attestation.screening).toBeUndefined();
});
