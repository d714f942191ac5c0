import { Temporal } from 'temporal-polyfill';
import { CaseEvents } from '#domain/deadlines/clocks/case-events.ts';
import { countDeadlines } from '#domain/deadlines/clocks/count-deadlines.ts';
import { figure, print, rate } from './material/measure.ts';

/** Cases of a year, one a day: request to determination, by mail and electronically in turn. */
const cases = Array.from({ length: 365 }, (_, day) =>
  wholeCase(Temporal.PlainDate.from('2016-01-01').add({ days: day })),
);

function wholeCase(start: Temporal.PlainDate): CaseEvents {
  const by = start.day % 2 === 0 ? 'mail' : 'electronic';
  const steps: readonly (readonly [event: string, days: number])[] = [
    ['rfa-received', 0],
    ['ur-decision-made', 5],
    ['ur-decision-served', 5],
    ['application-received', 20],
    ['eligible', 23],
    ['noarfi-served', 24],
    ['records-complete', 38],
    ['determination-served', 60],
    ['determination-received', 64],
  ];
  const events = steps.map(([event, days]) => ({ event, on: start.add({ days }).toString(), by }));
  return CaseEvents.parse({ priority: start.dayOfWeek === 1 ? 'expedited' : 'standard', events });
}

const times: number[] = [];
let duties = 0;
for (const one of cases) {
  const start = performance.now();
  const result = countDeadlines(one);
  times.push(performance.now() - start);
  if (result.kind === 'refused') throw new Error(result.refusal.message);
  duties += result.duties.length;
}
times.sort((a, b) => a - b);
const all = await rate(() => cases.forEach(countDeadlines));
const peer = await rate(() => cases.forEach(addedDays));

print(`due: ${cases.length} cases of nine events, ${duties} duties`, [
  ['due dates a second of one core, each with its steps', figure(all.perSecond * duties)],
  ['cases a second', figure(all.perSecond * cases.length)],
  ['p95 of a case, cold', `${figure(times[Math.floor(times.length * 0.95)] ?? 0)} ms`],
  ['peer: days added to a Date, no holiday, service or step', figure(peer.perSecond * duties)],
]);

/** What a spreadsheet does: a day plus a number of days, for as many duties. */
function addedDays({ events }: CaseEvents): readonly string[] {
  const dates: string[] = [];
  for (let duty = 0; duty < duties / cases.length; duty += 1) {
    const date = new Date(events[0]?.on ?? '');
    date.setUTCDate(date.getUTCDate() + duty * 5);
    dates.push(date.toISOString().slice(0, 10));
  }
  return dates;
}
