import { readFrequency } from '#domain/drugs/frequency.ts';
import { readQuantity, readRefills } from '#domain/drugs/quantity.ts';
import { readStrength } from '#domain/drugs/strength.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import { dosePartsIn, type DosePart } from '../../medications/dose-parts.ts';
import { findMentions, type Mention } from '../../medications/find-mentions.ts';
import type { Reading } from '../../reading/reading.ts';
import { statusOf } from './medication-status.ts';

/** "500 mg of naproxen", "5% lidocaine". */
const STRENGTH_BEFORE = /\b(\d+(?:[.,]\d+)?(?:\s?[-/]\s?\d+)?\s?(?:mg|mcg|%))\s+(?:of\s+)?(?:[a-z]+\s+){0,1}$/i;
/** A drug's name in another matter: its level in the blood, lack of it, an injection given, a dose expressed in it. */
const NOT_TAKEN =
  /^\s{0,2}(?:(?:milligram\s)?equivalents?|level|deficiency|levels|toxicity|trough|allerg\w+|injections?|cream\s+allergy)\b/i;
/** A row of a drug test: what was found in the sample, not what is taken. */
const TESTED = /^[^\S\n]{1,40}(?:positive|negative|(?:not |none )?detected|(?:<|>)?\s?\d+ ng\/mL)\b/i;
const METABOLITE_OF = /\bmetabolites?\s+of\s+$/i;
/** Parts up to which the fact's own words reach. */
const REACHES = new Set<DosePart['of']>(['strength', 'frequency', 'quantity']);

/** The parts of a mention as offsets into the page. */
function partsOf(reading: Reading, mention: Mention): DosePart[] {
  const after = (mention.dose.trim() === '' ? [] : dosePartsIn(mention.dose)).map(part => ({
    ...part,
    start: part.start + mention.end,
    end: part.end + mention.end,
  }));
  const drug = { of: 'drug', start: mention.start, end: mention.end } as const;
  if (after.some(({ of }) => of === 'strength')) return [drug, ...after];
  const from = Math.max(mention.sentence.start, mention.start - 24);
  const before = STRENGTH_BEFORE.exec(reading.text.slice(from, mention.start));
  const said = before?.[1];
  if (before === null || said === undefined) return [drug, ...after];
  const start = from + before.index;
  return [{ of: 'strength', start, end: start + said.length }, drug, ...after];
}

function wordsOf(reading: Reading, parts: readonly DosePart[], names: readonly DosePart['of'][]): string | null {
  const said = parts.filter(({ of }) => names.includes(of));
  const [first] = said;
  const last = said.at(-1);
  return first === undefined || last === undefined ? null : reading.text.slice(first.start, last.end);
}

function medication(reading: Reading, mention: Mention): Draft[] {
  const { text } = reading;
  const { start, end, drug, dose, spelling, sentence } = mention;
  if (NOT_TAKEN.test(text.slice(end, end + 24)) || TESTED.test(text.slice(end, end + 60))) return [];
  if (METABOLITE_OF.test(text.slice(Math.max(0, start - 24), start))) return [];
  const status = statusOf(reading, sentence, start, end, sentence.isReview);
  if (status === null) return [];
  const parts = partsOf(reading, mention);
  const strength = readStrength(wordsOf(reading, parts, ['strength']) ?? '');
  const isBare = dose.trim() === '';
  const frequency = isBare ? null : readFrequency(dose);
  const taken = parts.some(({ of }) => of === 'dose') ? wordsOf(reading, parts, ['dose', 'form']) : null;
  const route = wordsOf(reading, parts, ['route']);
  return [
    {
      says: {
        kind: 'medication',
        value: {
          name: text.slice(start, end).replace(/\s+/g, ' '),
          ingredients: [...drug.ingredients],
          drugClass: drug.class,
          strength: strength?.strength ?? null,
          quantity: isBare ? null : readQuantity(dose),
          refills: isBare ? null : readRefills(dose),
          frequency: frequency?.text.trim().replace(/\s+/g, ' ') ?? null,
          perDay: frequency?.perDay ?? null,
          status: status.status,
          ...(taken === null ? {} : { dose: taken }),
          ...(route === null ? {} : { route }),
          ...(spelling === null ? {} : { spelling }),
          spans: parts,
        },
      },
      start,
      end: Math.max(end, ...parts.filter(({ of }) => REACHES.has(of)).map(part => part.end)),
      assertion: status.assertion,
      ...(sentence.isReview ? { ofReview: true as const } : {}),
    },
  ];
}

/** Drugs named in a record, with strength, dose, quantity, frequency and whether they are taken, asked for or stopped. */
export const findMedications: KindFinder = reading =>
  findMentions(reading).flatMap(mention => medication(reading, mention));
