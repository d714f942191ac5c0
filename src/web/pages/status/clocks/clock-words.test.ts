import { expect, test } from 'vitest';
import { CaseEvents } from '#domain/deadlines/clocks/case-events.ts';
import { countDeadlines } from '#domain/deadlines/clocks/count-deadlines.ts';
import { countWords, owedWords, sortClocks } from './clock-words.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row             steps                                                                                  in short
  ['a period and its service', ['30 days from service of the UR decision by mail on Thu 3 Nov 2016 is Sat 3 Dec 2016', 'mail within California adds 5 days: Thu 8 Dec 2016 (Code of Civil Procedure 1013(a))'], '30 days from service of the UR decision by mail, plus 5 days'],
  ['moved off a holiday',      ['30 days from receipt of the request on Tue 25 Oct 2016 is Fri 25 Nov 2016', 'Fri 25 Nov 2016 is the day after Thanksgiving: the next court day is Mon 28 Nov 2016 (Code of Civil Procedure 12a)'], '30 days from receipt of the request, moved to the next day that counts'],
  ['no day is named',          ['the form was not provided: the time to apply has not begun'],                       'the form was not provided: the time to apply has not begun'],
  ['no step at all',           [],                                                                                   ''],
])('a count in short: %s', (_why, steps, words) => {
  expect(countWords(steps)).toBe(words);
});

test('open clocks are first due first, met ones apart, and none is lost', () => {
  const counted = countDeadlines(
    CaseEvents.parse({
      events: [
        { event: 'ur-decision-made', on: '2016-10-03', at: '15:40' },
        { event: 'ur-decision-served', on: '2016-10-03', by: 'mail' },
        { event: 'application-received', on: '2016-10-20' },
        { event: 'eligible', on: '2016-11-08' },
        { event: 'noarfi-served', on: '2016-11-09', by: 'mail' },
      ],
    }),
  );
  if (counted.kind === 'refused') throw new Error(counted.refusal.message);
  const { open, besides, before, lapsed, met } = sortClocks([...counted.duties], '2016-11-10');
  const sorted = [open, besides, before, lapsed, met].flat();
  expect(sorted.map(duty => duty.duty).toSorted()).toEqual(counted.duties.map(duty => duty.duty).toSorted());
  expect(met.map(duty => duty.duty)).toContain('A1');
  const dues = open.map(duty => duty.due ?? '9999');
  expect(dues.length).toBeGreaterThan(1);
  expect(dues).toEqual(dues.toSorted());
  for (const duty of counted.duties) expect(duty.steps.join(' ')).toContain(countWords(duty.steps).split(', ')[0]);
  expect(lapsed.map(duty => duty.duty)).toEqual(['A2']);
  expect(before.map(duty => duty.duty)).toEqual(['U5']);
  expect(open.map(duty => duty.duty)).toContain('R1');
  const said = counted.duties.map(owedWords).join('\n');
  expect(said).toContain('Worker may: apply for independent medical review');
  expect(said).toContain('Claims administrator: ');
  expect(said).toContain('Effect of the UR decision ends');
});

test('while utilization review is at work its duties are what is owed', () => {
  const counted = countDeadlines(CaseEvents.parse({ events: [{ event: 'rfa-received', on: '2016-10-25' }] }));
  if (counted.kind === 'refused') throw new Error(counted.refusal.message);
  const { open, before } = sortClocks([...counted.duties], '2016-10-26');
  expect(open.map(duty => duty.duty)).toContain('U1');
  expect(before).toEqual([]);
});

test('a case taken over whole, without the day its decision was served, is past it too', () => {
  const counted = countDeadlines(
    CaseEvents.parse({
      events: [
        { event: 'ur-decision-made', on: '2016-03-24' },
        { event: 'application-received', on: '2016-03-28' },
        { event: 'noarfi-served', on: '2016-03-29' },
      ],
    }),
  );
  if (counted.kind === 'refused') throw new Error(counted.refusal.message);
  expect(sortClocks([...counted.duties], '2016-04-01').before.map(duty => duty.duty)).toEqual(['U5', 'U6']);
});
