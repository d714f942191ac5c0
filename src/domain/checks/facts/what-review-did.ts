import { COUNT, readCount } from '#domain/drugs/count.ts';
import { everyMatch, hasMatch } from '#domain/drugs/words/every-match.ts';
import type { Source } from '#domain/law/source.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, matchesIn, placeIn } from '../letter/checked-text.ts';
import { granted } from '../told-plainly/review-granted.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(c)(3), (d)',
  says: 'only what utilization review denied or modified is in dispute: of the same item it cannot be told that review approved it',
};

const REVIEW = String.raw`(?:utilization review(?: \(UR\))?|UR|(?:the )?claims administrator|(?:the )?prior (?:review|determination)|(?:the )?(?:original|initial) (?:utilization )?review)`;
/** "Utilization review of 3/4/2016 approved the request", "the request was approved by utilization review". */
const APPROVED = new RegExp(
  String.raw`\b${REVIEW}(?: (?:form|decision|determination))?(?:,? (?:of|on|dated|from) [\d\/\-]+| \([\d\/\-]+\))?,? (?:has |had )?(?:fully |retrospectively )?(?:approved|certified|authorized)\s(?:(?:an?|the|this|that)\s)?(?:original\s)?(?<what>request[^.;]{0,120}|item)|\b(?:the|a|this) request(?:s)?(?<of> (?:for|of) [^.;]{3,120}?)? (?:was|were|has been) (?:fully )?(?:approved|certified|authorized) by ${REVIEW}`,
  'gi',
);
const IN_WHOLE = /\brequests?(?: in full| in its entirety| as requested| entirely)?\s*$/i;
const IN_PART =
  /\b(?:part\w*|modif\w*|only|portion|instead|except|but|to (?:allow|one|two|three|four|six|\d)|another|earlier|prior requests?|previous requests?|with)\b/i;
const DENIED =
  /\b(?:denied|denial|denies|non-?\s?certif\w+|not (?:certified|approved|authorized|medically)|modif\w+|partial\w*|delay\w*)\b/i;
const SPEAKS = /\b(?:approved|certified|authorized|denied)\b/i;

const telling = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]{4,}|\d+/g) ?? []).filter(
    word => !/^(?:with|without|times|week|weeks|spine|the|for|original|request|authorization)$/.test(word),
  );

/** The item whose words are all among those that tell what was approved. */
function named(items: readonly CheckedItem[], words: string): CheckedItem | undefined {
  const said = new Set(telling(words));
  return items.find(({ title }) => {
    const own = telling(title.text);
    return own.length > 1 && own.filter(word => said.has(word)).length >= own.length * MOST;
  });
}
const MOST = 0.8;

/** What review is said to have approved, of an item in dispute, in the summary. */
function inSummary({ summary, items }: CheckedLetter): Defect[] {
  if (!hasMatch(summary.text, SPEAKS) || DENIED.test(summary.text)) return [];
  return matchesIn(summary, APPROVED).flatMap(({ start, end, match }): Defect[] => {
    const what = match.groups?.['what'] ?? match.groups?.['of'] ?? '';
    if (IN_PART.test(match[0])) return [];
    const item = named(items, what) ?? (items.length === 1 && IN_WHOLE.test(what) ? items[0] : undefined);
    return item === undefined || item.item.request.kind !== 'plain'
      ? []
      : [defect(summary, { start, end }, item, null)];
  });
}

const defect = (
  text: CheckedText,
  place: { readonly start: number; readonly end: number },
  { title }: CheckedItem,
  item: number | null,
): Defect => ({
  item,
  severity: 'warning',
  message: 'Of this item, which is in dispute, it is told that utilization review approved it: say what review did.',
  at: placeIn(text, place),
  against: placeIn(title, { start: 0, end: title.text.length }),
});

/** The same in the reasons, of "this request". */
function inReasons(checked: CheckedItem): Defect[] {
  const { rationale, item, index } = checked;
  if (
    item.request.kind !== 'plain' ||
    !hasMatch(rationale.text, SPEAKS) ||
    DENIED.test(rationale.text.replaceAll(/\bnot medically\b/gi, ' '))
  )
    return [];
  return matchesIn(rationale, APPROVED)
    .filter(({ match }) => IN_WHOLE.test(match.groups?.['what'] ?? 'request') && !IN_PART.test(match[0]))
    .slice(0, 1)
    .map(place => defect(rationale, place, checked, index));
}

const UNITS = String.raw`(?:visits?|sessions?|treatments?|tablets?|capsules?|pills?|weeks?|months?|days?)`;
const GRANTED = new RegExp(
  String.raw`\b${REVIEW} (?:has |had )?(?:modified (?:this|the request) to|approved|certified|authorized|allowed)\s(?:only\s)?(?:#\s?(?<pieces>\d+)|(?<count>${COUNT})\s(?:[a-z]+\s)?${UNITS})`,
  'gi',
);
const IN_FULL = new RegExp(
  String.raw`\b${REVIEW} (?:has |had )?(?:denied|non-?certified) (?:this|the) request (?:in full|in its entirety|entirely|completely|altogether)\b`,
  'gi',
);
const NUMBER = new RegExp(String.raw`(?<![\w./])${COUNT}(?![\w/])`, 'gi');

/** Of a request granted in part: a number granted that the title does not have, or that all of it was denied. */
function ofPart({ summary }: CheckedLetter, { rationale, title, item, index }: CheckedItem): Defect[] {
  if (item.request.kind !== 'remainder') return [];
  const known = [title.text, summary.text].flatMap(text =>
    everyMatch(text, NUMBER).map(([written]) => readCount(written)),
  );
  const granted = matchesIn(rationale, GRANTED).filter(({ match }) => {
    const said = readCount(match.groups?.['pieces'] ?? match.groups?.['count']);
    return (
      said !== null &&
      !known.includes(said) &&
      !everyMatch(title.text, /\d+/g).some(([digits]) => Number(digits) === said)
    );
  });
  return [...granted, ...matchesIn(rationale, IN_FULL)].slice(0, 1).map(place => ({
    item: index,
    severity: 'warning',
    message:
      'The title says what was authorized of this request, and the reasons say otherwise: correct the one that is wrong.',
    at: placeIn(rationale, place),
    against: placeIn(title, { start: 0, end: title.text.length }),
  }));
}

/** What review did, told against what is in dispute. */
export function whatReviewDid(letter: CheckedLetter): Defect[] {
  const found = [
    ...inSummary(letter),
    ...letter.items.flatMap(checked => [...inReasons(checked), ...ofPart(letter, checked)]),
  ];
  const others = granted(letter).map(
    ({ told, place, item }): Defect => ({
      item,
      severity: 'warning',
      message: 'This is not what utilization review did of what is in dispute: say what it denied or modified.',
      at: placeIn(told, place),
    }),
  );
  const isTold = ({ at }: Defect): boolean =>
    found.some(({ at: one }) => one.part === at.part && one.start < at.end && at.start < one.end);
  return [...found, ...others.filter(other => !isTold(other))];
}
