import { at, conceptAt, conceptsAt, dayAt, joined, listAt, quantityAt, type Resource, wordsAt } from './values.ts';

/** What was observed and the value found: `Body weight: 81.3 kg`; of a panel its parts behind one another. */
export function observationInWords(resource: Resource): string | null {
  const what = conceptAt(resource, 'code');
  const parts = listAt(resource, 'component')
    .map(part => joined([conceptAt(part, 'code'), valueInWords(part)], ' '))
    .filter(part => part !== '');
  const value = joined([valueInWords(resource), ...parts], '; ');
  const said = joined([what, value], ': ');
  if (said === '') return null;
  const site = conceptAt(resource, 'bodySite');
  const range = rangeInWords(resource);
  return joined([said, site === null ? null : `at ${site}`, joined(conceptsAt(resource, 'interpretation')), range]);
}

function valueInWords(of: unknown): string | null {
  const low = quantityAt(of, 'valueRange.low');
  const high = quantityAt(of, 'valueRange.high');
  const ratio = joined([quantityAt(of, 'valueRatio.numerator'), quantityAt(of, 'valueRatio.denominator')], ' / ');
  const missing = conceptAt(of, 'dataAbsentReason');
  return (
    quantityAt(of, 'valueQuantity') ??
    conceptAt(of, 'valueCodeableConcept') ??
    wordsAt(of, 'valueString', 'valueInteger', 'valueTime') ??
    yesOrNo(at(of, 'valueBoolean')) ??
    dayAt(of, 'valueDateTime', 'valuePeriod.start') ??
    (low === null && high === null ? null : joined([low, high], ' to ')) ??
    (ratio === '' ? null : ratio) ??
    (missing === null ? null : `no value (${missing})`)
  );
}

function yesOrNo(value: unknown): string | null {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : null;
}

function rangeInWords(resource: Resource): string | null {
  const text = wordsAt(resource, 'referenceRange.text');
  const bounds = joined(
    [quantityAt(resource, 'referenceRange.low'), quantityAt(resource, 'referenceRange.high')],
    ' to ',
  );
  const range = text ?? bounds;
  return range === '' ? null : `reference ${range}`;
}
