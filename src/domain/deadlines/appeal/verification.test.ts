import { expect, test } from 'vitest';
import { deadline } from '../../../../test/builders/due-dates.ts';
import { source } from './verification.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row               notice        due
  ['twenty days',               '2017-02-01', '2017-02-21'],
  ['on Presidents’ Day',        '2017-01-31', '2017-02-21'],
  ['the Friday before',         '2017-01-28', '2017-02-17'],
])(`${source.cite}: %s`, (_why, notice, last) => {
  const cure = deadline('W2', `verification-defect-noticed ${notice}`);
  expect(cure).toMatchObject({ due: last, confidence: 'medium', notes: ['a reasonable time; 20 days is what one panel gave'] });
});
