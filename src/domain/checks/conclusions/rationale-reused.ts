import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import { placeIn } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(c),(e)',
  says: 'each disputed item is reviewed on its own facts, and the reasons for each are given',
};

const SHORTEST = 120;

/** The words alone: figures, case and stops left out. */
function wordsOnly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/** Reasons without their last conclusion, which names the request. */
function reasonsOf({ rationale, conclusions }: CheckedItem): string {
  const last = conclusions().at(-1);
  return last === undefined ? rationale.text : rationale.text.slice(0, last.start) + rationale.text.slice(last.end);
}

type Reasons = { readonly checked: CheckedItem; readonly all: string; readonly unconcluded: string };

/** The same words, or the same but for the names of the two requests, which a paragraph taken over has exchanged. */
function isTakenOver(one: Reasons, other: Reasons): boolean {
  if (one.all === other.all) return true;
  if (Math.abs(one.unconcluded.length - other.unconcluded.length) > 200) return false;
  const titles = `${wordsOnly(one.checked.title.text)} ${wordsOnly(other.checked.title.text)}`;
  const names = new Set(titles.split(' '));
  const rest = (words: string): string =>
    words
      .split(' ')
      .filter(word => !names.has(word))
      .join(' ');
  const [first, second] = [rest(one.unconcluded), rest(other.unconcluded)];
  return first === second && first.length >= SHORTEST;
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
    if (letter.items.length < 2) return [];
    const own = letter.items
      .filter(checked => checked.rationale.text.length >= SHORTEST && !checked.dependent())
      .map(checked => ({
        checked,
        all: wordsOnly(checked.rationale.text),
        unconcluded: wordsOnly(reasonsOf(checked)),
      }));
    return own.flatMap((later, at): Defect[] => {
      const { checked } = later;
      const earlier = own
        .slice(0, at)
        .find(other => isTakenOver(later, other) && !isSameRequest(checked, other.checked))?.checked;
      if (earlier === undefined) return [];
      return [
        {
          item: checked.index,
          message: `Item ${earlier.index + 1} ("${earlier.title.text}") is decided in the same words: say what holds for this request in particular.`,
          at: placeIn(checked.rationale, { start: 0, end: checked.rationale.text.length }),
          against: placeIn(earlier.title, { start: 0, end: earlier.title.text.length }),
        },
      ];
    });
  },
};
