import { WHOLE_COUNT } from '#domain/drugs/count.ts';

const WEEK = String.raw`(?:weeks?|wks?)`;
const PER = String.raw`(?:\s?\/\s?|\s(?:a|per|each|every)\s)`;

/** How much is asked for: "8 hours per day", "3 times a week", "for 6 weeks", "7-10 days", "2 refills". */
export const SIZE = new RegExp(
  String.raw`(?<![\d/.#-])\b(?:(?<least>${WHOLE_COUNT})\s?(?:-|–|to)\s?)?(?<count>${WHOLE_COUNT})(?:\s?\(\d+\))?(?:[\s-](?:hours?|hrs?)(?<per>${PER}|\s)(?<of>day|daily|week|wk)\b|(?<times>\s(?:times?|days?|visits?|sessions?)${PER}${WEEK}|\s?x(?:\s?\/\s?|\s(?:a\s|per\s)?)${WEEK})\b|[\s-](?<term>days?|${WEEK}|months?)\b(?!${PER}${WEEK})|\s(?<refills>refills?)\b)`,
  'gi',
);

/** "#12": by the piece, or the visit. */
export const PIECES = /#\s?(?<pieces>\d{1,4})\b(?!\s*\/)/g;
