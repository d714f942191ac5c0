import type { Unreadable } from '#domain/records/unreadable.ts';

/** Why a file is set aside: one line for the person who sent it. */
export function refusal(code: Unreadable['code'], message: string, at: string | null = null): Unreadable {
  return { code, message, at };
}
