import { expect, test } from 'vitest';
import { redactTexts } from '#domain/letters/publication/redact-texts.ts';
import { evaluateRedaction } from './evaluate-redaction.ts';
import { developedSets, lastHeldOutSets } from './lists/sets.ts';
import { plantedLetter } from './planted-letter.ts';

const [set] = lastHeldOutSets;

test('the same number gives the same letter, and every planted identity stands where it is said to stand', () => {
  if (set === undefined) throw new Error('no set');
  expect(plantedLetter(7, set)).toEqual(plantedLetter(7, set));
  const { parts, planted } = plantedLetter(7, set);
  expect(planted.length).toBeGreaterThan(4);
  for (const { part, start, end } of planted) {
    expect(
      parts
        .find(each => each.part === part)
        ?.text.slice(start, end)
        .trim(),
    ).not.toBe('');
  }
});

function namesOf(sets: typeof developedSets): string[] {
  return sets.flatMap(({ names }) => [...names.given, ...names.surnames]);
}

test('no name of the set held out last is in an earlier one', () => {
  const known = new Set(namesOf(developedSets));
  expect(namesOf(lastHeldOutSets).filter(name => known.has(name))).toEqual([]);
});

test('every place for an identity in the sentences of the set held out last is filled', () => {
  const letters = lastHeldOutSets.flatMap(own => Array.from({ length: 200 }, (_, seed) => plantedLetter(seed, own)));
  const texts = letters.flatMap(({ parts }) => parts.map(({ text }) => text));
  expect(texts.filter(text => /[{}]/u.test(text))).toEqual([]);
});

test('a measure that removes nothing misses everything: what is counted as removed must be', () => {
  const [first] = developedSets;
  if (first === undefined) throw new Error('no set');
  const isMissed = (number: number) => {
    const { parts, planted } = plantedLetter(number, first);
    const { removals } = redactTexts(parts, []);
    return planted.some(each =>
      removals.every(removal => removal.part !== each.part || removal.end <= each.start || each.end <= removal.start),
    );
  };
  expect(Array.from({ length: 20 }, (_, number) => number).some(isMissed)).toBe(true);
});

test('of the developed sets known identities are all gone, others nearly all; few words go that belong to nobody', () => {
  const { scores, words, overRedacted } = evaluateRedaction('developed', {
    letters: 48,
    seed: 2,
    examples: 0,
    step: () => undefined,
  });
  expect(scores.filter(({ known, missed }) => known && missed > 0)).toEqual([]);
  const others = scores.filter(({ known }) => !known);
  const planted = others.reduce((sum, each) => sum + each.planted, 0);
  expect(others.reduce((sum, each) => sum + each.missed, 0) / planted).toBeLessThan(0.03);
  expect(overRedacted / words).toBeLessThan(0.005);
});

test('of the set held out last known identities are nearly all gone, and no share of others is asked for', () => {
  const options = { letters: 8, seed: 2, examples: 3, step: () => undefined };
  const { set, scores, words, misses } = evaluateRedaction('last held out', options);
  const known = scores.filter(each => each.known);
  const sum = (key: 'planted' | 'missed') => known.reduce((total, each) => total + each[key], 0);
  expect({
    set,
    words: words > 2000,
    classes: scores.length > 12,
    misses: misses.length <= 3,
    known: sum('missed') < sum('planted') / 20,
  }).toEqual({ set: 'last held out', words: true, classes: true, misses: true, known: true });
});
