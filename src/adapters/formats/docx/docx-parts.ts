import type { Unreadable } from '#domain/records/unreadable.ts';
import { refusal } from '../refusal.ts';
import { readXml, type XmlElement } from '../xml/read-xml.ts';
import type { Budget } from '../zip/budget.ts';
import { readZip, type ZipEntry } from '../zip/read-zip.ts';

/** The XML of a DOCX that holds its words: the body, and what stands around it, in reading order. */
export type DocxParts = {
  readonly headers: readonly XmlElement[];
  readonly body: XmlElement;
  readonly footers: readonly XmlElement[];
  readonly notes: readonly XmlElement[];
};

/** Unpacks and parses the parts of a DOCX that hold text. */
export async function readDocxParts(
  bytes: Uint8Array,
  budget: Budget,
): Promise<{ readonly parts: DocxParts } | { readonly error: Unreadable }> {
  const entries = new Map<string, ZipEntry>();
  for await (const entry of readZip(bytes, budget)) {
    if ('error' in entry) return entry;
    if (!entries.has(entry.name)) entries.set(entry.name, entry);
  }
  const partsOf = async (pattern: RegExp) => {
    const found: XmlElement[] = [];
    for (const name of [...entries.keys()].filter(key => pattern.test(key)).toSorted()) {
      const part = await readPart(entries.get(name));
      if ('root' in part) found.push(part.root);
    }
    return found;
  };
  const body = await readPart(entries.get('word/document.xml'));
  if ('error' in body) return body;
  return {
    parts: {
      body: body.root,
      headers: await partsOf(/^word\/header\d*\.xml$/),
      footers: await partsOf(/^word\/footer\d*\.xml$/),
      notes: await partsOf(/^word\/(?:footnotes|endnotes|comments)\.xml$/),
    },
  };
}

async function readPart(entry: ZipEntry | undefined): Promise<ReturnType<typeof readXml>> {
  if (entry === undefined) return { error: refusal('damaged', 'a DOCX without a document inside') };
  const unpacked = await entry.unpack();
  if ('error' in unpacked) return unpacked;
  return readXml(new TextDecoder().decode(unpacked.bytes));
}
