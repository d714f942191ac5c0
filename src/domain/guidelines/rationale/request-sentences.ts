import type { Request } from '#domain/cases/requests/request.ts';
import type { SourcedSentence } from './sourced-sentence.ts';

/** The item as the conclusion names it. */
export function itemName({ reviewed }: Request): string {
  return trimmed(reviewed);
}

/** What is asked, and of a modified request what is open. */
export function askedSentences(request: Request): SourcedSentence[] {
  const sources = [{ kind: 'request' as const, item: itemName(request) }];
  const past = request.retrospective ? [{ text: 'It concerns treatment already given.', sources }] : [];
  return [{ text: askedSentence(request), sources }, ...past];
}

function askedSentence(request: Request): string {
  const asked = itemName(request);
  if (request.kind === 'remainder' && request.original !== null && request.authorized !== null) {
    return `Of ${trimmed(request.original)}, ${trimmed(request.authorized)} was authorized; what is left to decide is ${asked}.`;
  }
  if (request.kind === 'whole' && request.authorized !== null) {
    return `The request is for ${asked}; the claims administrator authorized ${trimmed(request.authorized)} instead, so that the whole request is open.`;
  }
  return `The request is for ${asked}.`;
}

function trimmed(text: string): string {
  return text.trim().replace(/[.;,]+$/, '');
}
