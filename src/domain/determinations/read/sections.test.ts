import { expect, test } from 'vitest';
import { refused } from './missing-part.ts';
import { findSections } from './sections.ts';

const how = 'HOW THE IMR FINAL DETERMINATION WAS MADE';
const summary = 'CLINICAL CASE SUMMARY';
const issues = 'IMR ISSUES, DECISIONS AND RATIONALES';

test('the parts between the three headings', () => {
  const flow = `Case Number: x\n${how}\na reviewer\n${summary}\na wrist\n${issues}\nSplint: Upheld`;
  expect(findSections(flow, refused)).toEqual({
    header: 'Case Number: x\n',
    how: '\na reviewer\n',
    summary: '\na wrist\n',
    issues: flow.indexOf('\nSplint'),
  });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row              flow                                                  what is said of it
  ['first heading missing',    `x\n${summary}\ny\n${issues}\nz`,                     { missing: `the heading "${how}" is missing`, at: 'reviewer paragraph' }],
  ['second heading missing',   `x\n${how}\ny\n${issues}\nz`,                         { missing: `the heading "${summary}" is missing`, at: 'clinical case summary' }],
  ['third heading missing',    `x\n${how}\ny\n${summary}\nz`,                        { missing: `the heading "${issues}" is missing`, at: 'issues, decisions and rationales' }],
  ['a header and no more',     'Case Number: CM15-0012345\nDate Assigned:',          { missing: `the heading "${how}" is missing`, at: 'reviewer paragraph' }],
  ['none at all',              'Case notes of a wrist',                              { code: 'unknown-format', at: null }],
])('%s', (_why, flow, said) => {
  expect(findSections(flow, refused)).toMatchObject(said);
});
