import { type Flow, plain } from '#domain/determinations/read/layout/flow.ts';
import { almostEqual } from '#domain/determinations/read/layout/similar.ts';

const LEAD =
  /^The (?:\w+ )?reviewer developed the following clinical case summary based on a review of the case file, including all medical records ?[:.] ?/i;
const SPELT_OUT =
  'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records';

/** The narrative of the second section, without the sentence that leads it in. */
export function readClinicalSummary(part: Flow): string {
  const text = plain(part);
  const exact = LEAD.exec(text);
  if (exact !== null) return text.slice(exact[0].length);
  const colon = text.slice(0, SPELT_OUT.length + 12).indexOf(':');
  return colon > 0 && almostEqual(text.slice(0, colon), SPELT_OUT, 12) ? text.slice(colon + 1).trim() : text;
}
