import type { Request } from '#domain/cases/requests/request.ts';
import { askedSentence, itemName } from './request-sentences.ts';
import { type RationaleSentence, sentence } from './sentence.ts';

const LAW = ['Labor Code 4610.6(e)'];

/** A rationale for an item that follows another and is decided with it. */
export function followingItem(
  request: Request,
  parent: Request,
  proposal: 'uphold' | 'insufficient',
): RationaleSentence[] {
  const cites = [itemName(parent)];
  return [
    askedSentence(request),
    sentence('record', `It serves ${itemName(parent)} and is decided with it.`, { cites }),
    proposal === 'uphold'
      ? sentence(
          'conclusion',
          `As that is not medically necessary, the request for ${itemName(request)} is not medically necessary either.`,
          { cites },
        )
      : sentence('conclusion', 'As long as that is open, so is this; the conclusion is left to the reviewer.', {
          cites: LAW,
        }),
  ];
}
