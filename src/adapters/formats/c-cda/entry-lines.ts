import { elementAt, elementsBelow, elementsOf, lineOf, type XmlElement } from '../xml/read-xml.ts';
import { codeInWords, timeInWords } from './words.ts';

const STATEMENTS = new Set([
  'observation',
  'act',
  'procedure',
  'encounter',
  'supply',
  'substanceAdministration',
  'organizer',
]);

/** The coded entries of a section in words, one line each: for a section without a narrative. */
export function entryLines(section: XmlElement): string[] {
  return elementsOf(section, 'entry').flatMap(entry => elementsOf(entry).flatMap(statementLines));
}

function statementLines(statement: XmlElement): string[] {
  if (!STATEMENTS.has(statement.name)) return [];
  const inner = elementsOf(statement)
    .filter(({ name }) => name === 'entryRelationship' || name === 'component')
    .flatMap(relation => elementsOf(relation).flatMap(statementLines));
  const line = statementLine(statement);
  return line === null ? inner : [line, ...inner];
}

function statementLine(statement: XmlElement): string | null {
  const material = elementsBelow(statement, 'manufacturedMaterial')[0] ?? null;
  const what = [
    codeInWords(elementAt(statement, 'code')),
    codeInWords(elementAt(material, 'code')),
    ...elementsOf(statement, 'value').map(valueInWords),
    quantity(elementAt(statement, 'doseQuantity')),
    codeInWords(elementAt(statement, 'routeCode')),
  ].filter(said => said !== null && said !== '');
  if (what.length === 0) return null;
  const negated = statement.attributes['negationInd'] === 'true' ? 'not: ' : '';
  const when = timeInWords(elementsOf(statement, 'effectiveTime')[0] ?? null);
  const status = elementAt(statement, 'statusCode')?.attributes['code'];
  const about = [when, status].filter(said => said !== null && said !== undefined);
  return `${negated}${what.join(': ')}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
}

function valueInWords(value: XmlElement): string | null {
  const coded = codeInWords(value);
  if (coded !== null) return coded;
  const measured = quantity(value);
  if (measured !== null) return measured;
  const low = quantity(elementAt(value, 'low'));
  const high = quantity(elementAt(value, 'high'));
  if (low !== null || high !== null) return `${low ?? ''} to ${high ?? ''}`.trim();
  return value.attributes['representation'] === 'B64' ? null : lineOf(value) || null;
}

function quantity(value: XmlElement | null): string | null {
  const amount = value?.attributes['value'];
  if (value === null || amount === undefined) return null;
  const unit = value.attributes['unit'];
  return unit === undefined || unit === '1' ? amount : `${amount} ${unit}`;
}
