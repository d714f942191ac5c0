import { type Flow, plain } from '#domain/determinations/read/layout/flow.ts';
import { TYPIST_LINE } from '#domain/determinations/read/layout/typist-line.ts';

// What may follow the last item of a mailed letter: signature, copies, disclaimer, who typed it.
const CLOSING = new RegExp(`[\\n\\v](?:(?:Sincerely|Dated|cc|Disclaimer|CC)\\s?[:,]|${TYPIST_LINE}\\s*$)`);

/** The reasons of an item, a notice on tapering included, and what comes after the letter's last word on it. */
export function readRationale(part: Flow): { readonly text: string; readonly after: string } {
  const closing = part.search(CLOSING);
  return closing < 0
    ? { text: plain(part), after: '' }
    : { text: plain(part.slice(0, closing)), after: plain(part.slice(closing)) };
}

const CONCLUDES =
  /\b(?:medically|not) (?:necessary|appropriate)(?: (?:and|nor) appropriate)?(?: at this time)?["'”’)\]]*$/i;

/** True when a text stops in the middle of a sentence, as the last rationale of a cut letter does. */
export function breaksOff(rationale: string): boolean {
  if (rationale.endsWith('.')) return false;
  return !/[.!?]["'”’)\]]*$/.test(rationale) && !CONCLUDES.test(rationale);
}

/** True when a decided title stands last, with nothing below it. */
export function endsInTitle(rationale: string): boolean {
  return /: ?(?:Upheld|Overturned)$/i.test(rationale.slice(-12));
}
