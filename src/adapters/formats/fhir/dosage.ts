import { at, conceptAt, joined, listAt, quantityAt, wordsAt } from './values.ts';

/** How a drug is to be taken: as written, else put together from its coded parts. */
export function dosageInWords(dosage: unknown): string {
  const written = wordsAt(dosage, 'text', 'patientInstruction');
  if (written !== null) return written;
  const dose = quantityAt(dosage, 'doseAndRate.doseQuantity') ?? rangeAt(dosage, 'doseAndRate.doseRange');
  const asNeeded = at(dosage, 'asNeededBoolean') === true || conceptAt(dosage, 'asNeededCodeableConcept') !== null;
  return joined(
    [
      dose,
      conceptAt(dosage, 'route'),
      timingInWords(at(dosage, 'timing')),
      asNeeded ? joined(['as needed', conceptAt(dosage, 'asNeededCodeableConcept')], ' for ') : null,
      joined(listAt(dosage, 'additionalInstruction').map(one => wordsAt(one, 'text', 'coding.display'))),
    ],
    ' ',
  );
}

function rangeAt(dosage: unknown, path: string): string | null {
  const range = joined([quantityAt(dosage, `${path}.low`), quantityAt(dosage, `${path}.high`)], ' to ');
  return range === '' ? null : range;
}

const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    s: 'second',
    min: 'minute',
    h: 'hour',
    d: 'day',
    wk: 'week',
    mo: 'month',
    a: 'year',
  }),
);

/** `2 times every day`, `every 6 hours`. */
function timingInWords(timing: unknown): string | null {
  const coded = conceptAt(timing, 'code');
  if (coded !== null) return coded;
  const frequency = at(timing, 'repeat.frequency');
  const period = wordsAt(timing, 'repeat.period');
  const unit = UNITS.get(wordsAt(timing, 'repeat.periodUnit') ?? '');
  if (period === null || unit === undefined) return null;
  const often = typeof frequency === 'number' && frequency > 1 ? `${frequency} times ` : '';
  return period === '1' ? `${often}every ${unit}` : `${often}every ${period} ${unit}s`;
}
