import type { Outcome } from '#domain/determinations/determination.ts';
import { type Flow, plain } from '#domain/determinations/read/layout/flow.ts';
import { wording } from './layout/wording.ts';
import { lastVerdict } from './verdict.ts';

/** One line of the list of results: `1) … has determined the request for X is not medically necessary and appropriate.` */
export type Result = { readonly number: number | null; readonly title: string; readonly outcome: Outcome | 'in-part' };

const LONGEST = 1500; // characters of a request
const RESULT = wording(
  `(?:\\(?(\\d{1,2})[.)] ?)?(?:MAXIMUS(?: Federal)?(?: Services)?,?(?: Inc\\.?,?)? |[^.\\n\\v]{0,60} )?has determined (?:that )?(?:the )?requests? for ([\\s\\S]{1,${LONGEST}}?(?:is|are|was|were) ?(?:not ?)?(?:(?:found|considered|deemed) (?:to be )?)?(?:partially )?medically necessary(?: (?:and|or|nor) appropriate)?(?: in part)?)\\.?`,
  'gi',
);

/** The results a part of a letter lists, and the part without them. */
export function readResults(part: Flow): { readonly results: readonly Result[]; readonly rest: Flow } {
  const results: Result[] = [];
  const rest = part.replace(RESULT, (_whole, number: string | undefined, said: string) => {
    const verdict = lastVerdict(said);
    if (verdict !== null) {
      const title = plain(said.slice(0, verdict.start));
      results.push({ number: number === undefined ? null : Number(number), title, outcome: verdict.outcome });
    }
    return '\v';
  });
  return { results, rest };
}

/** The two lists of a letter as one, or the number of the first request they decide differently. */
export function mergeResults(first: readonly Result[], again: readonly Result[]): readonly Result[] | number {
  if (first.length === 0 || again.length === 0) return first.length === 0 ? again : first;
  for (const [index, result] of first.entries()) {
    const repeated = again.find(other => other.number !== null && other.number === result.number) ?? again[index];
    if (repeated !== undefined && repeated.outcome !== result.outcome) return index + 1;
  }
  return first.length >= again.length ? first : again;
}
