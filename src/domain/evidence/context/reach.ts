import { LIST_ENDERS } from './triggers/terminators.ts';
import type { Reach } from './triggers/trigger.ts';

type Spot = { readonly start: number; readonly end: number };

const LONGEST_ITEM = 5;
/** No list of things between two commas is longer, in characters. */
const LONGEST_SEGMENT = 240;
const NEAR = /(?:[\w'-]+\s+){0,4}$/;

/** What ends the last item of a list: "no fracture, dislocation or effusion is seen". */
const WAS_SEEN =
  /\s(?:(?:is|are|was|were|has|have|had)\s(?:been\s)?)?(?:seen|noted|present|identified|found|appreciated|observed|reported|demonstrated|detected|evident|elicited|documented|visualized|felt)\b.*$/;

/** What was found then is told behind it: "an x-ray in the past, which showed …". */
const TOLD_ON =
  /^,?\s(?:and\s)?(?:which|that)\s(?:had\s)?(?:showed|shown|revealed|demonstrated|found|was|were)\b[^.;,]*/i;

/** No thing stands behind: the clause ends, or says when, where and why. */
const ENDS_THERE =
  /^\s*(?:$|[.,;:)]|on\s(?:that|this|either|\d|the\s(?:day|left|right|same))|(?:in|by|for|at|before|after|since|because|due|as|to|and|or|but|yet|so|until|during|again|either|recently|previously|prior|while|when|if)\b)/i;

/** True when the words between two commas are items of a list, not a statement of their own. */
function areItems(segment: string): boolean {
  if (segment.length > LONGEST_SEGMENT) return false;
  return segment.split(/\b(?:and|or|nor)\b/).every(item => {
    const words = item.trim().split(/\s+/);
    return words.length <= LONGEST_ITEM && !words.some(word => LIST_ENDERS.has(word));
  });
}

/** The item without where it is: "MRI of the thoracic spine". */
function withoutWhere(segment: string): string {
  return segment.toLowerCase().split(/\s(?:at|in|of|on|to|over|during)\s/)[0] ?? '';
}

/** End of a list of things that are absent: "no spasm, swelling or redness, and ..." ends after redness. */
function listEnd(text: string, from: number, limit: number): number {
  const segments = text.slice(from, limit).split(',');
  let at = from + (segments[0] ?? '').length;
  if (/\s(?:or|nor)\s/i.test(segments[0] ?? '')) return at;
  for (const segment of segments.slice(1)) {
    const said = withoutWhere(segment).replace(WAS_SEEN, '');
    if (!areItems(said)) return at;
    at += segment.length + 1;
    if (/(?:^|\s)(?:or|nor)\s/.test(said) || /^\s*and\s/.test(said)) return at;
  }
  return at;
}

function startBefore(text: string, from: number, at: number): number {
  // "…, now resolved": the comma right before the phrase ends nothing.
  const all = text.slice(from, at);
  const said = all.replace(/,\s*(?:and\s+)?$/, '');
  const cut = Math.max(said.lastIndexOf(','), said.lastIndexOf(';'), said.lastIndexOf(':'));
  if (cut < 0) return from;
  const segment = said.slice(cut + 1).trim();
  const isLast = /^(?:and|or)\s/i.test(segment);
  // "Gout, asthma, and a sprain, resolved": of what is set apart so, the last alone.
  const isAlone = said !== all && isLast;
  // "…, and injections"; "acupuncture, massage and injections"
  const endsList = said[cut] === ',' && !isAlone && (isLast || (/\s(?:and|or)\s/i.test(segment) && areItems(segment)));
  return from + (endsList ? startOfList(said, cut) : cut + 1);
}

/** Where a list begins of which the last comma stands at `cut`: no statement of its own is among its things. */
function startOfList(said: string, cut: number): number {
  let start = cut + 1;
  for (let comma = cut; comma > 0; ) {
    const before = Math.max(
      said.lastIndexOf(',', comma - 1),
      said.lastIndexOf(';', comma - 1),
      said.lastIndexOf(':', comma - 1),
    );
    if (!areItems(withoutWhere(said.slice(before + 1, comma)))) return start;
    start = before + 1;
    if (before < 0 || said[before] !== ',') return start;
    comma = before;
  }
  return start;
}

/** From where to where a phrase works, within its clause (`from` the stop before it, `limit` the stop after it). */
export function reachOf(
  text: string,
  reach: Reach,
  match: Spot,
  from: number,
  limit: number,
): readonly [start: number, end: number] {
  switch (reach) {
    case 'before':
      return [startBefore(text, from, match.start), match.start];
    case 'through':
      return [startBefore(text, from, match.start), match.end];
    case 'near-before': {
      const said = text.slice(startBefore(text, from, match.start), match.start);
      return [match.start - (NEAR.exec(said)?.[0].length ?? 0), match.start];
    }
    case 'either':
      return ENDS_THERE.test(text.slice(match.end, limit))
        ? [startBefore(text, from, match.start), match.start]
        : [match.end, listEnd(text, match.end, limit)];
    case 'list':
      return [match.end, listEnd(text, match.end, limit)];
    case 'segment': {
      const comma = text.indexOf(',', match.end);
      return [match.end, comma < 0 ? limit : Math.min(comma, limit)];
    }
    case 'clause':
      return [match.end, limit];
    case 'told-on': {
      const told = TOLD_ON.exec(text.slice(match.end, match.end + LONGEST_SEGMENT));
      return told === null ? [match.end, match.end] : [match.end, match.end + told[0].length];
    }
    case 'nothing':
      break;
  }
  return [match.end, match.end];
}
