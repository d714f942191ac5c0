import { expect, test } from 'vitest';
import { applicationForm, caseEvent } from '../../../test/builders/case-events.ts';
import { caseFromEvents } from '#domain/cases/case-from-events.ts';
import type { ApplicationForm } from '#domain/cases/events/application-form.ts';
import type { FiledEarlier, StoredCase } from '../ports.ts';
import { knownDeterminations } from './known-determinations.ts';

const recorded = (event: ReturnType<typeof caseEvent>, place: number) => ({
  ...event,
  at: '2016-12-01T20:00:00Z',
  source: '',
  sequence: place + 1,
});

function stored(caseNumber: string, form: ApplicationForm | null, issued: string | null): StoredCase {
  const filed = caseEvent('application-received', form === null ? {} : { form });
  const events = [filed, ...(issued === null ? [] : [caseEvent('letter-issued', { on: issued })])].map(recorded);
  const current = caseFromEvents(events.slice(0, 1));
  if (current === null) throw new Error('no case');
  return { case: { ...current, caseNumber, form }, events };
}

const form = applicationForm();
const other = { ...form.employee, firstName: 'Quincy', lastName: 'Zeller', birthDate: '1950-01-01' };

// biome-ignore format: a table reads in columns
test.each<[string, Partial<ApplicationForm>, string | null, string[]]>([
  // why this row             filed earlier                                                                  issued        known
  ['the same worker',         {},                                                                            '2016-12-01', ['CM16-0000001 2016-12-01']],
  ['not determined yet',      {},                                                                            null,         []],
  ['another worker',          { employee: other, claim: { ...form.claim, number: 'ZZ-1' } },                 '2016-12-01', []],
])('%s', async (_why, with_, issued, expected) => {
  const earlier = stored('CM16-0000001', applicationForm(with_), issued);
  const row: FiledEarlier = { caseNumber: 'CM16-0000001', state: 'determined', received: null, form: applicationForm(with_) };
  const cases = { read: () => Promise.resolve(earlier), filedEarlier: () => Promise.resolve([row]) };
  const found = await knownDeterminations({ cases }, stored('CM17-0000002', form, null).case);
  expect(found.map(({ caseNumber, decided }) => `${caseNumber} ${decided}`)).toEqual(expected);
  expect(found.flatMap(({ titles }) => titles)).toEqual(expected.length === 0 ? [] : form.items.map(({ title }) => title));
});

test('a case taken over without an application has none to compare with', async () => {
  const cases = { read: () => Promise.resolve(null), filedEarlier: () => Promise.resolve([]) };
  expect(await knownDeterminations({ cases }, stored('CM17-0000002', null, null).case)).toEqual([]);
});
