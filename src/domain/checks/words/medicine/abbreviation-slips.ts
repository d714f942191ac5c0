import type { Words } from '#domain/drugs/lexicon.ts';
import { keysOf, type PlaceRule, slipOf, type WordSlip } from '../word-slip.ts';
import { wordAt } from '../noun-phrases/word-at.ts';
import { ABBREVIATIONS } from './abbreviations.ts';

/** Shorter abbreviations with two letters exchanged that mean something else, or are words. */
const OF_ITS_OWN: ReadonlySet<string> = new Set(
  'AEM ALC AVS BCT BIM BTI CAL CEF CML CNS CPL CTB CVN DAL DCT DEM DMD DOG DTT DUS DUT DVD ECF EDM EHP EIS EMD FEC FRA GEM HNP HPE LAD LOS LSR MAE MDE MEG MIB MIM MLC MTJ NHP NSC NVC OCT OGD ORM PIP PLC PPR PRP PTI PTP QEM RAF RDS RMO SEI SLO SRD SRL TDT TIB TIP TJM TOC TPP TPT USD UTD VSA'.split(
    ' ',
  ),
);
const SHORTEST_SURE = 4;

const exchanged = (abbreviation: string): string[] =>
  Array.from(
    abbreviation.slice(1),
    (_letter, at) =>
      `${abbreviation.slice(0, at)}${abbreviation.charAt(at + 1)}${abbreviation.charAt(at)}${abbreviation.slice(at + 2)}`,
  );

const WRONG_AND_RIGHT = [...ABBREVIATIONS.keys()].flatMap(right =>
  exchanged(right)
    .filter(
      wrong =>
        wrong !== right && !ABBREVIATIONS.has(wrong) && (right.length >= SHORTEST_SURE || !OF_ITS_OWN.has(wrong)),
    )
    .map(wrong => [wrong.toLowerCase(), right] as const),
);

/** Abbreviations with two letters exchanged, of one and of several, in plain lower case, and the right ones. */
const EXCHANGED: ReadonlyMap<string, string> = new Map([
  ...WRONG_AND_RIGHT.map(([wrong, right]) => [`${wrong}s`, `${right}s`] as const),
  ...WRONG_AND_RIGHT,
]);

const isInCapitals = ({ text, starts, ends }: Words, index: number): boolean =>
  /^[A-Z]+s?$/.test(text.slice(starts[index], ends[index])) &&
  !/[\w/-]/.test(text.charAt((starts[index] ?? 0) - 1)) &&
  !/[/-]/.test(text.charAt(ends[index] ?? 0));

/** "A MIR of the knee", "the NASID": two letters of an abbreviation exchanged. */
export const lettersExchanged: PlaceRule = {
  at: keysOf([...EXCHANGED.keys()].join(' ')),
  find: (words, index) => {
    const right = EXCHANGED.get(wordAt(words, index));
    return right !== undefined && isInCapitals(words, index) ? slipOf(words, index, index, right) : null;
  },
};

/** "Magnetic radiation imaging (MRI)": an abbreviation set out in other words than its own. */
export const explainedWrongly: PlaceRule = {
  at: keysOf([...ABBREVIATIONS.keys()].flatMap(right => [right, `${right}s`]).join(' ')),
  find: (words, index) => {
    if (!isInCapitals(words, index)) return null;
    const written = words.text.slice(words.starts[index], words.ends[index]);
    const ways = ABBREVIATIONS.get(written) ?? ABBREVIATIONS.get(written.replace(/s$/, '')) ?? [];
    const start = words.starts[index] ?? 0;
    const end = words.ends[index] ?? 0;
    if (words.text.charAt(start - 1) === '(' && words.text.charAt(end) === ')')
      return wrongWords(words, index - 1, ways);
    if (!words.text.startsWith(' (', end)) return null;
    let last = index + 1;
    while (last + 1 < words.keys.length && !words.text.slice(words.ends[last], words.starts[last + 1]).includes(')'))
      last += 1;
    return ways.some(way => way.split(' ').length === last - index) ? wrongWords(words, last, ways) : null;
  },
};

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');

/** The words up to `last` if they set out one of the ways nearly, and none of them rightly. */
function wrongWords(words: Words, last: number, ways: readonly string[]): WordSlip | null {
  let nearest: { readonly way: string; readonly same: number } | null = null;
  for (const way of ways) {
    const own = way.split(' ');
    const same = own.filter(
      (word, at) => singular(wordAt(words, last - own.length + 1 + at)) === singular(word),
    ).length;
    if (same === own.length) return null;
    if (2 * same >= own.length && same > (nearest?.same ?? 0)) nearest = { way, same };
  }
  return nearest === null ? null : slipOf(words, last - nearest.way.split(' ').length + 1, last, nearest.way);
}
