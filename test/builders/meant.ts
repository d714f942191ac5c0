import { contextAt } from '#domain/evidence/context/context.ts';
import { readPage } from '#domain/evidence/reading/reading.ts';

/** How words are meant where they first stand in a text: the assertion, and after a slash whose they are when not the patient's. */
export function meant(text: string, of: string): string {
  const at = text.indexOf(of);
  if (at < 0) throw new Error(`"${of}" does not stand in "${text}"`);
  const { assertion, subject } = contextAt(readPage(text).scopes, at, at + of.length);
  return subject === 'patient' ? assertion : `${assertion}/${subject}`;
}
