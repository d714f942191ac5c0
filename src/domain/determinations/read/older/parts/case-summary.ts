import { type Flow, plain } from '#domain/determinations/read/layout/flow.ts';
import { readClinicalSummary } from '#domain/determinations/read/clinical-summary.ts';

const DISCLAIMER =
  /^(?:Disclaimer ?: ?)?The following (?:clinical )?case summary (?:was|is) taken (?:directly )?from the (?:utilization review|UR)\b.{0,40}?(?: dated (?:[A-Z][a-z]+\.? \d{1,2}, ?\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{2,4})|(?:determination|decision|denial|modification)(?! ?\/| dated))[.:]?(?= |$)/i;
const QUOTED = /^["“”]([^"“”]*)["“”]\.?$/;

export type CaseSummary = {
  readonly text: string;
  /** The sentence that says where the summary was taken from; empty without one. */
  readonly disclaimer: string;
};

/** The narrative under the heading of the summary, without the sentence that leads it in and the quotation marks around it. */
export function readCaseSummary(part: Flow): CaseSummary {
  const text = plain(part);
  const disclaimer = DISCLAIMER.exec(text)?.[0] ?? '';
  const narrative = readClinicalSummary(text.slice(disclaimer.length).trim());
  return { text: (QUOTED.exec(narrative)?.[1] ?? narrative).trim(), disclaimer };
}
