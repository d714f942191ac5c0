import { expect, test } from 'vitest';
import type { Finding } from '#domain/checks/finding.ts';
import { placesIn } from './places-in.ts';

const place = (part: Finding['at']['part'], start: number) => ({ part, start, end: start + 4, quote: 'word' });
const finding = (item: number | null, at: Finding['at'], against: Finding['against']): Finding => ({
  rule: 'denied-fact',
  severity: 'error',
  item,
  message: '',
  at,
  against,
  source: '',
});
const findings = [
  finding(0, place('rationale', 10), place('summary', 3)),
  finding(1, place('rationale', 20), null),
  finding(null, place('header.decisionDate', 0), place('summary', 9)),
];

// biome-ignore format: a table reads in columns
test.each<[string, Finding['at']['part'], number | null, string[]]>([
  // why this row                           part                   item   places
  ['the rationale of the first item',       'rationale',           0,     ['at-1']],
  ['the same part of another item',         'rationale',           1,     ['at-2']],
  ['the summary, for both sides',           'summary',             null,  ['against-1', 'against-3']],
  ['a date of the header',                  'header.decisionDate', null,  ['at-3']],
  ['a text nothing is about',               'title',               0,     []],
])('%s', (_why, part, item, places) => {
  expect(placesIn(findings, part, item).map(({ id }) => id)).toEqual(places);
});
