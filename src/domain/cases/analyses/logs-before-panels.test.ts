import { expect, test } from 'vitest';
import { caseAfter, caseEvent, signature } from '../../../../test/builders/case-events.ts';
import { caseFromEvents } from '../case-from-events.ts';
import { CaseEvent, type CaseEventKind } from '../events.ts';
import { signaturesOf } from './analysis.ts';

/** An event as it was stored before there were panels: no seat, and a signature without a screening. */
function stored(event: CaseEvent): unknown {
  const { seat: _seat, attestation, ...data } = JSON.parse(JSON.stringify(event.data));
  const isSigned = event.kind === 'determination-signed';
  const looked =
    attestation === undefined ? {} : { attestation: isSigned ? withoutScreening(attestation) : attestation };
  return { ...event, data: { ...data, ...looked } };
}

function withoutScreening({ screening: _screening, ...attestation }: { readonly screening?: unknown }) {
  return attestation;
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
