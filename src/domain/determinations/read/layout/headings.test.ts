import { expect, test } from 'vitest';
import { findHeading, heading } from './headings.ts';

const summary = heading('CLINICAL CASE SUMMARY');

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          flow                                                        found
  ['on its own line',                      'a\nCLINICAL CASE SUMMARY\nb',                              'CLINICAL CASE SUMMARY'],
  ['first and last',                       'CLINICAL CASE SUMMARY',                                    'CLINICAL CASE SUMMARY'],
  ['quoted in a line, then on its own',    'the CLINICAL CASE SUMMARY\nCLINICAL CASE SUMMARY\vb',      'CLINICAL CASE SUMMARY'],
  ['two letters wrong',                    'a\nCLIN1CAL CASE SUMNARY\nb',                              'CLIN1CAL CASE SUMNARY'],
  ['wrapped',                              'a\nCLINICAL\nCASE SUMMARY\nb',                             'CLINICAL\nCASE SUMMARY'],
  ['other capitals',                       'a\nClinical Case Summary:\nb',                             'Clinical Case Summary:'],
  ['no lines at all',                      'a CLINICAL CASE SUMMARY b',                                'CLINICAL CASE SUMMARY'],
  ['the words in a sentence',              'a\nthe clinical case summary is short\nb',                 null],
  ['another heading',                      'a\nCLINICAL CASE HISTORY\nb',                              null],
])('%s', (_why, flow, found) => {
  const span = findHeading(flow, summary, 0);
  expect(span === null ? null : flow.slice(span.start, span.end)).toBe(found);
});

test('the one quoted in a line does not win', () => {
  expect(findHeading('the CLINICAL CASE SUMMARY\nCLINICAL CASE SUMMARY\vb', summary, 0)?.start).toBe(26);
});
