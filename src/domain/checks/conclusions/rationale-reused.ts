import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(c),(e)',
  says: 'each disputed item is reviewed on its own facts, and the reasons for each are given',
};

const SHORTEST = 120;

/** The words alone: figures, case and stops left out. */
function wordsOnly({ words, smallWords }: CheckedText, without?: Span): readonly string[] {
  const { starts } = words();
  return smallWords().filter((word, at) => {
    const start = starts[at] ?? 0;
    return word > ':' && (without === undefined || start < without.start || start >= without.end);
  });
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at]);
}

/** Letters with the blanks between the words. */
function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length + 1, 0);
}

type Reasons = {
  readonly checked: CheckedItem;
  readonly all: readonly string[];
  /** Without the last conclusion, which names the request. */
  readonly unconcluded: readonly string[];
};

/** The same words, or the same but for the names of the two requests, which a paragraph taken over has exchanged. */
function isTakenOver(one: Reasons, other: Reasons): boolean {
  if (areSame(one.all, other.all)) return true;
  if (Math.abs(lengthOf(one.unconcluded) - lengthOf(other.unconcluded)) > 200) return false;
  const names = new Set([...wordsOnly(one.checked.title), ...wordsOnly(other.checked.title)]);
  if (!areSameBut(one.unconcluded, other.unconcluded, names)) return false;
  return lengthOf(one.unconcluded.filter(word => !names.has(word))) > SHORTEST;
}

/** The same but for some words: most differ soon. */
function areSameBut(one: readonly string[], other: readonly string[], words: ReadonlySet<string>): boolean {
  let at = 0;
  for (const word of one) {
    if (words.has(word)) continue;
    while (at < other.length && words.has(other[at] ?? '')) at += 1;
    if (word !== other[at]) return false;
    at += 1;
  }
  while (at < other.length && words.has(other[at] ?? '')) at += 1;
  return at === other.length;
}

