import { expect, test } from 'vitest';
import { deadline } from '../../../../test/builders/due-dates.ts';
import { source } from './statutory-period.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     served                   R4            alarm   R1 or R2
  ['ten days, before the fifteen',    '2016-11-28 mail',       '2016-12-08', true,  '2016-12-13'],
  ['ten days, before the twelve',     '2016-11-28 electronic', '2016-12-08', true,  '2016-12-12'],
  ['both run to the same Monday',     '2016-11-14 electronic', '2016-11-28', true,  '2016-11-28'],
])(`${source.cite}: %s`, (_why, served, statute, alarm, regulation) => {
  const events = `noarfi-served ${served}`;
  expect(deadline('R4', events, {}, 'statute')).toMatchObject({ due: statute, alarm, enforced: false });
  const enforced = deadline('R1', events) ?? deadline('R2', events);
  expect(enforced).toMatchObject({ due: regulation, enforced: true, alarm: statute === regulation });
});

test('not in an expedited review', () => {
  expect(deadline('R4', 'noarfi-served 2016-11-14 mail', { priority: 'expedited' }, 'statute')).toBeNull();
});
