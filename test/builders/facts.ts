import { Fact, type FactKind, type FactOf } from '#domain/evidence/fact.ts';

type Details = Partial<Pick<Fact, 'assertion' | 'subject' | 'date'>> & { readonly quote?: string };

/** A fact for a test: affirmed of the patient, undated, with a place. */
export function fact<K extends FactKind>(kind: K, value: FactOf<K>['value'], details: Details = {}): Fact {
  const quote = details.quote ?? Object.values(value).filter(Boolean).join(' ');
  return Fact.parse({
    kind,
    value,
    assertion: details.assertion ?? 'affirmed',
    subject: details.subject ?? 'patient',
    date: details.date ?? null,
    at: { document: 'note', page: 1, part: 'page', start: 0, end: Math.max(quote.length, 1), quote: quote || kind },
  });
}

type Medication = FactOf<'medication'>['value'];

/** A medication fact; what is not given is unknown and the drug is current. */
export function medication(name: string, ingredients: string[], more: Partial<Medication> & Details = {}): Fact {
  const { assertion, subject, date, quote, ...value } = more;
  const rest = { drugClass: null, strength: null, quantity: null, refills: null, frequency: null, perDay: null };
  return fact(
    'medication',
    { name, ingredients, ...rest, status: 'current', ...value },
    {
      ...(assertion && { assertion }),
      ...(subject && { subject }),
      ...(date !== undefined && { date }),
      quote: quote ?? name,
    },
  );
}

/** A pain score out of ten. */
export function pain(score: number, taken: 'with' | 'without' | null, date: string | null = null): Fact {
  return fact('pain-score', { score, upTo: score, of: 10, medication: taken }, { date, quote: `${score}/10` });
}
