import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import { placeIn } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(c),(e)',
  says: 'each disputed item is reviewed on its own facts, and the reasons for each are given',
};

const SHORTEST = 120;

/** The words alone: what is the same but for figures, case and stops is the same paragraph. */
function wordsOnly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/** The same drug asked for twice, or by two names, may be decided in the same words. */
function isSameRequest(one: CheckedItem, other: CheckedItem): boolean {
  const drugs = [one, other].map(({ item }) => (item.request.drug?.ingredients ?? []).toSorted().join('/'));
  if (drugs[0] !== '' && drugs[0] === drugs[1]) return true;
  return wordsOnly(one.title.text) === wordsOnly(other.title.text);
}

/** Says which later items are decided in the very words of an earlier one, though they ask for something else. */
export const rationaleReused: Check = {
  rule: 'rationale-reused',
  severity: 'warning',
  source,
  find: letter => {
    const seen = new Map<string, CheckedItem>();
    const found: Defect[] = [];
    for (const checked of letter.items) {
      const words = wordsOnly(checked.rationale.text);
      if (words.length < SHORTEST || checked.dependent()) continue;
      const earlier = seen.get(words);
      if (earlier === undefined) {
        seen.set(words, checked);
        continue;
      }
      if (isSameRequest(checked, earlier)) continue;
      found.push({
        item: checked.index,
        message: `Item ${earlier.index + 1} ("${earlier.title.text}") is decided in the same words: say what holds for this request in particular.`,
        at: placeIn(checked.rationale, { start: 0, end: checked.rationale.text.length }),
        against: placeIn(earlier.title, { start: 0, end: earlier.title.text.length }),
      });
    }
    return found;
  },
};
