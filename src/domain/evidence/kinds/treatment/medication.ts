import { readFrequency } from '#domain/drugs/frequency.ts';
import { findDrugsIn } from '#domain/drugs/find-drug.ts';
import { readQuantity, readRefills } from '#domain/drugs/quantity.ts';
import { readStrength } from '#domain/drugs/strength.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import { type Reading, sentenceAt } from '../../reading/reading.ts';
import { statusOf } from './medication-status.ts';

/** What stands between two drugs of a list, so that the second is not read as the dose of the first. */
const DOSE_END =
  /[;]|,(?!\s?(?:\d{3}\b|\s*(?:#|qty|quantity|one|two|1|2|take|every|q\d|with|refills?|\d+\s+refills?|twice|three|bid|tid)))|\.(?=\s|$)|\b(?:and|which|that|for|was|were|is|are|to|due|in|from)\b(?!\s+(?:\d|one|two|three|four|six|eight|ten|twelve))(?!\s*\d+\s*refills?)/i;

/** The words that give a drug's strength, amount and frequency: those right after its name. */
function doseAfter(text: string, end: number, limit: number): string {
  const rest = text.slice(end, Math.min(limit, end + 110));
  const stop = DOSE_END.exec(rest)?.index ?? rest.length;
  return rest.slice(0, stop);
}

/** End of the dose in the text, as far as its last figure or word that belongs to it. */
function doseEnd(dose: string, frequency: { readonly end: number } | null): number {
  const strength = readStrength(dose)?.end ?? 0;
  const quantity = /#\s?\d+(?:,\d{3})?/.exec(dose);
  return Math.max(strength, frequency?.end ?? 0, quantity === null ? 0 : quantity.index + quantity[0].length);
}

const STRENGTH_BEFORE = /\b(\d+(?:[.,]\d+)?(?:\s?[-/]\s?\d+)?\s?(?:mg|mcg|%))\s+(?:of\s+)?(?:[a-z]+\s+){0,1}$/i;

function medications(reading: Reading): Draft[] {
  const { text, words } = reading;
  const found: Draft[] = [];
  const drugs = findDrugsIn(words);
  for (const [index, { value, start, end: nameEnd }] of drugs.entries()) {
    const end = nameEnd - (/\s\d{2,3}$/.exec(text.slice(start, nameEnd))?.[0].length ?? 0);
    const sentence = sentenceAt(reading, start);
    const after = text.slice(end, end + 24);
    if (/^\s{0,2}(?:level|deficiency|levels|toxicity|allerg\w+|injections?|cream\s+allergy)\b/i.test(after)) continue;
    const { isReview } = sentence;
    const status = statusOf(reading, sentence, start, end, isReview);
    if (status === null) continue;
    const limit = Math.min(sentence.end, drugs[index + 1]?.start ?? sentence.end);
    const isGlossOfNext = /^\s?\(\s?$/.test(text.slice(end, limit));
    const isGloss =
      /\(\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
      found.at(-1)?.says.kind === 'medication' &&
      start - (found.at(-1)?.end ?? 0) <= 3;
    if (isGloss) continue;
    const dose = isGlossOfNext ? '' : doseAfter(text, end, limit);
    const strength =
      readStrength(dose) ??
      readStrength(STRENGTH_BEFORE.exec(text.slice(Math.max(sentence.start, start - 24), start))?.[1] ?? '');
    const frequency = readFrequency(dose);
    found.push({
      says: {
        kind: 'medication',
        value: {
          name: text.slice(start, end).replace(/\s+/g, ' '),
          ingredients: [...value.drug.ingredients],
          drugClass: value.drug.class,
          strength: strength?.strength ?? null,
          quantity: readQuantity(dose),
          refills: readRefills(dose),
          frequency: frequency?.text.trim().replace(/\s+/g, ' ') ?? null,
          perDay: frequency?.perDay ?? null,
          status: status.status,
        },
      },
      start,
      end: end + doseEnd(dose, frequency),
      assertion: status.assertion,
      ...(isReview ? { ofReview: true as const } : {}),
    });
  }
  return found;
}

/** Drugs named in a record, with strength, quantity, frequency and whether they are taken, asked for or stopped. */
export const findMedications: KindFinder = medications;