/** The sentences but the last conclusion in their words alone, without those of the two titles. */
function sentencesOf({ checked }: Reasons, names: ReadonlySet<string>): readonly string[] {
  const { rationale, conclusions } = checked;
  const last = conclusions().at(-1);
  const { starts } = rationale.words();
  const small = rationale.smallWords();
  let at = 0;
  return rationale.sentences().flatMap(({ start, end }) => {
    const words: string[] = [];
    for (; at < small.length && (starts[at] ?? end) < end; at += 1) {
      const word = small[at] ?? '';
      if (word > ':' && !ARTICLES.has(word) && !names.has(word)) words.push(word);
    }
    return last !== undefined && start < last.end && last.start < end ? [] : [words.join(' ')];
  });
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** Fewer sentences are not taken over but alike. */
const FEWEST = 2;
/** So much of the longer reasons is the same. */
const MOST = 0.75;

/** Whether all sentences are those of the other, but for one that was added. */
function isNearlyTakenOver(one: Reasons, other: Reasons): boolean {
  const known = new Set(one.checked.rationale.said().map(({ number }) => number));
  // One at least has no name of a request in it.
  if (!other.checked.rationale.said().some(({ number }) => known.has(number))) return false;
  const names = new Set([...wordsOnly(one.checked.title), ...wordsOnly(other.checked.title)]);
  const [mine, theirs] = [sentencesOf(one, names), sentencesOf(other, names)];
  const [few, many] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  if (few.length < FEWEST || many.length - few.length > 1 || !few.every(sentence => many.includes(sentence)))
    return false;
  return lengthOf(few) > SHORTEST && lengthOf(few) / lengthOf(many) >= MOST;
}

/** Words that many requests have, and those for where they are for. */
const OF_MANY_REQUESTS =
  /^(?:with|without|units?|purchase|rental|trial|sessions?|visits?|times|weeks?|months?|days?|hours?|left|right|bilateral|additional|continued|requests?|requested|original|remaining|supplies|treatments?|therapy|tablets?|capsules?|refills?|medications?|initial|follow|quantity|levels?|study|studies|evaluation|home|exercises?|pain|injections?|surgery|surgical|service|associated|post|operative|spine|upper|lower)$/;
/** What a sentence says of a request, not of what was had: that it is recommended, or whether it is needed. */
const OF_A_REQUEST =
  /\b(?:recommend\w*|(?:is|are)(?: not)? (?:indicated|supported)|need(?:ed|s)?|necessity|warrant\w*|justif\w*|rationale|requests?|requested|criteria)\b/i;

const tellingWords = ({ title }: CheckedItem): ReadonlySet<string> =>
  new Set(title.smallWords().filter(word => /^[a-z]{4,}$/.test(word) && !OF_MANY_REQUESTS.test(word)));

/** Sentences taken over from an earlier item that speak of what that one asks for, and of nothing this one does. */
function sentencesOfOther(later: CheckedItem, earlier: CheckedItem): Span | null {
  const theirs = new Set(earlier.rationale.said().map(({ number }) => number));
  const shared = later.rationale.said().flatMap(({ number }, at) => {
    const sentence = later.rationale.sentences()[at];
    return sentence === undefined || !theirs.has(number) ? [] : [sentence];
  });
  if (shared.length === 0) return null;
  const [own, others] = [tellingWords(later), tellingWords(earlier)];
  const { text, smallWords, words } = later.rationale;
  const { starts } = words();
  const wordsIn = ({ start, end }: Span): readonly string[] =>
    smallWords().filter((_word, at) => start <= (starts[at] ?? -1) && (starts[at] ?? end) < end);
  const concluded = new Set(later.conclusions().map(({ start }) => start));
  const ofOther = shared.filter(span => {
    if (concluded.has(span.start)) return false;
    const said = wordsIn(span);
    return (
      OF_A_REQUEST.test(text.slice(span.start, span.end)) &&
      said.some(word => others.has(word) && !own.has(word)) &&
      !said.some(word => own.has(word))
    );
  });
  const [first] = ofOther;
  const last = ofOther.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The same drug asked for twice, or by two names, may be decided in the same words. */
function isSameRequest(one: CheckedItem, other: CheckedItem): boolean {
  const drugs = [one, other].map(({ item }) => (item.request.drug?.ingredients ?? []).toSorted().join('/'));
  if (drugs[0] !== '' && drugs[0] === drugs[1]) return true;
  return areSame(wordsOnly(one.title), wordsOnly(other.title));
}

/** What is taken over but in part is a note. */
function reused(checked: CheckedItem, earlier: CheckedItem, span: Span, but: string): Defect {
  return {
    item: checked.index,
    ...(but === '' ? {} : { severity: 'note' }),
    message: `Item ${earlier.index + 1} ("${earlier.title.text}") is decided in the same words${but}: say what holds for this request in particular.`,
    at: placeIn(checked.rationale, span),
    against: placeIn(earlier.title, { start: 0, end: earlier.title.text.length }),
  };
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
        all: wordsOnly(checked.rationale),
        unconcluded: wordsOnly(checked.rationale, checked.conclusions().at(-1)),
      }));
    return own.flatMap((later, at): Defect[] => {
      const { checked } = later;
      const others = own.slice(0, at).filter(other => !isSameRequest(checked, other.checked));
      const same = others.find(other => isTakenOver(later, other));
      const near = same ?? others.find(other => isNearlyTakenOver(later, other));
      if (near !== undefined) {
        const whole = { start: 0, end: checked.rationale.text.length };
        return [reused(checked, near.checked, whole, same === undefined ? ' but for a sentence' : '')];
      }
      for (const { checked: earlier } of others) {
        const span = sentencesOfOther(checked, earlier);
        if (span !== null) return [reused(checked, earlier, span, ' in part')];
      }
      return [];
    });
  },
};
