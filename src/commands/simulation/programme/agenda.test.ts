import { expect, test } from 'vitest';
import { agenda, dueQueue } from './agenda.ts';

test('an agenda gives back what is due on a day, once and in order', () => {
  const things = agenda<string>();
  things.put(3, 'a');
  things.put(4, 'b');
  things.put(3, 'c');
  expect([things.take(2), things.take(3), things.take(3), things.take(4)]).toEqual([[], ['a', 'c'], [], ['b']]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          put (due: thing), a dash takes       taken
  ['nothing there',                        '-',                                 'none'],
  ['the earlier due goes first',           '5:a 3:b 4:c - - -',                 'b c a'],
  ['one day in order of arrival',          '3:a 3:b 3:c - - -',                 'a b c'],
  ['a more urgent one comes later',        '5:a 6:b - 2:c - -',                 'a c b'],
  ['the same day again after it was empty','3:a - 3:b - -',                     'a b none'],
  ['a gap of many days',                   '1:a 900:b - -',                     'a b'],
])('the queue by due day: %s', (_why, acts, taken) => {
  const queue = dueQueue<string>();
  const out: string[] = [];
  for (const act of acts.split(' ')) {
    const [due = '', thing = ''] = act.split(':');
    if (act === '-') out.push(queue.take() ?? 'none');
    else queue.put(Number(due), thing);
  }
  expect(out.join(' ')).toBe(taken);
});
