import type { BodyRegion, BodySide } from '../body-regions.ts';
import { sideBeside } from './place-of.ts';
import type { Reading } from './reading.ts';

/** One more member of a list of symptoms: ", tingling", "and weakness", ", or severe burning pain". */
const MEMBER =
  /^(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+|\s*\/\s*)(?:(?!of\b|in\b|the\b)[a-z]+\s+){0,2}?(?:pains?|numbness|tingling|weakness|paresthesias?|dysesthesias?|stiffness|swelling|burning|clicking|popping|locking|catching|instability|cramping|cramps|spasms?|aching|soreness|tenderness|discomfort|pins\s+and\s+needles|giving\s+way|buckling|triggering)\b/i;
/** What joins the list to a part of the body. */
const OF =
  /^\s+(?:sensations?\s+)?(?:of|in|about|to|over|at|into|throughout|along|down|involving)\s+(?:(?:both|the|his|her|their|bilateral|left|right)\s+)*/i;
const LONGEST_LIST = 200;

export type SharedRegion = {
  readonly region: BodyRegion;
  readonly side: BodySide | null;
};

/** The part of the body a whole list of symptoms is about, for a member that others follow: "numbness, tingling or weakness of her arms". */
export function sharedRegion(reading: Reading, end: number, to: number): SharedRegion | null {
  const { text } = reading;
  const limit = Math.min(to, end + LONGEST_LIST);
  let at = end;
  for (let next = MEMBER.exec(text.slice(at, limit)); next !== null; next = MEMBER.exec(text.slice(at, limit))) {
    at += next[0].length;
  }
  if (at === end) return null;
  const lead = OF.exec(text.slice(at, limit))?.[0].length ?? 0;
  const region = lead === 0 ? undefined : reading.regions.find(found => found.start === at + lead);
  return region === undefined ? null : { region: region.value, side: sideBeside(reading, region.start, region.end) };
}
