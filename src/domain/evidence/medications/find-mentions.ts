import type { Drug } from '#domain/drugs/drug.ts';
import { findDrugsIn } from '#domain/drugs/find-drug.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import type { ReadSentence, Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/reading.ts';
import { findMisspelt, type Spelling } from './misspelt.ts';

/** A drug named in a text: where, which, and the words that give its dose. */
export type Mention = {
  readonly start: number;
  /** End of the name. */
  readonly end: number;
  readonly drug: Drug;
  /** The name it was taken for; null when the name stands in the table as it is. */
  readonly spelling: Spelling | null;
  /** Words of its dose: from the end of the name, another name of it in brackets among them. */
  readonly dose: string;
  readonly sentence: ReadSentence;
};

type Named = { readonly start: number; readonly end: number; readonly drug: Drug; readonly spelling: Spelling | null };

/** What stands between two drugs of a list, so that the second is not read as the dose of the first. */
const DOSE_END =
  /[;]|\s[-–•]\s+(?=[A-Za-z])|,(?!\s?(?:\d{3}\b|\s*(?:#|qty|quantity|one|two|1|2|take|every|q\d|with|refills?|\d+\s+refills?|twice|three|bid|tid)))|\.(?=\s|$)|\b(?:and|which|that|for|was|were|is|are|to|due|in(?!\s+the\s+(?:morning|evening|afternoon))|from)\b(?!\s+(?:\d|one|two|three|four|six|eight|ten|twelve))(?!\s*\d+\s*refills?)/i;
const LONGEST_DOSE = 110;

/** The words that give a drug's strength, amount and frequency: those right after its name. */
function doseAfter(text: string, end: number, limit: number): string {
  const rest = text.slice(end, Math.min(limit, end + LONGEST_DOSE));
  const stop = DOSE_END.exec(rest)?.index ?? rest.length;
  return rest.slice(0, stop);
}

function named(text: string, words: Words): Named[] {
  const known = findDrugsIn(words).map(({ value, start, end }) => ({
    start,
    // "Norco 10": the figure is the strength, not the name.
    end: end - (/\s\d{2,3}$/.exec(text.slice(start, end))?.[0].length ?? 0),
    drug: value.drug,
    spelling: null,
  }));
  const misspelt = findMisspelt(words, known);
  return misspelt.length === 0 ? known : [...known, ...misspelt].toSorted((one, other) => one.start - other.start);
}

const LONGEST_GAP = 40;

/** True when a second name in brackets only explains the first: "Flexeril (cyclobenzaprine)", "Clonidine 0.2 mg Tab (Catapres)". */
function isGloss(text: string, name: Named, gloss: Named | undefined): boolean {
  if (gloss === undefined || gloss.start - name.end > LONGEST_GAP) return false;
  const between = text.slice(name.end, gloss.start);
  if (/^\s?\(\s?$/.test(between)) return true;
  return /^[^(),;]*\(\s?$/.test(between) && gloss.drug.ingredients.join() === name.drug.ingredients.join();
}

/** Every drug named on a page, in order; a second name in brackets belongs to the first. */
export function findMentions(reading: Reading): Mention[] {
  const { text, words } = reading;
  const all = named(text, words);
  const found: Mention[] = [];
  for (let index = 0; index < all.length; index += 1) {
    const name = all[index];
    if (name === undefined) continue;
    const sentence = sentenceAt(reading, name.start);
    if (isGloss(text, name, all[index + 1])) index += 1;
    const limit = Math.min(sentence.end, all[index + 1]?.start ?? sentence.end);
    found.push({ ...name, sentence, dose: doseAfter(text, name.end, limit) });
  }
  return found;
}
