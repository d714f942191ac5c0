import { expect, test } from 'vitest';
import { CaseEvents } from '#domain/deadlines/clocks/case-events.ts';
import { countDeadlines } from '#domain/deadlines/clocks/count-deadlines.ts';
import { english } from './english.ts';
import { myClocks, whenDue, whoDoes } from './my-clocks.ts';
import type { Follower } from './my-words.ts';
import { spanish } from './spanish.ts';

function clocks(...events: readonly object[]) {
  const counted = countDeadlines(CaseEvents.parse({ events }));
  if (counted.kind === 'refused') throw new Error(counted.refusal.message);
  return counted.duties;
}

const assigned = clocks({ event: 'noarfi-served', on: '2016-10-31', by: 'mail' });
const decided = clocks({ event: 'determination-served', on: '2016-12-05', by: 'mail' });

function told(duties: typeof assigned, today: string, as: Follower): { mine: string[]; others: string[] } {
  const { mine, others } = myClocks(duties, today, as);
  const say = (each: (typeof duties)[number]) =>
    `${whenDue(each, today, english, 'en')}: ${whoDoes(each, as, english)}`;
  return { mine: mine.map(say), others: others.map(say) };
}

test('to a worker: the own right, and once what the insurance company owes', () => {
  expect(told(assigned, '2016-11-01', 'worker')).toEqual({
    mine: ['Until Tue 15 Nov 2016, in 14 days: You: send papers of your own, if you want to'],
    others: ['By Thu 10 Nov 2016, in 9 days: The insurance company: send the records'],
  });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                               clocks    today         as           mine
  ['the last day itself',                       decided,  '2017-01-09', 'worker',    ['W1']],
  ['a right whose day went by is over',         decided,  '2017-01-10', 'worker',    []],
  ['an attorney minds what the worker may do',  decided,  '2016-12-06', 'attorney',  ['W1']],
  ['a doctor has no appeal',                    decided,  '2016-12-06', 'physician', []],
  ['a doctor may send papers',                  assigned, '2016-11-01', 'physician', ['R5']],
] as const)('%s', (_why, duties, today, as, mine) => {
  expect(myClocks(duties, today, as).mine.map(({ duty }) => duty)).toEqual(mine);
});

test('what is owed and late stays, and says so', () => {
  const { others } = myClocks(assigned, '2016-11-20', 'worker');
  const [records] = others;
  if (records === undefined) throw new Error('nothing is owed');
  expect(whenDue(records, '2016-11-20', english, 'en')).toBe('Was due Thu 10 Nov 2016, 10 days ago');
  expect(whenDue(records, '2016-11-20', spanish, 'es')).toBe('Venció el jue, 10 nov 2016, hace 10 días');
});
