import { splitWords, type Words } from '#domain/drugs/lexicon.ts';
import { readRequestKind, type RequestKind } from '../requests/request-kind.ts';

/** A request as worded, with what sort of service it asks for. */
export type WordedRequest = { readonly text: string; readonly words: Words; readonly kind: RequestKind };

/** A stretch of a text that tells one thing of a request. */
export type Place = { readonly start: number; readonly end: number };

/** A wording on one line, with what it asks for. */
export function wordedRequest(wording: string): WordedRequest {
  const text = wording.replace(/\s+/g, ' ').trim();
  const words = splitWords(text);
  return { text, words, kind: readRequestKind(words) };
}
