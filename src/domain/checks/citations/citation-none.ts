import type { Source } from '#domain/law/source.ts';
import type { Check } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { placeIn } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(e); 4610.5(c)(2)',
  says: 'the determination cites the facts, the documents and the relevant medical evidence it rests on',
};

/** Whether an item merely follows an operation that is denied: not where every operation of the letter is found necessary. */
function followsDenied(letter: CheckedLetter, checked: CheckedItem): boolean {
  if (!checked.dependent()) return false;
  const operations = letter.items.filter(
    ({ item }) => item !== checked.item && item.request.category === 'surgery' && !item.request.ancillary,
  );
  return operations.length === 0 || operations.some(({ item }) => item.outcome === 'upheld');
}

/** Says which items rest on nothing cited, though they do not merely follow another item. */
export const citationNone: Check = {
  rule: 'citation-none',
  severity: 'error',
  source,
  find: letter =>
    letter.items.flatMap(checked => {
      const { index, item, guideline } = checked;
      return item.reviewerGuideline.basis !== 'none' ||
        item.reviewerGuideline.citations.length > 0 ||
        followsDenied(letter, checked)
        ? []
        : [
            {
              item: index,
              message:
                'No guideline or other medical evidence is cited for this item: cite what the decision rests on.',
              at: placeIn(guideline, { start: 0, end: guideline.text.length }),
            },
          ];
    }),
};
