import { findVisits } from '#domain/cases/requests/visits.ts';
import { COUNT, readCount } from '#domain/drugs/count.ts';
import type { Source } from '#domain/law/source.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, matchesIn, placeIn } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(h)(5)',
  says: 'a schedule of visits comes to one number: times a week by weeks',
};

const VISITS = String.raw`(?:visits?|sessions?|treatments?)`;
/** "Two visits a week for four weeks, 8 visits in all", "twice a week for 3 weeks for a total of 6 sessions". */
const SCHEDULE = new RegExp(
  String.raw`\b(?<!(?:to|-|or)\s?)(?<times>once|twice|${COUNT})(?:\s(?:times|${VISITS}))?\s(?:a|per|each|every)\sweek\s(?:for|over|x)\s(?<weeks>${COUNT})\sweeks?(?:,|,?\s(?:for|or|making|with))?\s(?:an?\s)?(?:(?:total|sum)\sof\s(?<total>${COUNT})(?:\s${VISITS})?|(?<all>${COUNT})\s(?:[a-z]+\s)?${VISITS}\s(?:in all|in total|altogether|total))\b`,
  'gi',
);
const SPEAKS = /\sweek\s(?:for|over|x)\s/i;

/** A sum of visits that is not what their schedule comes to, in the summary or the reasons. */
function ofSchedule(checked: CheckedText, item: number | null): Defect[] {
  if (!SPEAKS.test(checked.text)) return [];
  return matchesIn(checked, SCHEDULE).flatMap(({ start, end, match }): Defect[] => {
    const { times, weeks, total, all } = match.groups ?? {};
    const [often, long, sum] = [readCount(times), readCount(weeks), readCount(total ?? all)];
    if (often === null || long === null || sum === null || often * long === sum) return [];
    const message = `${often} times a week for ${long} weeks come to ${often * long}, not ${sum}: correct the one that is wrong.`;
    return [{ item, message, at: placeIn(checked, { start, end }) }];
  });
}

const IN_ALL = new RegExp(
  String.raw`\b(?:total of|requests? (?:is|was) for|request for)\s(?<count>${COUNT})\s(?:[a-z]+\s){0,2}?${VISITS}\b(?!\s(?:a|per|each|every)\s(?:week|day|month))`,
  'gi',
);
const OF_THE_REQUEST = /\brequest(?:s|ed|ing)?\b/i;
const OF_ANOTHER =
  /\b(?:prior|previous\w*|already|completed|had|received|guidelines?|recommend\w*|would|should|up to|trial|initial|certified|approved|authorized|modified|with the|together|combined)\b/i;

/** A sum of visits of the request that is not what the schedule of the title comes to. */
function ofTitle({ index, item, title, rationale }: CheckedItem): Defect[] {
  if (item.request.kind !== 'plain') return [];
  const { stated = null, perWeek = null, weeks = null } = findVisits(title.text) ?? {};
  if (stated !== null || perWeek === null || weeks === null || /\d\s?(?:-|to)\s?\d/.test(title.text)) return [];
  const sum = perWeek.value * weeks.value;
  return matchesIn(rationale, IN_ALL)
    .filter(({ start, match }) => {
      const sentence = rationale.sentences().find(one => one.start <= start && start < one.end);
      if (sentence === undefined || rationale.isOfGuideline(sentence)) return false;
      const words = rationale.text.slice(sentence.start, sentence.end);
      const said = readCount(match.groups?.['count']);
      return OF_THE_REQUEST.test(words) && !OF_ANOTHER.test(words) && said !== null && said !== sum;
    })
    .slice(0, 1)
    .map(place => ({
      item: index,
      message: `The title's schedule comes to ${sum} visits: correct the number that is wrong.`,
      at: placeIn(rationale, place),
      against: placeIn(title, { start: 0, end: title.text.length }),
    }));
}

/** Sums of visits that do not follow from their schedule. */
export function sumsOfVisits({ summary, items }: CheckedLetter): Defect[] {
  return [
    ...ofSchedule(summary, null),
    ...items.flatMap(checked => [...ofSchedule(checked.rationale, checked.index), ...ofTitle(checked)].slice(0, 1)),
  ];
}
