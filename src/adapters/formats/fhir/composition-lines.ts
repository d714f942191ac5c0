import { narrativeLines } from '../c-cda/narrative.ts';
import { readXml } from '../xml/read-xml.ts';
import { at, listAt, type Resource, wordsAt } from './values.ts';

/** Sections inside sections. */
const DEEPEST = 8;

/** The sections of a composed document: each under its title, in the words of its narrative. */
export function compositionLines(composition: Resource): string[] {
  return listAt(composition, 'section').flatMap(section => sectionLines(section, 0));
}

function sectionLines(section: unknown, depth: number): string[] {
  if (depth >= DEEPEST) return [];
  const title = wordsAt(section, 'title', 'code.text', 'code.coding.display');
  const inner = listAt(section, 'section').flatMap(one => sectionLines(one, depth + 1));
  const lines = [...divLines(at(section, 'text.div')), ...inner];
  return lines.length === 0 ? [] : ['', ...(title === null ? [] : [title]), ...lines];
}

function divLines(div: unknown): string[] {
  if (typeof div !== 'string') return [];
  const read = readXml(div);
  return 'error' in read ? [] : narrativeLines(read.root);
}
