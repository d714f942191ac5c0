import type { Drug } from '#domain/drugs/drug.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { resolveDrugName } from '#domain/drugs/resolve-drug-name.ts';
import { rememberingWords } from '#domain/drugs/words/remembering.ts';

/** The name in the table a misspelt name was taken for, and how surely. */
export type Spelling = { readonly name: string; readonly confidence: 'medium' | 'low' };
type Spot = { readonly start: number; readonly end: number };

const SHORTEST = 6;
/** A dose right after a word makes it a drug's name: "porgraf 3mg", "gabapentn 300", "naproxin BID". */
const DOSE_FOLLOWS =
  /^\s?(?:\d+(?:\.\d+)?(?:\s?[-/]\s?\d+(?:\.\d+)?)?\s?(?:mgs?|mcgs?|%|milligrams?)(?![a-z])|(?:po\s)?(?:b\.?i\.?d|t\.?i\.?d|q\.?i\.?d|q\.?h\.?s|q\.?d|prn)(?![a-z]))/i;
/** Words of prescriptions, near some drug's name in spelling, that a dose may follow. */
// biome-ignore format: a table reads in columns
const ORDINARY = new Set([
  'tablet', 'tablets', 'capsule', 'capsules', 'another', 'approximately', 'additional', 'maximum', 'minimum', 'medication', 'medications', 'increase', 'decrease', 'increased', 'decreased', 'reduced', 'current', 'currently', 'topical', 'ointment', 'solution', 'injection', 'ingredient', 'prescribed', 'strength', 'generic', 'release', 'extended', 'sodium', 'sustained', 'equivalent', 'morning', 'evening', 'bedtime', 'nightly', 'taking', 'starting', 'exercise', 'exercises', 'therapy', 'orally', 'steroid', 'steroids', 'opioid', 'opioids', 'narcotic', 'narcotics', 'patches', 'cream', 'lotion', 'acetate', 'delayed',
]);

/** The same word comes again and again in a record, and is as slow to resolve each time. */
const MOST_RESOLVED = 2_048;
const resolve = rememberingWords(MOST_RESOLVED, resolveDrugName);

/** " , and " */
const LONGEST_COMMA = 7;
const COMMAS = /^\s?,\s?(?:and\s)?$|^\sand\s$/i;

/** True between or beside known drugs of a list: "Norco, ketaprofen, and Soma". */
function standsInList(
  text: string,
  start: number,
  end: number,
  before: Spot | undefined,
  after: Spot | undefined,
): boolean {
  const follows =
    before !== undefined && start - before.end <= LONGEST_COMMA && COMMAS.test(text.slice(before.end, start));
  const leads = after !== undefined && after.start - end <= LONGEST_COMMA && COMMAS.test(text.slice(end, after.start));
  return (follows && /^\s?(?:,|\.|;|and\b|$)/i.test(text.slice(end, end + 5))) || (follows && leads) || leads;
}

/** A figure, or the first letter of "po", "bid", "tid", "qid": most words have neither behind them. */
const DOSE_FIRST = new Set(Array.from('0123456789pbtqPBTQ', sign => sign.charCodeAt(0)));

function mayDose(text: string, at: number): boolean {
  return DOSE_FIRST.has(text.charCodeAt(at)) || DOSE_FIRST.has(text.charCodeAt(at + 1));
}

/** Words that are no drug's name but nearly one, with a dose behind them or in a list of drugs. A name once respelled is never taken for granted: it keeps its `spelling`. */
export function findMisspelt(
  words: Words,
  known: readonly Spot[],
): { readonly start: number; readonly end: number; readonly drug: Drug; readonly spelling: Spelling }[] {
  const found = [];
  let next = 0;
  for (let index = 0; index < words.starts.length; index += 1) {
    const start = words.starts[index] ?? 0;
    const end = words.ends[index] ?? 0;
    while (next < known.length && (known[next]?.end ?? 0) <= start) next += 1;
    if (end - start < SHORTEST || (known[next]?.start ?? end) < end) continue;
    const isListed = standsInList(words.text, start, end, known[next - 1], known[next]);
    if (!isListed && !(mayDose(words.text, end) && DOSE_FOLLOWS.test(words.text.slice(end, end + 24)))) continue;
    const word = words.folded.slice(start, end);
    if (ORDINARY.has(word)) continue;
    const resolved = resolve(word);
    if (resolved?.how !== 'spelling' || resolved.confidence === 'high') continue;
    found.push({ start, end, drug: resolved.drug, spelling: { name: resolved.name, confidence: resolved.confidence } });
  }
  return found;
}
