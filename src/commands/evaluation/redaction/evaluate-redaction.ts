import { IdentifierClass } from '#domain/cases/publication/identifier.ts';
import { redactTexts } from '#domain/letters/publication/redact-texts.ts';
import type { Removal } from '#domain/cases/publication/removal.ts';
import { developedSets, lastHeldOutSets, type Sets } from './lists/sets.ts';
import { type Planted, plantedLetter } from './planted-letter.ts';

/** How many identities of a class were planted, and how many were not wholly removed. */
export type ClassScore = {
  readonly class: IdentifierClass;
  readonly known: boolean;
  readonly planted: number;
  readonly missed: number;
};

export type RedactionEvaluation = {
  readonly set: 'developed' | 'last held out';
  readonly letters: number;
  readonly scores: readonly ClassScore[];
  readonly words: number;
  /** Words removed that belong to no planted identity. */
  readonly overRedacted: number;
  /** Examples, at most `examples` of each kind: what was missed or removed too much, with its surroundings. */
  readonly misses: readonly string[];
  readonly excess: readonly string[];
};

const sets: Readonly<Record<RedactionEvaluation['set'], readonly Sets[]>> = {
  developed: developedSets,
  'last held out': lastHeldOutSets,
};

/** The lists in turn. */
function setOf(set: RedactionEvaluation['set'], number: number): Sets {
  const own = sets[set];
  const chosen = own[number % own.length];
  if (chosen === undefined) throw new Error(`no list of names for ${set}`);
  return chosen;
}

/** Plants identities into made-up letters, redacts them, and counts what is left and what was taken too much. */
export function evaluateRedaction(
  set: RedactionEvaluation['set'],
  {
    letters,
    seed,
    examples,
    step,
  }: { readonly letters: number; readonly seed: number; readonly examples: number; readonly step: () => void },
): RedactionEvaluation {
  const counts = new Map<string, { planted: number; missed: number }>();
  const misses: string[] = [];
  const excess: string[] = [];
  let words = 0;
  let overRedacted = 0;
  for (let number = 0; number < letters; number += 1) {
    const { parts, known, planted } = plantedLetter(seed * 1_000_003 + number, setOf(set, number));
    const { removals } = redactTexts(parts, known);
    const texts = new Map(parts.map(({ part, text }) => [part, text]));
    for (const each of planted) {
      const key = `${each.class} ${each.known}`;
      const count = counts.get(key) ?? { planted: 0, missed: 0 };
      const text = texts.get(each.part) ?? '';
      count.planted += 1;
      if (!isCovered(text, each, removals)) {
        count.missed += 1;
        if (misses.length < examples)
          misses.push(`${each.class}${each.known ? ', known' : ''}: ${surroundings(text, each)}`);
      }
      counts.set(key, count);
    }
    for (const { part, text } of parts) {
      words += wordsIn(text);
      for (const removal of removals.filter(each => each.part === part)) {
        const too = excessWords(text, removal, planted);
        overRedacted += too;
        if (too > 0 && excess.length < examples)
          excess.push(`${removal.class}, ${removal.rule}: ${surroundings(text, removal)}`);
      }
    }
    step();
  }
  const scores = IdentifierClass.options.flatMap(kind =>
    [true, false].flatMap((known): ClassScore[] => {
      const count = counts.get(`${kind} ${known}`);
      return count === undefined ? [] : [{ class: kind, known, ...count }];
    }),
  );
  return { set, letters, scores, words, overRedacted, misses, excess };
}

/** Whether every letter and digit of a planted identity lies in a stretch that was removed. */
function isCovered(text: string, planted: Planted, removals: readonly Removal[]): boolean {
  const own = removals.filter(
    ({ part, start, end }) => part === planted.part && start < planted.end && planted.start < end,
  );
  const words = [...text.slice(planted.start, planted.end).matchAll(/[\p{L}\p{N}]+/gu)];
  return words.every(({ index, 0: word }) => {
    const from = planted.start + index;
    const to = from + word.length;
    if (isForm(word) || isTitle(word)) return true;
    return own.some(({ start, end }) => start <= from && to <= end);
  });
}

/** Words of an identity that say nothing of whose it is: an article, a title, a degree, the state, the end of a possessive. */
const isTitle = (word: string) =>
  /^(?:the|s|pdf|jpg|tif|doc|MRI|Dr|Mr|Mrs|Ms|M|D|Jr|Sr|III|CA|ext|Co|Inc|LLC|LLP|Corp)$/iu.test(word);
const isForm = (word: string) => /^(?:www|https?|com|net|org)$/iu.test(word);

function excessWords(text: string, removal: Removal, planted: readonly Planted[]): number {
  const own = planted.filter(
    ({ part, start, end }) => part === removal.part && start < removal.end && removal.start < end,
  );
  return [...text.slice(removal.start, removal.end).matchAll(/\S+/gu)].filter(({ index, 0: word }) => {
    const from = removal.start + index;
    return own.every(({ start, end }) => from + word.length <= start || end <= from);
  }).length;
}

function wordsIn(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

function surroundings(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${line(text.slice(Math.max(0, start - 40), start))}«${line(text.slice(start, end))}»${line(text.slice(end, end + 30))}`;
}

const line = (words: string) => words.replaceAll(/\s+/gu, ' ');
