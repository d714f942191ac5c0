import { expect, test } from 'vitest';
import { findSections } from './sections.ts';

const how = 'HOW THE IMR FINAL DETERMINATION WAS MADE';
const summary = 'CLINICAL CASE SUMMARY';
const issues = 'IMR ISSUES, DECISIONS AND RATIONALES';

test('the parts between the three headings', () => {
  const flow = `Case Number: x\n${how}\na reviewer\n${summary}\na wrist\n${issues}\nSplint: Upheld`;
  expect(findSections(flow)).toEqual({
    header: 'Case Number: x\n',
    how: '\na reviewer\n',
    summary: '\na wrist\n',
    issues: flow.indexOf('\nSplint'),
  });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row              flow                                                  code              at
  ['first heading missing',    `x\n${summary}\ny\n${issues}\nz`,                     'incomplete',     'reviewer paragraph'],
  ['second heading missing',   `x\n${how}\ny\n${issues}\nz`,                         'incomplete',     'clinical case summary'],
  ['third heading missing',    `x\n${how}\ny\n${summary}\nz`,                        'incomplete',     'issues, decisions and rationales'],
  ['a header and no more',     'Case Number: CM15-0012345\nDate Assigned:',          'incomplete',     'reviewer paragraph'],
  ['none at all',              'Case notes of a wrist',                              'unknown-format', null],
])('%s', (_why, flow, code, at) => {
  expect(findSections(flow)).toMatchObject({ code, at });
});
