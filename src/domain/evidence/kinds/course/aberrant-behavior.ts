import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { KindFinder } from '../../draft.ts';

/** Behavior → how records put it. */
// biome-ignore format: a table reads in columns
const ROWS: readonly (readonly [behavior: string, pattern: string])[] = [
  ['aberrant behavior',     'aberrant\\s+(?:drug[-\\s]?(?:related|taking|seeking)?\\s*)?behaviou?rs?|drug[-\\s]seeking(?:\\s+behaviou?rs?)?|aberrancy'],
  ['early refill',          'early\\s+refills?|(?:ran|running|runs)\\s+out\\s+(?:of\\s+(?:his|her|the)?\\s*(?:medications?|pills)\\s+)?early'],
  ['lost prescription',     '(?:lost|stolen)\\s+(?:prescriptions?|medications?|pills)'],
  ['more than prescribed',  '(?:taking|took|takes|using|used)\\s+more\\s+(?:medications?\\s+)?than\\s+(?:was\\s+)?prescribed|overus(?:e|ed|ing)|escalat(?:ed|ing)\\s+(?:the\\s+)?dose'],
  ['several prescribers',   '(?:multiple|several|other)\\s+prescribers|doctor[-\\s]shopping|obtain(?:ed|ing)\\s+opioids\\s+from\\s+(?:other|multiple|another)'],
  ['diversion',             'diversion|diverting'],
  ['misuse',                '(?:medication|opioid|drug)\\s+misuse|misus(?:e|ed|ing)\\s+(?:of\\s+)?(?:his|her|the)?\\s*(?:medications?|opioids?)|illicit\\s+drugs?(?:\\s+use)?'],
  ['refusal of a drug test', 'refused\\s+(?:a\\s+|the\\s+)?(?:urine\\s+)?drug\\s+(?:test|screen)'],
];
const ANY = new RegExp(ROWS.map(([, pattern], index) => `(?<b${index}>\\b(?:${pattern})\\b)`).join('|'), 'gi');

/** Signs that medication is not taken as prescribed; "no aberrant behavior" is denied. */
export const findAberrantBehavior: KindFinder = ({ text }) =>
  everyMatch(text, ANY).map(match => {
    const groups = match.groups ?? {};
    const behavior = ROWS.find((_row, index) => groups[`b${index}`] !== undefined)?.[0] ?? '';
    return {
      says: { kind: 'aberrant-behavior', value: { behavior } },
      start: match.index,
      end: match.index + match[0].length,
    };
  });
