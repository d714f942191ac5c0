import { expect, test } from 'vitest';
import { applicationForm, caseEvent, dispute } from '../../../test/builders/case-events.ts';
import type { CaseEvent, RecordedEvent } from '#domain/cases/events.ts';
import { addresseeOf } from './addressee.ts';

const recorded = (events: readonly CaseEvent[]): readonly RecordedEvent[] =>
  events.map((event, index) => ({ ...event, sequence: index + 1, at: '2016-10-31T18:00:00.000Z', source: '' }));
const employee = { ...applicationForm().employee, address: '1 First St, Fresno, CA 93701' };
const filed = caseEvent('application-received', { dispute: dispute(), form: applicationForm({ employee }) });
const moved = caseEvent('contact-corrected', {
  of: 'worker',
  address: '2 Second St, Fresno, CA 93702',
  email: null,
  on: '2016-11-02',
});
const served = caseEvent('notice-served', {
  of: 1,
  notice: 'application-received',
  to: 'worker',
  on: '2016-11-01',
  method: 'mail',
});
const [before, after] = ['1 First St', '2 Second St'];

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                    log                      of   street
  ['as the application says',                        [filed],                 1,   before],
  ['a letter that waits goes where they are now',    [filed, moved],          1,   after],
  ['one that was posted before they moved',          [filed, served, moved],  1,   before],
  ['and after',                                      [filed, moved, served],  1,   after],
  ['the service of another notice says nothing',     [filed, served, moved],  2,   after],
] as const)('%s', (_why, log, sequence, street) => {
  const addressee = addresseeOf(recorded(log), { sequence, to: 'worker' });
  expect(addressee?.lines?.slice(0, 2)).toEqual(['Wanda Example', street]);
});

test('without an address there are no lines; nobody named, no addressee', () => {
  expect(addresseeOf(recorded([filed]), { sequence: 1, to: 'physician' })).toEqual({ name: 'Pat Sample', lines: null });
  expect(addresseeOf(recorded([filed]), { sequence: 1, to: 'attorney' })).toBeNull();
});
