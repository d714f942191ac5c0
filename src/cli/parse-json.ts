import type { z } from 'zod';
import type { Unreadable } from '#domain/records/unreadable.ts';

export type ParsedJson<Value> =
  | { readonly kind: 'parsed'; readonly value: Value }
  | { readonly kind: 'unreadable'; readonly error: Unreadable };

/** A value of a contract from its JSON; where it is none, the first thing that is wrong, with its path (`events/0/on`). */
export function parseJson<Value>(contract: z.ZodType<Value>, json: string): ParsedJson<Value> {
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    return unreadable(`not JSON: ${oneLine(error instanceof Error ? error.message : '')}`, []);
  }
  const parsed = contract.safeParse(input);
  if (parsed.success) return { kind: 'parsed', value: parsed.data };
  const [issue] = parsed.error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return unreadable(`there is no field ${oneLine(key)}`, [...issue.path, oneLine(key)]);
  }
  const missing = issue?.code === 'invalid_type' && issue.message.endsWith('received undefined');
  if (missing) return unreadable(`the field ${oneLine(String(issue.path.at(-1) ?? ''))} is missing`, issue.path);
  return unreadable(oneLine(issue?.message ?? 'it does not fit'), issue?.path ?? []);
}

function unreadable(message: string, path: readonly PropertyKey[]): ParsedJson<never> {
  return { kind: 'unreadable', error: { code: 'invalid', message, at: path.map(String).join('/') || null } };
}

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').slice(0, 500);
