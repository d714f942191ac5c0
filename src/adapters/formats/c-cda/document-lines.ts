import { elementAt, elementsOf, lineOf, textOf, type XmlElement } from '../xml/read-xml.ts';
import { entryLines } from './entry-lines.ts';
import { headerLines } from './header-lines.ts';
import { narrativeLines } from './narrative.ts';
import { codeInWords } from './words.ts';

/** A whole C-CDA document as lines: its header, then every section under its title, a blank line before each. */
export function documentLines(document: XmlElement): string[] {
  const lines = headerLines(document);
  for (const component of elementsOf(document, 'component')) {
    lines.push(...unstructuredLines(elementAt(component, 'nonXMLBody', 'text')));
    for (const part of elementsOf(elementAt(component, 'structuredBody'), 'component'))
      for (const section of elementsOf(part, 'section')) lines.push(...sectionLines(section));
  }
  return lines;
}

function unstructuredLines(body: XmlElement | null): string[] {
  if (body === null) return [];
  if (body.attributes['representation'] === 'B64') return ['', 'The body of this document is the file inside it.'];
  const reference = elementAt(body, 'reference')?.attributes['value'];
  if (reference !== undefined) return ['', `The body of this document is a file apart: ${reference}`];
  return [
    '',
    ...textOf(body)
      .split('\n')
      .map(line => line.trimEnd()),
  ];
}

function sectionLines(section: XmlElement): string[] {
  const title = lineOf(elementAt(section, 'title')) || (codeInWords(elementAt(section, 'code')) ?? 'Section');
  const narrative = elementAt(section, 'text');
  const written = narrative === null ? [] : narrativeLines(narrative);
  const lines = ['', title, ...(written.length > 0 ? written : entryLines(section))];
  for (const component of elementsOf(section, 'component'))
    for (const inner of elementsOf(component, 'section')) lines.push(...sectionLines(inner));
  return lines;
}
