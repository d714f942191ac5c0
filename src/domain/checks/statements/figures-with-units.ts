import { WHOLE_COUNT } from '#domain/drugs/count.ts';

/** A unit that figures stand before: of what base it is, and how many of the base. */
export type FigureUnit = { readonly base: string; readonly words: string; readonly times: number };

// biome-ignore format: a table reads in columns
const UNITS: readonly FigureUnit[] = [
  { base: 'days',       words: 'days?',                                  times: 1 },
  { base: 'days',       words: '(?:weeks?|wks?)',                        times: 7 },
  { base: 'days',       words: 'months?',                                times: 30.4 },
  { base: 'days',       words: '(?:years?|yrs?)',                        times: 365 },
  { base: 'nights',     words: 'nights?',                                times: 1 },
  { base: 'minutes',    words: '(?:minutes?|mins?)',                     times: 1 },
  { base: 'minutes',    words: '(?:hours?|hrs?)',                        times: 60 },
  { base: 'visits',     words: '(?:sessions?|visits?|treatments?)',      times: 1 },
  { base: 'injections', words: '(?:injections?|blocks?|ESIs?)',          times: 1 },
  { base: 'operations', words: '(?:surgeries|operations|procedures)',    times: 1 },
  { base: 'episodes',   words: '(?:episodes?|attacks?|falls|seizures)',  times: 1 },
  { base: 'percent',    words: '(?:percent|per cent|%)',                 times: 1 },
  { base: 'degrees',    words: '(?:degrees?|°)',                         times: 1 },
  { base: 'pounds',     words: '(?:pounds?|lbs?)',                       times: 1 },
  { base: 'kg',         words: '(?:kg|kilograms?)',                      times: 1 },
  { base: 'mm',         words: '(?:mm|millimeters?)',                    times: 1 },
  { base: 'mm',         words: '(?:cm|centimeters?)',                    times: 10 },
  { base: 'mm',         words: 'inch(?:es)?',                            times: 25.4 },
  { base: 'feet',       words: '(?:feet|ft)',                            times: 1 },
  { base: 'levels',     words: 'levels',                                 times: 1 },
  { base: 'tablets',    words: '(?:tablets?|pills?|capsules?)',          times: 1 },
  { base: 'packs',      words: '(?:packs?|cigarettes)',                  times: 1 },
  { base: 'drinks',     words: '(?:drinks|beers)',                       times: 1 },
];

/** A figure with its unit, or the ends of a range. */
export const FIGURE = new RegExp(
  String.raw`\b(?<![/.#$-])(?<count>${WHOLE_COUNT})(?:\s?(?:-|–|to|or)\s?(?<upTo>${WHOLE_COUNT}))?[\s-]?(?:${UNITS.map(({ words }, index) => `(?<u${index}>${words})`).join('|')})(?![\w-])`,
  'gi',
);

/** The unit that a match of `FIGURE` has. */
export function unitOf(groups: Readonly<Record<string, string | undefined>>): FigureUnit | undefined {
  return UNITS[UNITS.findIndex((_unit, index) => groups[`u${index}`] !== undefined)];
}
