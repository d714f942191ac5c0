import { expect, test } from 'vitest';
import { fact, tried } from '../../../../test/builders/facts.ts';
import { request, situation } from '../../../../test/builders/situations.ts';
import { judgeTopic } from '../engine/topic.ts';
import { physicalMedicine } from '../mtus-chronic-pain-2009/therapies/physical-medicine.ts';
import { source, visitCount } from './visit-count.ts';

const therapy = (visits: number | null) =>
  request('Physical therapy', { category: 'physical-therapy', visits, bodyParts: ['lumbar spine'] });
const had = tried('physical therapy', 'helped', 12);
const later = fact('visit-count', { service: 'physical therapy', count: 16 });
const asked = fact('visit-count', { service: 'physical therapy', count: 8 }, { assertion: 'planned' });
const denied = fact('visit-count', { service: 'physical therapy', count: 30 }, { assertion: 'denied' });
const needles = fact('visit-count', { service: 'acupuncture', count: 6 });
const granted = fact(
  'ur-decision',
  { date: null, outcome: 'modified', item: 'physical therapy', authorized: 'physical therapy 6 visits', reason: null },
  { quote: 'modified to physical therapy 6 visits' },
);

function counted(visits: number | null, ...facts: Parameters<typeof situation>[1][]) {
  const here = situation(therapy(visits), ...facts);
  return visitCount(here, judgeTopic(physicalMedicine, 'mtus-chronic-pain-2009', here));
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                    count                                     had   granted  asked
  ['the most that is told as had',                   counted(8, had, later),                   16,   null,    8],
  ['asked for before is not had',                    counted(8, had, asked),                   12,   null,    8],
  ['what was denied counts nowhere',                 counted(8, had, denied),                  12,   null,    8],
  ['another service counts nowhere',                 counted(8, needles),                      null, null,    8],
  ['what utilization review authorized',             counted(8, granted),                      null, 6,       8],
  ['a request that names no number',                 counted(null, had),                       12,   null,    null],
] as const)(`${source.cite}: %s`, (_why, count, attended, authorized, requested) => {
  expect([count?.attended, count?.authorized, count?.requested]).toEqual([attended, authorized, requested]);
});

const left = (count: ReturnType<typeof counted>) =>
  count?.limits.map(limit => [limit.of, limit.most, limit.counted, limit.left]);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     count                  limits
  ['at the limits',                   counted(10, had),      [['visits-requested', 10, 10, 0], ['visits-in-all', 24, 22, 2]]],
  ['over them',                       counted(13, had),      [['visits-requested', 10, 13, -3], ['visits-in-all', 24, 25, -1]]],
  ['nothing known of earlier ones',   counted(8),            [['visits-requested', 10, 8, 2], ['visits-in-all', 24, null, null]]],
] as const)('against the limits of the edition: %s', (_why, count, limits) => {
  expect(left(count)).toEqual(limits);
});

test('each number has its place in the record or its words in the request', () => {
  const lines = counted(8, had, granted)?.lines ?? [];
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter(({ evidence, words }) => evidence.length === 0 && words === null)).toEqual([]);
});

test('a request for no visits has no count', () => {
  expect(visitCount(situation(request('MRI of the lumbar spine', { category: 'imaging' })), [])).toBeNull();
});
