import type { Unreadable } from '#domain/records/unreadable.ts';
import { decodeText } from '../../files/decode-text.ts';
import { limits } from '../limits.ts';
import { refusal } from '../refusal.ts';
import { at, isResource, listAt, type Resource, wordsAt } from './values.ts';

/** The resources of a FHIR file in order, those inside bundles included, and each by what others call it. */
export type Export = {
  readonly resources: readonly Resource[];
  readonly named: (reference: string) => Resource | null;
};

/** Bundles inside bundles; real exports have none. */
const DEEPEST = 4;

/** A Bundle, a single resource, or resources line by line, as bulk exports have them. */
export function readExport(bytes: Uint8Array): { readonly export: Export } | { readonly error: Unreadable } {
  if (bytes.length > limits.text) return { error: refusal('too-large', 'a FHIR file of over 64 MB; send it in parts') };
  const decoded = decodeText(bytes);
  if ('error' in decoded) return decoded;
  const values = parsed(decoded.text);
  if ('error' in values) return values;
  const resources: Resource[] = [];
  const names = new Map<string, Resource>();
  const add = (value: unknown, url: string | null, depth: number) => {
    if (!isResource(value)) return;
    if (value.resourceType === 'Bundle') {
      if (depth < DEEPEST)
        for (const entry of listAt(value, 'entry')) add(at(entry, 'resource'), wordsAt(entry, 'fullUrl'), depth + 1);
      return;
    }
    resources.push(value);
    const id = wordsAt(value, 'id');
    if (url !== null && !names.has(url)) names.set(url, value);
    if (id !== null && !names.has(`${value.resourceType}/${id}`)) names.set(`${value.resourceType}/${id}`, value);
  };
  for (const value of values.values) add(value, null, 0);
  if (resources.length === 0) return { error: refusal('empty', 'a FHIR file without a resource') };
  // A version or a server's address may stand around `Type/id`.
  const named = (reference: string) =>
    names.get(reference) ??
    names.get(/([A-Za-z]+\/[A-Za-z0-9.-]+)(?:\/_history\/.*)?$/.exec(reference)?.[1] ?? '') ??
    null;
  return { export: { resources, named } };
}

function parsed(text: string): { readonly values: readonly unknown[] } | { readonly error: Unreadable } {
  const whole = parseOne(text);
  if (whole !== undefined) return { values: Array.isArray(whole) ? whole : [whole] };
  const lines = text.split('\n').map(line => line.trim());
  const values: unknown[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const value = parseOne(line);
    if (value === undefined) {
      const place = values.length > 0 ? `line ${index + 1}` : null;
      return { error: refusal('damaged', 'the FHIR file is cut off or not JSON', place) };
    }
    values.push(value);
  }
  return { values };
}

function parseOne(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
