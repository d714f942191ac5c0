import { afterEach, expect, test } from 'vitest';
import { runCommand } from '../../test/run-command.ts';
import { Screening } from '#domain/eligibility/screening/screening.ts';
import { screenCommand } from './screen.ts';

afterEach(() => {
  process.exitCode = 0;
});

/** The example of the contract, with nothing but its own fields. */
const example = JSON.stringify({
  received: '2016-11-10',
  signed: true,
  signedBy: 'worker',
  designatedBeforeUrDecision: false,
  emergency: false,
  urDecisionAttached: true,
  dateOfInjury: '2016-10-13',
  claim: { number: 'WC-55120', birthDate: '1981-02-03', lastName: 'Okafor' },
  urDecision: {
    made: '2016-11-03',
    served: '2016-11-03',
    by: 'mail',
    reason: 'necessity',
    formularyOnly: false,
    liabilityDisputed: false,
    formProvided: true,
  },
  items: [{ title: 'Naproxen', decision: 'denied', priorImr: false, changedFacts: false, withdrawn: false }],
});
const late = example.replace('"received":"2016-11-10"', '"received":"2016-12-09"');

const run = (files: Readonly<Record<string, string>>, ...flags: readonly string[]) =>
  runCommand(screenCommand, files, ...flags);

test('one line an application; done when all are eligible, findings when one is not', async () => {
  const [line = ''] = await run({ 'a.json': example });
  expect(process.exitCode).toBe(0);
  expect(Screening.parse(JSON.parse(line))).toMatchObject({
    schema: 'openimr/1',
    file: 'a.json',
    eligible: 'whole',
    profile: 'P2014',
    grounds: [],
  });
  const [, second = ''] = await run({ 'a.json': example, 'b.json': late });
  expect(process.exitCode).toBe(1);
  expect(JSON.parse(second)).toMatchObject({ eligible: 'no', grounds: [{ code: 'LATE', item: null, cure: null }] });
});

test('applications screened together are compared with those before them', async () => {
  const again = example.replace('WC-55120', 'wc 055120').replace('Okafor', 'OKAFOR');
  const [, apart = ''] = await run({ 'a.json': example, 'b.json': again });
  expect(JSON.parse(apart)).toMatchObject({ eligible: 'whole' });
  const [first = '', together = ''] = await run({ 'a.json': example, 'b.json': again }, '--together');
  expect(JSON.parse(first)).toMatchObject({ eligible: 'whole' });
  expect(JSON.parse(together)).toMatchObject({
    eligible: 'no',
    grounds: [{ code: 'DUPLICATE', message: 'The same dispute is already open as application a.json.' }],
  });
});

test('one that was refused is closed: mended and filed anew it is no duplicate', async () => {
  const unsigned = example.replace('"signed":true', '"signed":false');
  const impossible = example.replace('2016-10-13', '2016-11-04');
  const lines = await run(
    { 'a.json': unsigned, 'b.json': impossible, 'c.json': example, 'd.json': example },
    '--together',
  );
  expect(lines.map(line => JSON.parse(line))).toMatchObject([
    { eligible: 'no', grounds: [{ code: 'UNSIGNED', lastDayToCure: '2016-12-08' }] },
    { error: { at: 'urDecision/made' } },
    { eligible: 'whole', grounds: [] },
    { eligible: 'no', grounds: [{ code: 'DUPLICATE', message: expect.stringContaining('c.json') }] },
  ]);
});

test('the notice to the parties, when asked for', async () => {
  const [line = ''] = await run({ 'b.json': late }, '--notice');
  expect(Screening.parse(JSON.parse(line)).notice).toContain('8 CCR 10575');
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                 input                                                             error
  ['not JSON',                    '{"received": ',                                                  { message: expect.stringContaining('not JSON: '), at: null }],
  ['not an object',               '[]',                                                             { at: null }],
  ['a misspelt field',            example.replace('"signed"', '"sigend"'),                          { at: 'signed' }],
  ['a field that is missing',     example.replace('"signed":true,', ''),                            { message: 'the field signed is missing', at: 'signed' }],
  ['a field that is none',        example.replace('"signed":true', '"signed":true,"stamped":true'), { message: 'there is no field stamped', at: 'stamped' }],
  ['no item',                     example.replace(/"items":\[.*\]/, '"items":[]'),                  { message: 'an application names at least one treatment', at: 'items' }],
  ['an unknown signer',           example.replace('"worker"', '"neighbour"'),                       { message: 'an application is signed by one of worker, attorney, agent, provider, employer, claims-administrator', at: 'signedBy' }],
  ['an unknown reason',           example.replace('"necessity"', '"cost"'),                         { at: 'urDecision/reason' }],
  ['an unknown decision',         example.replace('"denied"', '"refused"'),                         { message: 'the decision of an item is one of denied, modified, delayed, approved', at: 'items/0/decision' }],
  ['a day that is none',          example.replace('2016-10-13', '2015-02-29'),                      { at: 'dateOfInjury' }],
  ['received before it was made', example.replace('"received":"2016-11-10"', '"received":"2016-11-02"'), { message: expect.stringContaining('the application received on 2016-11-02 is before'), at: 'received' }],
  ['injured after the decision',  example.replace('2016-10-13', '2016-11-04'),                      { at: 'urDecision/made' }],
])('%s', async (_why, input, error) => {
  const [bad = '', good = ''] = await run({ 'a.json': input, 'b.json': example });
  expect(process.exitCode).toBe(3);
  expect(JSON.parse(bad)).toMatchObject({ schema: 'openimr/1', file: 'a.json', error: { code: 'invalid', ...error } });
  expect(JSON.parse(good)).toMatchObject({ file: 'b.json', eligible: 'whole' });
});
