import { openRequest } from '../ur/open-request.ts';
import type { Request } from './request.ts';

/** What a title says of a request that UR authorised in part: law.md 4.2, templates M-A (remainder) and M-B (whole). */
export type ModifiedRequest = Pick<Request, 'kind' | 'original' | 'authorized' | 'reviewed'>;

const BY_WHOM = String.raw`by\s+the\s+claims?\s+administrator`;
const ORIGINAL = /^(?<original>[\s\S]+?),?\s+(?:was|is|were|are)\s+the\s+original\s+requests?\b[.,;:]?\s*/i;
const AUTHORIZED_PASSIVE = new RegExp(
  String.raw`^(?<authorized>[\s\S]+?),?\s+(?:(?:was|were|is|has been|have been)\s+)?(?:authorized|approved|certified)\s+${BY_WHOM}[.,;:]?\s*`,
  'i',
);
const AUTHORIZED_ACTIVE =
  /^the\s+claims?\s+administrator\s+(?:has\s+)?(?:authorized|approved|certified)\s+(?<authorized>[\s\S]+?)(?:[.,;]?\s+(?:leaving|and\s+left)\s+the\s+original\s+request\s+IMR[\s-]eligible|\.(?=\s+the\s+(?:remaining|original))|\.?\s*$)[.,;:]?\s*/i;
const SAID_WHOLE = /\b(?:leaving|left)\s+the\s+original\s+request\b/i;
const REMAINDER =
  /^the\s+remaining\s+(?:IMR[\s-]eligible\s+)?portion\s+of\s+the\s+original\s+request(?:\s+is)?\s*[,:]?\s*/i;
const WHOLE =
  /^(?:leaving\s+the\s+original\s+request\s+IMR[\s-]eligible[.,;:]?\s*)?(?:the\s+original\s+request(?:\s+is)?\s*[,:]?\s*)?/i;

/** The outcome's verb and stops may be left hanging after the title. */
const trimmed = (text: string): string =>
  text
    .replace(/[\s,;:]+(?:is|are|was|were)?[\s.,;:]*$/i, '')
    .replace(/\.$/, '')
    .trim();

const plain = (title: string): ModifiedRequest => ({
  kind: 'plain',
  original: null,
  authorized: null,
  reviewed: title,
});

/** What is open where the title says what was authorised and not what is left. */
function computed(original: string, authorized: string): ModifiedRequest {
  const { kind, reviewed } = openRequest(original, authorized);
  return { kind: kind === 'remainder' ? kind : 'whole', original, authorized, reviewed: reviewed ?? original };
}

/** Reads what was asked for, what UR authorised and what is therefore decided; what is left is computed where it is not said. */
export function readModifiedRequest(title: string): ModifiedRequest {
  const asked = /original\s+request/i.test(title) ? ORIGINAL.exec(title) : null;
  if (asked === null) return plain(title);
  const original = trimmed(asked.groups?.['original'] ?? '');
  const afterOriginal = title.slice(asked[0].length);
  const allowed = AUTHORIZED_ACTIVE.exec(afterOriginal) ?? AUTHORIZED_PASSIVE.exec(afterOriginal);
  const authorized = allowed === null ? null : trimmed(allowed.groups?.['authorized'] ?? '');
  const rest = afterOriginal.slice(allowed?.[0].length ?? 0);
  const remainder = REMAINDER.exec(rest);
  if (remainder !== null) {
    const reviewed = trimmed(rest.slice(remainder[0].length));
    return { kind: 'remainder', original, authorized, reviewed: reviewed === '' ? original : reviewed };
  }
  if (authorized !== null && rest.trim() === '' && !SAID_WHOLE.test(afterOriginal))
    return computed(original, authorized);
  const repeated = trimmed(rest.replace(WHOLE, ''));
  return { kind: 'whole', original, authorized, reviewed: repeated === '' ? original : repeated };
}
