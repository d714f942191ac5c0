import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { lookAt, mayMatch, patternSet } from '#domain/drugs/words/pattern-set.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import type { Sentence } from '../../reading/sentences.ts';
import { type Reading, sentenceAt } from '../../reading/reading.ts';
import { decidedRows } from './decided-rows.ts';

type Outcome = 'denied' | 'modified' | 'approved';
type Spot = { readonly start: number; readonly end: number };
type Decided = Spot & { readonly outcome: Outcome; readonly item: Spot | null };

const BY_REVIEW =
  /\butilization\s+review|\bUR\b|\bclaims\s+administrator|\b(?:prior|previous|original)\s+(?:review|determination)|\bdetermination\b|\breviewer\b|\bpreviously\b/i;

/** Outcome → verbs, before their object: "denied the request for X". */
const ACTIVE =
  /\b(?:(?<denied>failed\s+to\s+approve|did\s+not\s+(?:approve|certify|authorize)|declined\s+to\s+approve|non-?\s?certified|denied|non-?\s?authorized)|(?<modified>partially\s+(?:approved|certified)|conditionally\s+certified|modified|modified\s+and\s+approved)|(?<approved>approved|certified|authorized))\s+(?:(?:an?|the|this|that|their|both)\s+)?(?:(?:prospective|retrospective|requested|original|following|appealed|initial)\s+)*(?:requests?\s+(?:for\s+)?)?(?=[A-Za-z0-9(])/gi;
/** … and after it: "X was non-certified". */
const PASSIVE =
  /\b(?:was|were|is|are|to\s+be|been|be)\s+(?:(?:initially|previously|also|subsequently|found|determined\s+to\s+be)\s+){0,2}(?:(?<denied>non-?\s?certified|denied|not\s+(?:medically\s+necessary|approved|authorized|certified|supported))|(?<modified>modified|partially\s+(?:approved|certified))|(?<approved>approved|certified|authorized(?!\s+by)))\b/gi;
/** "non-certification for X", "denial of X". */
const NOUN =
  /\b(?:(?<denied>non-?\s?certification|denial|non-?\s?authorization)|(?<modified>partial\s+(?:certification|approval))|(?<approved>certification|approval))\s+(?:of|for)\s+(?:the\s+)?(?:requests?\s+for\s+)?(?=[A-Z0-9a-z])/gi;
/** The amount UR let through, named as its own act: "X was authorized by the Claims Administrator". */
const AUTHORIZED =
  /\b(?:was|were) authorized by the claims administrator\b|\bclaims administrator authorized (?<after>[^.;]{2,160})/gi;
const REASON =
  /\b(?:stating(?:\s+that)?|due\s+to|because|citing|given(?:\s+that|\s+the)?|based\s+on|as\s+(?=there|the)|for\s+lack\s+of|noting(?:\s+that)?|on\s+the\s+grounds\s+that|reasoning\s+that|indicated\s+there)\b\s*/i;
const ITEM_END =
  /,?\s+(?:(?:was|were|is|are)\b|stating|due\s+to|because|citing|given|based\s+on|as\s+(?:there|the)|noting|by\s+utilization|by\s+the\s+claims|on\s+\d|and\s+(?:partially|approved|denied|modified|certified|non-?certified)|to\s+be\b)|[;]|\.(?=\s|$)/i;

function outcomeOf(groups: Readonly<Record<string, string | undefined>>): Outcome {
  if (groups['denied'] !== undefined) return 'denied';
  return groups['modified'] === undefined ? 'approved' : 'modified';
}

function trimmed(text: string, from: number, to: number): Spot | null {
  let start = from;
  let end = to;
  start +=
    /^(?:[\s,:(]|(?:and|the|an?|that|this|additionally|requested|regarding)\s)*/i.exec(text.slice(start, end))?.[0]
      .length ?? 0;
  end = start + text.slice(start, end).replace(/(?:,\s+the\s+requests?|\s+that)\s*$/i, '').length;
  while (end > start && /[\s,.;:]/.test(text[end - 1] ?? '')) end -= 1;
  const said = text.slice(start, end);
  return said.length < 2 || /^(?:the\s+)?(?:requests?|requested\s+treatment|it|this|that|medications|case)$/i.test(said)
    ? null
    : { start, end };
}

const REQUEST_FOR = /\brequests?\s+(?:was\s+received\s+)?for\s+(?:the\s+)?/gi;

/** The matter a verb stands behind: from the last "request for" or clause start. */
function itemBefore(text: string, from: number, at: number): Spot | null {
  const said = text.slice(from, at);
  const named = everyMatch(said, REQUEST_FOR).at(-1);
  if (named !== undefined) return trimmed(text, from + named.index + named[0].length, at);
  const lead =
    /^(?:on\s+[^,]{4,30},\s*)?(?:the\s+)?(?:utilization\s+review\s+[^,]{0,40}?(?:determined|indicated)\s+(?:that\s+)?)?(?:the\s+(?=[A-Za-z]))?/i.exec(
      said,
    )?.[0].length ?? 0;
  const clause = Math.max(said.lastIndexOf(';') + 1, lead);
  const spot = trimmed(text, from + clause, at);
  return spot !== null &&
    spot.end - spot.start <= 160 &&
    !/\butilization\s+review\b|\bdetermination\b|\bcase\b/i.test(text.slice(spot.start, spot.end))
    ? spot
    : null;
}

function decided(reading: Reading, sentence: Sentence): Decided[] {
  const { text } = reading;
  const said = text.slice(sentence.start, sentence.end);
  const found: Decided[] = [];
  for (const match of everyMatch(said, ACTIVE)) {
    if (/\b(?:was|were|is|are|been|be|the|these|those|this)\s+(?:\w+\s+)?$/i.test(said.slice(0, match.index))) continue;
    const start = sentence.start + match.index;
    const from = start + match[0].length;
    const stop = ITEM_END.exec(text.slice(from, sentence.end))?.index ?? sentence.end - from;
    const item = trimmed(text, from, from + stop);
    found.push({
      outcome: outcomeOf(match.groups ?? {}),
      item,
      start,
      end: item?.end ?? start + match[0].replace(/\s+(?:the|an?|this|that)?\s*$/i, '').length,
    });
  }
  for (const match of everyMatch(said, NOUN)) {
    const start = sentence.start + match.index;
    const from = start + match[0].length;
    if (found.some(other => other.start <= start && start < other.end)) continue;
    if (
      /\b(?:criteria|request\w*|rationale|reasons?|appeal)\s+(?:for|of)\s+(?:the\s+)?$/i.test(
        said.slice(0, match.index),
      )
    )
      continue;
    const stop = ITEM_END.exec(text.slice(from, sentence.end))?.index ?? sentence.end - from;
    const item = trimmed(text, from, from + stop);
    if (item !== null) found.push({ outcome: outcomeOf(match.groups ?? {}), item, start, end: item.end });
  }
  for (const match of everyMatch(said, PASSIVE)) {
    const at = sentence.start + match.index;
    const previous = found.filter(other => other.end <= at).at(-1);
    const from = Math.max(sentence.start, previous?.end ?? 0);
    if (found.some(other => other.start <= at && at < other.end)) continue;
    const item = itemBefore(text, from, at);
    found.push({ outcome: outcomeOf(match.groups ?? {}), item, start: item?.start ?? at, end: at + match[0].length });
  }
  return found;
}

function reasonAfter(text: string, end: number, sentence: Sentence): string | null {
  const rest = text.slice(end, sentence.end);
  const match = REASON.exec(rest);
  if (match === null || match.index > 120) return null;
  return (
    rest
      .slice(match.index + match[0].length)
      .replace(/\s+/g, ' ')
      .replace(/[\s.]+$/, '') || null
  );
}

const NAMES_REVIEW = /\b(?:utilization review|UR|determination|denial)\b[^,;]{0,25}$/i;

function dateOf(reading: Reading, sentence: Sentence, last: CivilDate | null): CivilDate | null {
  const inside = reading.dates.filter(date => date.start >= sentence.start && date.start < sentence.end);
  const named = inside.find(date =>
    NAMES_REVIEW.test(reading.text.slice(Math.max(sentence.start, date.start - 45), date.start)),
  );
  if (named?.date) return named.date;
  const own = reading.dates.find(
    date =>
      date.start >= sentence.start &&
      date.start < sentence.end &&
      date.date !== null &&
      date.role !== 'request' &&
      date.role !== 'injury',
  );
  return own?.date ?? last;
}

const words = (text: string, spot: Spot | null): string | null =>
  spot === null ? null : text.slice(spot.start, spot.end).replace(/\s+/g, ' ');

function authorizedIn(reading: Reading): (Spot & { readonly item: string })[] {
  return everyMatch(reading.text, AUTHORIZED).flatMap(match => {
    const after = match.groups?.['after'];
    const end = match.index + (after === undefined ? 0 : match[0].length);
    const from = after === undefined ? sentenceAt(reading, match.index).start : end - after.length;
    const spot = trimmed(reading.text, from, end);
    const item = words(reading.text, spot);
    return spot === null || item === null ? [] : [{ ...spot, item }];
  });
}

/** A reason given in a sentence of its own, for the items it names. */
const STATED =
  /\bclaims administrator (?:also )?(?:stated|noted|indicated|contended) that (?!its decision)(?<reason>.+?)\.?\s*$/i;

const NOT_CERTIFIED = /\bnon-?\s?certif/i;
const SOUGHT = patternSet([STATED, BY_REVIEW, NOT_CERTIFIED]);

function giveReason(found: Draft[], reason: string): void {
  for (const [index, draft] of found.entries()) {
    const { says } = draft;
    if (says.kind !== 'ur-decision' || says.value.reason !== null || says.value.item === null) continue;
    if (!reason.toLowerCase().includes(says.value.item.toLowerCase())) continue;
    found[index] = { ...draft, says: { ...says, value: { ...says.value, reason } } };
  }
}

/** The day a page of a decision gives as its own. */
function dayOfDecision({ dates, text }: Reading): CivilDate | null {
  const own = dates.find(
    ({ date, start }) =>
      date !== null &&
      /\b(?:decision|determination|review)\s+(?:date|completed|issued)\s*(?:on|:)?\s*$|\bdate\s+of\s+(?:the\s+)?(?:decision|determination|review)\s*:?\s*$/i.test(
        text.slice(Math.max(0, start - 40), start),
      ),
  );
  return own?.date ?? null;
}

/** Decisions laid out in rows: an item and what became of it. */
function ofRows(reading: Reading): Draft[] {
  const rows = decidedRows(reading);
  const date = rows.length === 0 ? null : dayOfDecision(reading);
  return rows.map(({ start, end, outcome, item, authorized }) => ({
    says: { kind: 'ur-decision', value: { date, outcome, item, authorized, reason: null } },
    start,
    end,
    ...(date === null ? {} : { date }),
    assertion: 'affirmed',
    ofReview: true,
  }));
}

/** What utilization review decided: outcome per item as worded, the day, the part let through and the reason given. */
export const findUrDecisions: KindFinder = reading => {
  const found: Draft[] = [...ofRows(reading)];
  const authorized = authorizedIn(reading);
  let date: CivilDate | null = null;
  let speaksOfReview = false;
  for (const sentence of reading.sentences) {
    const said = reading.text.slice(sentence.start, sentence.end);
    lookAt(SOUGHT, reading.text, sentence);
    const told = mayMatch(SOUGHT, 0) ? STATED.exec(said)?.groups?.['reason'] : undefined;
    if (told !== undefined) giveReason(found, told);
    const isNamed = (mayMatch(SOUGHT, 1) && BY_REVIEW.test(said)) || (mayMatch(SOUGHT, 2) && NOT_CERTIFIED.test(said));
    if (!isNamed && !speaksOfReview) continue;
    const all = decided(reading, sentence);
    if (all.length > 0 || /\butilization\s+review|\bUR\b/i.test(said)) speaksOfReview = true;
    if (isNamed) date = dateOf(reading, sentence, date);
    for (const { outcome, item, start, end } of all) {
      if (found.some(other => other.start < end && start < other.end)) continue;
      if (outcome === 'approved' && authorized.some(part => start < part.end + 40 && part.start < end + 1)) continue;
      const modifiedPart = outcome === 'modified' ? (authorized.find(part => part.start > start)?.item ?? null) : null;
      const reason = reasonAfter(reading.text, end, sentence);
      found.push({
        says: {
          kind: 'ur-decision',
          value: { date, outcome, item: words(reading.text, item), authorized: modifiedPart, reason },
        },
        start,
        end,
        date,
        assertion: 'affirmed',
        ofReview: true,
      });
    }
  }
  for (const part of authorized) {
    const isTold = found.some(draft => draft.says.kind === 'ur-decision' && draft.says.value.authorized === part.item);
    if (isTold) continue;
    found.push({
      says: {
        kind: 'ur-decision',
        value: { date, outcome: 'modified', item: null, authorized: part.item, reason: null },
      },
      start: part.start,
      end: part.end,
      date,
      assertion: 'affirmed',
      ofReview: true,
    });
  }
  return found;
};
