import { elementAt, elementsOf, lineOf, type XmlElement } from '../xml/read-xml.ts';

/** A moment of HL7, `20160512093000-0800`, as a person reads it: `2016-05-12`, or less where less is said. */
export function dateInWords(value: string | undefined): string | null {
  const parts = /^(\d{4})(\d{2})?(\d{2})?/.exec(value ?? '');
  return parts === null
    ? null
    : parts
        .slice(1)
        .filter(part => part !== undefined)
        .join('-');
}

/** A time or span of HL7: `2016-05-12`, `2016-05-12 to 2016-06-01`, `from 2016-05-12`; null when none is said. */
export function timeInWords(time: XmlElement | null): string | null {
  if (time === null) return null;
  const at = dateInWords(time.attributes['value'] ?? elementAt(time, 'center')?.attributes['value']);
  if (at !== null) return at;
  const low = dateInWords(elementAt(time, 'low')?.attributes['value']);
  const high = dateInWords(elementAt(time, 'high')?.attributes['value']);
  if (low !== null && high !== null) return low === high ? low : `${low} to ${high}`;
  if (low !== null) return `from ${low}`;
  return high === null ? null : `until ${high}`;
}

/** What a code means in words; null when it carries none. */
export function codeInWords(code: XmlElement | null): string | null {
  if (code === null) return null;
  const said = code.attributes['displayName'] ?? lineOf(elementAt(code, 'originalText'));
  if (said.trim() !== '') return said.replace(/\s+/g, ' ').trim();
  for (const translation of elementsOf(code, 'translation')) {
    const translated = translation.attributes['displayName'];
    if (translated !== undefined && translated.trim() !== '') return translated.trim();
  }
  return null;
}

/** A name as its parts stand: prefix, given names, family, suffix; null when it is empty. */
export function nameInWords(name: XmlElement | null): string | null {
  if (name === null) return null;
  const parts = elementsOf(name).filter(part => ['prefix', 'given', 'family', 'suffix'].includes(part.name));
  const words =
    parts.length > 0
      ? parts
          .map(lineOf)
          .filter(part => part !== '')
          .join(' ')
      : lineOf(name);
  return words === '' ? null : words;
}
