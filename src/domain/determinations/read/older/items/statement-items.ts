import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { type Flow, plain } from '#domain/determinations/read/layout/flow.ts';
import type { MissingPart } from '#domain/determinations/read/missing-part.ts';
import { firstTitleStart, titleStart } from '#domain/determinations/read/items/title-start.ts';
import { LINE_START, wording } from '../layout/wording.ts';
import { lastVerdict, type Verdict } from '../verdict.ts';
import { guidelineSides } from './guideline-sides.ts';
import type { OlderItem } from './older-item.ts';
import type { SplitOlderItems } from './regarding-items.ts';

const RATIONALE = wording(
  `(?:${LINE_START}|(?<=[.] ))(?:(?:The )?(?:(?:physician|expert|medical|professional|medical professional) )?reviewer(?:['’\`]s|s['’]|s)? (?:decision )?rationale|(?:decision )?rationale(?: for (?:the )?decision)?) ?:`,
  'gi',
);
const ADMINISTRATOR = wording(`(?:${LINE_START}|(?<=[.:] ))(?:The )?Claims? Administrator\\b`, 'gi');
const REVIEWER = wording(
  `(?:${LINE_START}|(?<=[.:] ))(?:The )?(?:(?:physician|expert|medical|professional) )?Reviewer (?:based|stated|found|relied|cited|did|used|agreed)\\b`,
  'gi',
);
const AFTER_VERDICT = 40; // characters that may stand between the decision and the guidelines: a stop, "at this time"

type Cut = {
  readonly from: number;
  readonly verdict: Verdict;
  readonly guidelines: number;
  readonly label: { readonly start: number; readonly end: number };
};

/**
 * The items of a letter of early 2014 between two offsets: "1. X is not medically necessary and appropriate.", what the
 * claims administrator and the physician reviewer based their decisions on, the reviewer's rationale.
 */
export function splitStatementItems(flow: Flow, start: number, end: number): SplitOlderItems | MissingPart {
  const part = flow.slice(start, end);
  const cuts: Cut[] = [];
  for (const match of everyMatch(part, RATIONALE)) {
    const from = cuts.at(-1)?.label.end ?? 0;
    const label = { start: match.index, end: match.index + match[0].length };
    const cut = cutAt(part, from, label);
    if (cut !== null) cuts.push(cut);
    else if (cuts.length === 0)
      return { missing: 'no decision on medical necessity before its guidelines', at: 'item 1' };
  }
  const starts = cuts.map((cut, index) => statementStart(part, cut, index));
  const open = openStatement(part, cuts.at(-1)?.label.end ?? 0, cuts.length);
  if (open !== null) return { missing: open, at: `item ${cuts.length + 1}` };
  const items = cuts.map((cut, index): OlderItem => {
    const title = part.slice(starts[index], cut.verdict.start).replace(/^[\s]*\(?\d{1,2}[.)]\s/, '');
    const sides = guidelineSides(plain(part.slice(cut.guidelines, cut.label.start)));
    return {
      title,
      outcome: cut.verdict.outcome,
      ...sides,
      rationale: part.slice(cut.label.end, starts[index + 1] ?? part.length),
    };
  });
  return { items, before: part.slice(0, starts[0] ?? part.length) };
}

/** The decision an item's rationale label belongs to: the last one with the guidelines right after it; null without one. */
function cutAt(part: Flow, from: number, label: Cut['label']): Cut | null {
  const region = part.slice(from, label.start);
  const places = [...everyMatch(region, ADMINISTRATOR), ...everyMatch(region, REVIEWER)].map(match => match.index);
  for (const place of places.toSorted((a, b) => b - a)) {
    const near = Math.max(0, place - 200);
    const before = region.slice(near, place);
    const verdict = lastVerdict(before);
    if (verdict === null || before.length - verdict.end > AFTER_VERDICT) continue;
    if (/\b(?:reviewer|administrator)\b/i.test(before.slice(verdict.end))) continue;
    const offset = from + near;
    const administrator = firstAdministrator(part, offset + verdict.end, label.start) ?? from + place;
    return {
      from,
      verdict: { ...verdict, start: offset + verdict.start, end: offset + verdict.end },
      guidelines: Math.min(administrator, from + place),
      label,
    };
  }
  return null;
}

function firstAdministrator(part: Flow, from: number, to: number): number | null {
  const found = part.slice(from, to).search(ADMINISTRATOR);
  return found < 0 ? null : from + found;
}

/** Where the statement of an item begins: at its number, else after the last sentence before it. */
function statementStart(part: Flow, { from, verdict }: Cut, index: number): number {
  // at a line's start; where lines were lost, after a sentence
  for (const place of [LINE_START, String.raw`(?<=[.:] )`]) {
    let last = -1;
    const numbered = wording(`${place}\\(?${index + 1}[.)] `, 'gi');
    for (const match of everyMatch(part.slice(from, verdict.start), numbered)) last = match.index;
    if (last >= 0) return from + last;
  }
  return index === 0 ? firstTitleStart(part, from, verdict.start) : titleStart(part, from, verdict.start);
}

/** What a numbered decision after the last whole item lacks; null when none stands there. */
function openStatement(part: Flow, from: number, count: number): string | null {
  const rest = part.slice(from);
  const numbered = rest.search(
    wording(`${LINE_START}\\(?${count + 1}[.)] [^\\v]{1,600}?(?:is|are|was|were) ?(?:not ?)?medically necessary`, 'i'),
  );
  if (numbered < 0) return null;
  return rest.slice(numbered).search(ADMINISTRATOR) < 0 ? 'no guidelines relied upon' : 'no decision rationale';
}
