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

/** A diagnosis of a region, as worded. */
export function diagnosis(name: string, region: string | null = null, assertion: Fact['assertion'] = 'affirmed'): Fact {
  return fact('diagnosis', { name, region, side: null, level: null }, { quote: name, assertion });
}

/** A complaint of a region, as worded. */
export function complaint(name: string, region: string | null = null, assertion: Fact['assertion'] = 'affirmed'): Fact {
  return fact('complaint', { name, region, side: null, radiates: false }, { quote: name, assertion });
}

/** A finding on examination of a region, as worded. */
export function exam(finding: string, region: string | null = null, assertion: Fact['assertion'] = 'affirmed'): Fact {
  return fact('exam-finding', { finding, region, side: null, level: null }, { quote: finding, assertion });
}

type Response = FactOf<'treatment-tried'>['value']['response'];

/** A treatment already given, with its effect and number of visits where they are known. */
export function tried(treatment: string, response: Response = null, count: number | null = null): Fact {
  const unit = count === null ? null : 'visits';
  return fact('treatment-tried', { treatment, count, unit, response }, { quote: treatment });
}

/** A study of a region with what it showed. */
export function imaging(modality: string, finding: string | null, region: string | null = null): Fact {
  return fact('imaging', { modality, finding, region, side: null, level: null }, { quote: finding ?? modality });
}

/** An operation on a region. */
export function surgery(
  procedure: string,
  assertion: Fact['assertion'] = 'affirmed',
  date: string | null = null,
): Fact {
  return fact('surgery', { procedure, region: null, side: null, level: null }, { quote: procedure, assertion, date });
}

/** What the patient can do, and how it changed. */
export function ability(activity: string, change: FactOf<'function'>['value']['change']): Fact {
  return fact('function', { activity, change }, { quote: activity });
}
