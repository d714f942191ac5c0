import { afterEach, expect, test } from 'vitest';
import { runCommand } from '../../test/run-command.ts';
import { DeadlinesAndPenalties } from '#domain/charges/penalties/penalties-of-duties.ts';
import { dueCommand } from './due.ts';

afterEach(() => {
  process.exitCode = 0;
});

const served =
  '{"profile":null,"priority":"standard","formularyOnly":false,"place":{"from":"CA","to":"CA"},"events":[{"event":"ur-decision-served","on":"2016-11-03","at":null,"by":"mail"}]}';

const run = (files: Readonly<Record<string, string>>, ...flags: readonly string[]) =>
  runCommand(dueCommand, files, ...flags);

test('one line a case, with every duty', async () => {
  const [line = ''] = await run({ 'a.json': served });
  expect(process.exitCode).toBe(0);
  expect(JSON.parse(line)).toMatchObject({
    schema: 'openimr/1',
    file: 'a.json',
    duties: [
      { duty: 'A1', owedBy: 'worker', due: '2016-12-08', base: '2016-12-03', confidence: 'medium' },
      { duty: 'A2', owedBy: 'worker-or-physician', due: '2016-11-14' },
    ],
    ended: [],
  });
});

test('penalties are counted where the day it is looked at is given, and only there', async () => {
  const late = '{"events":[{"event":"noarfi-served","on":"2016-11-14","by":"mail"}]}';
  const [without = '', looked = '', early = ''] = await run({
    'a.json': late,
    'b.json': late.replace('{', '{"asOf":"2016-12-08",'),
    'c.json': late.replace('{', '{"asOf":"2016-11-20",'),
  });
  expect(JSON.parse(without)).not.toHaveProperty('penalties');
  expect(DeadlinesAndPenalties.parse(JSON.parse(looked)).penalties).toMatchObject([
    { duty: 'R1', breach: 'records-late', daysLate: 9, amount: 4500, cap: 5000, capReachedOn: '2016-12-09' },
  ]);
  expect(JSON.parse(early)).toMatchObject({ penalties: [] });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                 input                                                                                        error
  ['not JSON',                    '{"events": [',                                                                              { message: expect.stringContaining('not JSON: '), at: null }],
  ['not an object',               '[]',                                                                                        { at: null }],
  ['no events',                   '{}',                                                                                        { at: 'events' }],
  ['a misspelt field',            '{"events":[],"prority":"expedited"}',                                                       { message: 'there is no field prority', at: 'prority' }],
  ['an unknown event',            '{"events":[{"event":"lunch","on":"2016-11-03"}]}',                                          { message: 'no event is called lunch (imr schema CaseEvents lists them)', at: 'events/0/event' }],
  ['an unknown method',           served.replace('mail', 'pigeon'),                                                            { at: 'events/0/by' }],
  ['a day that is none',          served.replace('2016-11-03', '2015-02-29'),                                                  { at: 'events/0/on' }],
  ['a leap day',                  served.replace('2016-11-03', '2016-02-29'),                                                  null],
  ['a time that is none',         served.replace('"at":null', '"at":"24:00"'),                                                 { at: 'events/0/at' }],
  ['an unknown place',            served.replace('"to":"CA"', '"to":"Mars"'),                                                  { at: 'place/to' }],
  ['an unknown profile',          served.replace('"profile":null', '"profile":"P1999"'),                                       { at: 'profile' }],
  ['an impossible order',         '{"events":[{"event":"ur-decision-served","on":"2016-11-01"},{"event":"ur-decision-made","on":"2016-11-03"}]}', { message: 'ur-decision-served on 2016-11-01 is before ur-decision-made on 2016-11-03: a decision is made, then served (Labor Code 4610(i)(4))', at: 'events/0/on' }],
])('%s', async (_why, input, error) => {
  const lines = await run({ 'a.json': input, 'b.json': served });
  expect(process.exitCode).toBe(error === null ? 0 : 3);
  expect(lines).toHaveLength(2);
  const [bad = '', good = ''] = lines;
  if (error !== null) expect(JSON.parse(bad)).toMatchObject({ schema: 'openimr/1', file: 'a.json', error: { code: 'invalid', ...error } });
  expect(JSON.parse(good)).toMatchObject({ file: 'b.json', duties: [{ duty: 'A1' }, { duty: 'A2' }] });
});
