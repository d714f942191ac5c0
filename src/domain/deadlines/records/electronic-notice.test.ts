import { expect, test } from 'vitest';
import { deadline } from '../../../../test/builders/due-dates.ts';
import { source } from './electronic-notice.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       served                   due           confidence
  ['twelve days',                       '2016-11-17 electronic', '2016-11-29', 'high'],
  ['Saturday runs to Monday',           '2016-11-14 electronic', '2016-11-28', 'high'],
  ['Thanksgiving runs to Monday',       '2016-11-12 electronic', '2016-11-28', 'high'],
  ['fax: read so, with low confidence', '2016-11-17 fax',        '2016-11-29', 'low'],
])(`${source.cite}: %s`, (_why, served, last, confidence) => {
  expect(deadline('R2', `noarfi-served ${served}`)).toMatchObject({ due: last, confidence });
});
