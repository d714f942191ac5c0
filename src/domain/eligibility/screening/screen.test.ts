import * as fc from '../../../../test/random.ts';
import { expect, test } from 'vitest';
import { type Change, screeningOf } from '../../../../test/builders/screenings.ts';
import { allGrounds } from './all-grounds.ts';
import { GroundCode } from './ground.ts';
import { type Eligible, Screening } from './screening.ts';

const everything: Change = {
  received: '2017-03-01',
  signed: false,
  signedBy: 'provider',
  urDecisionAttached: false,
  settled: true,
  urDecision: { reason: 'network', timelinessDisputed: true },
  items: [
    { decision: 'approved', priorImr: true, reliedOnTwelveMonths: true, withdrawn: true },
    { reason: 'information-missing' },
    { reason: 'none' },
  ],
};

test('every ground is told, none hides another', () => {
  const { grounds, eligible } = screeningOf(everything);
  expect(eligible).toBe('no');
  expect(grounds.map(({ code }) => code).join(' ')).toBe(
    'UNSIGNED WRONG_PARTY LATE NO_UR_COPY NO_UR UR_UNTIMELY CNC NOT_NECESSITY PRIOR_IMR REPEAT_12M AUTHORIZED SETTLED RFA_WITHDRAWN',
  );
});

test.each(GroundCode.options)('the list holds %s under its own code', code => {
  expect(allGrounds[code].code).toBe(code);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         received      made          profile
  ['last day of the emergency rules',     '2014-02-11', '2014-02-03', 'P2013E'],
  ['first day of the final rules',        '2014-02-12', '2014-02-03', 'P2014'],
  ['the contract’s example',              '2016-11-10', '2016-11-03', 'P2014'],
  ['last day of 2016',                    '2016-12-31', '2016-12-20', 'P2014'],
  ['first day of 2017',                   '2017-01-01', '2016-12-20', 'P2017'],
  ['last day before the rules of 2026',   '2026-03-31', '2026-03-20', 'P2017'],
  ['their first day',                     '2026-04-01', '2026-03-20', 'P2026'],
])('the law in force on receipt: %s', (_why, received, made, profile) => {
  expect(screeningOf({ received, urDecision: { made, served: made } })).toMatchObject({ profile, eligible: 'whole' });
});

const anyItem = fc.record({
  decision: fc.constantFrom('denied', 'modified', 'delayed', 'approved'),
  reason: fc.constantFrom(null, 'necessity', 'information-missing', 'network', 'none'),
  priorImr: fc.boolean(),
  reliedOnTwelveMonths: fc.boolean(),
  changedFacts: fc.boolean(),
  withdrawn: fc.boolean(),
  settled: fc.boolean(),
});
const anyChange = fc.record({
  day: fc.integer({ min: 0, max: 4700 }),
  wait: fc.integer({ min: 0, max: 70 }),
  signed: fc.boolean(),
  signedBy: fc.constantFrom(null, 'worker', 'attorney', 'agent', 'provider', 'employer'),
  designatedBeforeUrDecision: fc.boolean(),
  emergency: fc.boolean(),
  urDecisionAttached: fc.boolean(),
  claimsAdministratorAgrees: fc.boolean(),
  settled: fc.boolean(),
  by: fc.constantFrom(null, 'hand', 'mail', 'electronic'),
  reason: fc.constantFrom('necessity', 'information-missing', 'coverage', 'none'),
  formularyOnly: fc.boolean(),
  liabilityDisputed: fc.boolean(),
  formProvided: fc.boolean(),
  timelinessDisputed: fc.boolean(),
  items: fc.array(anyItem, { minLength: 1, maxLength: 5 }),
});
type Setting = typeof anyChange extends fc.Arbitrary<infer Value> ? Value : never;

const later = (days: number) => new Date(Date.UTC(2013, 6, 1) + days * 86_400_000).toISOString().slice(0, 10);

function changeOf(setting: Setting): Change & { readonly items: NonNullable<Change['items']> } {
  const { day, wait, by, reason, formularyOnly, liabilityDisputed, formProvided, timelinessDisputed, ...rest } =
    setting;
  const served = later(day);
  const urDecision = { by, reason, formularyOnly, liabilityDisputed, formProvided, timelinessDisputed };
  return { ...rest, received: later(day + wait), urDecision: { ...urDecision, made: served, served } };
}

const rank: Readonly<Record<Eligible, number>> = { no: 0, deferred: 1, part: 2, whole: 3 };
const freeOfGrounds: readonly Change[] = [
  { signed: true },
  { emergency: true },
  { designatedBeforeUrDecision: false },
  { urDecisionAttached: true },
  { claimsAdministratorAgrees: true },
  { settled: false },
];

test('a fact that is no ground never makes a screening worse', () => {
  fc.assert(
    fc.property(anyChange, fc.constantFrom(...freeOfGrounds), (setting, fact) => {
      const change = changeOf(setting);
      const before = screeningOf(change);
      const after = screeningOf({ ...change, ...fact });
      expect(rank[after.eligible]).toBeGreaterThanOrEqual(rank[before.eligible]);
    }),
    { numRuns: 500 },
  );
});

test('another item to be reviewed never makes a refusal of one that could be', () => {
  fc.assert(
    fc.property(anyChange, setting => {
      const change = changeOf(setting);
      const before = screeningOf(change);
      const after = screeningOf({ ...change, items: [...change.items, { reason: change.items[0]?.reason ?? null }] });
      expect(after.items.slice(0, before.items.length)).toEqual(before.items);
    }),
    { numRuns: 500 },
  );
});

test('a later receipt never makes it in time', () => {
  fc.assert(
    fc.property(anyChange, fc.integer({ min: 1, max: 60 }), (setting, more) => {
      const isLate = (wait: number) =>
        screeningOf(changeOf({ ...setting, wait })).grounds.some(({ code }) => code === 'LATE');
      if (isLate(setting.wait)) expect(isLate(setting.wait + more)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('items in another order have the same grounds', () => {
  fc.assert(
    fc.property(anyChange, fc.infiniteStream(fc.nat()), (setting, numbers) => {
      const change = changeOf(setting);
      const order = [...change.items.keys()].sort(() => ((numbers.next().value ?? 0) % 2 === 0 ? 1 : -1));
      const straight = screeningOf(change);
      const turned = screeningOf({ ...change, items: order.map(index => change.items[index] ?? {}) });
      const named = ({ grounds }: typeof straight, of: (item: number) => number) =>
        grounds.map(({ code, item }) => `${code} ${item === null ? 'all' : of(item)}`).toSorted();
      expect(named(turned, item => order[item] ?? -1)).toEqual(named(straight, item => item));
      expect(turned.eligible).toBe(straight.eligible);
    }),
    { numRuns: 500 },
  );
});

test('the output fits its contract', () => {
  fc.assert(
    fc.property(anyChange, setting => {
      const output = { schema: 'openimr/1', file: 'a.json', ...screeningOf(changeOf(setting)) };
      expect(Screening.parse(output)).toEqual(output);
    }),
    { numRuns: 300 },
  );
});
