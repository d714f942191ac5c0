import { Determination } from '#domain/determinations/determination.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';

export type ParsedDetermination =
  | { readonly kind: 'parsed'; readonly determination: Determination }
  | { readonly kind: 'unreadable'; readonly error: Unreadable };

/** A determination from its JSON; where it is none, the first thing that is wrong, with its path (`items/0/outcome`). */
export function parseDetermination(json: string): ParsedDetermination {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(/\s+/gu, ' ') : '';
    return unreadable(`not JSON: ${reason}`, null);
  }
  const parsed = Determination.safeParse(value);
  if (parsed.success) return { kind: 'parsed', determination: parsed.data };
  const [issue] = parsed.error.issues;
  return unreadable(`not a determination: ${issue?.message ?? 'it does not fit'}`, issue?.path.join('/') || null);
}

function unreadable(message: string, at: string | null): ParsedDetermination {
  return { kind: 'unreadable', error: { code: 'invalid', message, at } };
}
