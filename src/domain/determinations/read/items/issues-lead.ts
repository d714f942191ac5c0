import type { Flow } from '#domain/determinations/read/layout/flow.ts';
import { almostEqual } from '#domain/determinations/read/layout/similar.ts';

const SPELT_OUT = 'The Final Determination was based on decisions for the disputed items/services set forth below';

/** Where the items begin after the third heading: past the fixed sentence that leads them in, where it stands. */
export function readIssuesLead(flow: Flow, from: number): number {
  const opening = flow.slice(from, from + SPELT_OUT.length + 12).replace(/[\n\v]/g, ' ');
  const stop = opening.search(/[:.]/);
  return stop > 0 && almostEqual(opening.slice(0, stop).trim(), SPELT_OUT, 8) ? from + stop + 1 : from;
}
