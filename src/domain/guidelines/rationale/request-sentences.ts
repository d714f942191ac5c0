import type { Request } from '#domain/cases/requests/request.ts';
import { type RationaleSentence, sentence } from './sentence.ts';

/** The item as the conclusion names it. */
export function itemName({ reviewed }: Request): string {
  return reviewed.trim().replace(/[.;,]+$/, '');
}

/** What is asked, and of a modified request what is open. */
export function askedSentence(request: Request): RationaleSentence {
  return sentence('request', wordedRequest(request), { cites: [`the request as worded: ${itemName(request)}`] });
}

function wordedRequest(request: Request): string {
  const asked = itemName(request);
  const past = request.retrospective ? ' It concerns treatment already given.' : '';
  if (request.kind === 'remainder' && request.original !== null && request.authorized !== null) {
    return `Of ${trimmed(request.original)}, ${trimmed(request.authorized)} was authorized; what is left to decide is ${asked}.${past}`;
  }
  if (request.kind === 'whole' && request.authorized !== null) {
    return `The request is for ${asked}; the claims administrator authorized ${trimmed(request.authorized)} instead, so that the whole request is open.${past}`;
  }
  return `The request is for ${asked}.${past}`;
}

function trimmed(text: string): string {
  return text.trim().replace(/[.;,]+$/, '');
}
