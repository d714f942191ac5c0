import { SaxesParser } from 'saxes';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { limits, sizeInWords } from '../limits.ts';
import { refusal } from '../refusal.ts';

/** An element of XML: its name without prefix, its attributes as written, what it holds in order. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
};

type Growing = { readonly name: string; readonly attributes: Record<string, string>; children: (Growing | string)[] };

/**
 * XML as a tree, within bounds. Nothing outside the file is ever loaded, and a file that declares entities of its own is
 * refused: exports of records have no need of them, bombs are made of them.
 */
export function readXml(text: string): { readonly root: XmlElement } | { readonly error: Unreadable } {
  if (text.length > limits.text)
    return {
      error: refusal('too-large', `XML of ${sizeInWords(text.length)}; up to ${sizeInWords(limits.text)} are read`),
    };
  const parser = new SaxesParser();
  const open: Growing[] = [];
  let root: Growing | null = null;
  let elements = 0;
  let refused: Unreadable | null = null;
  const stop = (reason: Unreadable) => {
    refused ??= reason;
    throw new Error(reason.message);
  };
  parser.on('error', error => stop(malformed(error.message)));
  parser.on('doctype', declared => {
    if (/<!ENTITY/i.test(declared))
      stop(refusal('invalid', 'the XML declares entities of its own, as an entity bomb does; it was not read'));
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (elements > limits.elements) stop(refusal('too-large', `XML of more than ${limits.elements} elements`));
    if (open.length >= limits.nesting) stop(refusal('invalid', `XML nested more than ${limits.nesting} deep`));
    const element: Growing = { name: name.slice(name.indexOf(':') + 1), attributes, children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const add = (words: string) => void open.at(-1)?.children.push(words);
  parser.on('text', add);
  parser.on('cdata', add);
  try {
    parser.write(text).close();
  } catch (error) {
    return { error: refused ?? malformed(error instanceof Error ? error.message : '') };
  }
  return root === null ? { error: malformed('') } : { root };
}

/** The parser's words begin with line and column. */
function malformed(message: string): Unreadable {
  const place = /^(\d+):\d+: /.exec(message);
  return refusal('damaged', 'the XML is cut off or not well-formed', place === null ? null : `line ${place[1]}`);
}

/** The elements an element holds, those of one name when it is given. */
export function elementsOf(of: XmlElement | null, name?: string): readonly XmlElement[] {
  if (of === null) return [];
  return of.children
    .filter(child => typeof child !== 'string')
    .filter(child => name === undefined || child.name === name);
}

/** The first element down a path of names. */
export function elementAt(of: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  let current = of;
  for (const name of path) current = elementsOf(current, name)[0] ?? null;
  return current;
}

/** Every element below one that has the name, in order. */
export function elementsBelow(of: XmlElement, name: string): XmlElement[] {
  return elementsOf(of).flatMap(child => [...(child.name === name ? [child] : []), ...elementsBelow(child, name)]);
}

/** All text below an element, white space as it stands. */
export function textOf(of: XmlElement | null): string {
  return of === null ? '' : of.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** All text below an element on one line. */
export function lineOf(of: XmlElement | null): string {
  return textOf(of).replace(/\s+/g, ' ').trim();
}
