import { expect, test } from 'vitest';
import { readIssuesLead } from './issues-lead.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row              flow                                                                                                                           rest
  ['the fixed sentence',       '\nThe Final Determination was based on decisions for the disputed items/services set forth below:\vWrist splint: Upheld',    '\vWrist splint: Upheld'],
  ['wrapped, letters wrong',   '\nThe Final Determinatlon was based on decisions\nfor the disputed items/Service set forth below:\nWrist splint: Upheld',    '\nWrist splint: Upheld'],
  ['missing',                  '\nWrist splint: Upheld',                                                                                                      '\nWrist splint: Upheld'],
])('%s', (_why, flow, rest) => {
  expect(flow.slice(readIssuesLead(flow, 0))).toBe(rest);
});
