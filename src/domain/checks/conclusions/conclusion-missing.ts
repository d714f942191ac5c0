import type { Source } from '#domain/law/source.ts';
import type { Check } from '../check.ts';
import { placeIn } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(c),(e)',
  says: 'the determination states for each disputed item whether it is medically necessary, in terms a layperson understands',
};

/** Says which rationales never conclude whether the request is necessary. */
export const conclusionMissing: Check = {
  rule: 'conclusion-missing',
  severity: 'error',
  source,
  find: letter =>
    letter.items.flatMap(({ index, rationale, conclusions }) => {
      if (conclusions().length > 0) return [];
      const last = rationale.sentences().at(-1) ?? { start: 0, end: rationale.text.length };
      const said =
        rationale.text.trim() === ''
          ? 'There is no rationale'
          : 'The rationale never says whether the request is medically necessary';
      return [{ item: index, message: `${said}: end it with one sentence that does.`, at: placeIn(rationale, last) }];
    }),
};
