import type { Request } from '#domain/cases/requests/request.ts';
import { askedSentence, itemName } from './request-sentences.ts';

/** A rationale where no topic of the library applies: says so, and leaves all else to the reviewer. */
export function withoutGuideline(request: Request, dated: boolean): string {
  const why = dated
    ? 'No topic of the guideline library speaks to this request in the edition in force.'
    : 'No date is known, so that the edition in force cannot be told.';
  return `${askedSentence(request)} ${why} Whether it is medically necessary is for the reviewer to judge, by the search for evidence that 8 CCR 9792.21.1 lays down.`;
}

/** A rationale for an item that follows another and is decided with it. */
export function followingItem(request: Request, parent: Request, proposal: 'uphold' | 'insufficient'): string {
  const follows = `${askedSentence(request)} It serves ${itemName(parent)} and is decided with it.`;
  return proposal === 'uphold'
    ? `${follows} As that is not medically necessary, the request for ${itemName(request)} is not medically necessary either.`
    : `${follows} As long as that is open, so is this; the conclusion is left to the reviewer.`;
}
