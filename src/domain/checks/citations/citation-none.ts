import type { Source } from '#domain/law/source.ts';
import type { Check } from '../check.ts';
import { placeIn } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(e); 4610.5(c)(2)',
  says: 'the determination cites the facts, the documents and the relevant medical evidence it rests on',
};

/** Says which items rest on nothing cited, though they do not merely follow another item. */
export const citationNone: Check = {
  rule: 'citation-none',
  severity: 'error',
  source,
  find: letter =>
    letter.items.flatMap(({ index, item, guideline, dependent }) =>
      item.reviewerGuideline.basis !== 'none' || item.reviewerGuideline.citations.length > 0 || dependent()
        ? []
        : [
            {
              item: index,
              message:
                'No guideline or other medical evidence is cited for this item: cite what the decision rests on.',
              at: placeIn(guideline, { start: 0, end: guideline.text.length }),
            },
          ],
    ),
};
