import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { type Flow, plain } from '#domain/determinations/read/layout/flow.ts';
import type { MissingPart } from '#domain/determinations/read/missing-part.ts';
import { findPart } from '../layout/part-headings.ts';
import { LINE_START, wording } from '../layout/wording.ts';
import type { Result } from '../results-list.ts';
import { lastVerdict } from '../verdict.ts';
import { guidelineSides } from './guideline-sides.ts';
import type { OlderItem } from './older-item.ts';

const NUMBERS = String.raw`\(?(\d{1,2}[.)]?(?: ?(?:,|&|-|–|and|through|to) ?\d{1,2}[.)]?)*) ?`;
const REGARDING = wording(
  `${LINE_START}(?:${NUMBERS})?Regarding (?:the )?((?:retrospective |prospective )?)requests? (?:for|of) `,
  'gi',
);
const LONGEST_TITLE = 1500;

export type SplitOlderItems = { readonly items: readonly OlderItem[]; readonly before: Flow };

/**
 * The items of a notice of 2013 between two offsets: a heading "Regarding the request for …", the guidelines of both
 * sides, the rationale. The decision of each stands in the list of results. One heading may take several requests.
 */
export function splitRegardingItems(
  flow: Flow,
  start: number,
  end: number,
  results: readonly Result[],
): SplitOlderItems | MissingPart {
  const part = flow.slice(start, end);
  const heads = headsOf(part);
  const first = heads[0];
  if (first === undefined) return { missing: 'no heading of a request', at: 'item 1' };
  const items: OlderItem[] = [];
  for (const [index, head] of heads.entries()) {
    const region = part.slice(head.end, heads[index + 1]?.start ?? part.length);
    const at = `item ${items.length + 1}`;
    const guideline = findPart(region, 'guideline');
    if (guideline === null) return { missing: 'no guidelines relied upon', at };
    const rationale = findPart(region, 'rationale', guideline.end);
    if (rationale === null) return { missing: 'no rationale for the decision', at };
    const reasons = region.slice(rationale.end);
    const sides = guidelineSides(plain(region.slice(guideline.end, rationale.start)));
    const worded = `${head.kind}${plain(region.slice(0, guideline.start))}`;
    const decided = resultsOf(head.numbers, results, items.length);
    for (const result of decided.length > 1 ? decided : [decided[0]]) {
      items.push({
        title: decided.length > 1 && result !== undefined ? result.title : worded,
        outcome: result?.outcome ?? lastVerdict(plain(reasons))?.outcome ?? null,
        ...sides,
        rationale: reasons,
      });
    }
  }
  if (results.length > items.length) {
    return {
      missing: 'decided in the list of results, and its reasons are not in the letter',
      at: `item ${items.length + 1}`,
    };
  }
  return { items, before: part.slice(0, first.start) };
}

/** Where the first request has its heading, guidelines under it; null in a letter without one. */
export function regardingStart(flow: Flow): number | null {
  return headsOf(flow)[0]?.start ?? null;
}

type Head = {
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly number[];
  readonly kind: string;
};

/** The headings with guidelines under them; the words may open a sentence of a rationale too. */
function headsOf(part: Flow): Head[] {
  const found = everyMatch(part, REGARDING).map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    numbers: numbersOf(match[1] ?? ''),
    kind: plain(match[2] ?? '') === '' ? '' : `${plain(match[2] ?? '')} `,
  }));
  const headings = found.filter(({ end }, index) => {
    const next = Math.min(found[index + 1]?.start ?? part.length, end + LONGEST_TITLE);
    return findPart(part.slice(end, next + 1), 'guideline') !== null;
  });
  return headings.length > 0 ? headings : found.slice(0, 1);
}

function numbersOf(said: string): number[] {
  const range = /^(\d+)\D{0,3}(?:-|–|through|to)\D{0,3}(\d+)\D*$/.exec(said.replace(/[\n\v]/g, ' '));
  if (range === null) return everyMatch(said, /\d+/g).map(([figure]) => Number(figure));
  const [from, to] = [Number(range[1]), Number(range[2])];
  return to - from > 50 ? [] : Array.from({ length: Math.max(0, to - from + 1) }, (_none, index) => from + index);
}

function resultsOf(numbers: readonly number[], results: readonly Result[], index: number): Result[] {
  const numbered = results.filter(result => result.number !== null && numbers.includes(result.number));
  if (numbered.length > 0) return numbered;
  const inOrder = results[index];
  return inOrder === undefined ? [] : [inOrder];
}
