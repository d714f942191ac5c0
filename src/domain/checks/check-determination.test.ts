import * as fc from '../../../test/random.ts';
import { expect, test } from 'vitest';
import { readDetermination, readInPart } from '#domain/determinations/read/read-determination.ts';
import type { Determination } from '#domain/determinations/determination.ts';
import { letterInShort } from '../../../test/builders/checked.ts';
import { anyDetermination } from '../../../test/builders/determination.ts';
import { letterText } from '../../../test/builders/letter-text.ts';
import { allChecks } from './all-checks.ts';
import { checkDetermination, checkDeterminations } from './check-determination.ts';
import { liveChecks } from './gate/live-checks.ts';
import { CheckRule, Findings, type LetterPlace } from './finding.ts';

/** The text a place is in. */
function textOf(determination: Determination, item: number | null, { part }: LetterPlace): readonly string[] {
  const { header, clinicalSummary, items } = determination;
  const ofItems = item === null ? items : items.slice(item, item + 1);
  switch (part) {
    case 'summary':
      return [clinicalSummary];
    case 'title':
      return items.map(each => each.title);
    case 'claims-administrator':
      return ofItems.map(each => each.claimsAdministrator.text);
    case 'reviewer-guideline':
      return ofItems.map(each => each.reviewerGuideline.text);
    case 'reviewer':
      return [determination.reviewer.specialties.join(', ')];
    case 'rationale':
      return ofItems.map(each => each.rationale);
    default:
      return [
        header.dateAssigned,
        header.dateOfInjury,
        header.decisionDate,
        header.urDecisionDate,
        header.applicationReceived,
      ].filter(date => date !== null);
  }
}

test('every rule is in the list once', () => {
  expect([...allChecks, ...liveChecks].map(({ rule }) => rule).toSorted()).toEqual(CheckRule.options.toSorted());
});

test('whatever a letter holds, every place quotes the part it is in, and the result keeps its contract', () => {
  fc.assert(
    fc.property(anyDetermination(4), determination => {
      const checked = checkDetermination(determination);
      expect(Findings.safeParse(checked).success).toBe(true);
      for (const { item, at, against } of checked.findings) {
        for (const place of [at, against]) {
          if (place === null) continue;
          const texts = textOf(determination, item, place);
          expect(texts.some(text => text.slice(place.start, place.end) === place.quote)).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('the same letter gives the same findings', () => {
  fc.assert(
    fc.property(anyDetermination(2), determination => {
      expect(checkDetermination(determination)).toEqual(checkDetermination(structuredClone(determination)));
    }),
    { numRuns: 20 },
  );
});

test('a letter without fault has nothing but notes', () => {
  const read = readDetermination('letter.txt', letterText({ items: [{ title: 'MRI of the right wrist' }] }));
  if (read.kind !== 'read') throw new Error(read.error.message);
  const { findings, unchecked } = checkDetermination(read.determination);
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(unchecked).toEqual([]);
});

test('findings come in the order of the letter, the gravest of an item first', () => {
  const { findings } = checkDetermination(
    letterInShort({
      items: [
        { rationale: 'The the knee was tender.' },
        { title: 'Baclofen 100mg', rationale: 'It was recommeded. It is not medically necessary.' },
      ],
    }),
  );
  expect(findings.map(({ item, severity, rule }) => [item, severity, rule])).toEqual([
    [null, 'note', 'documents-not-listed'],
    [0, 'error', 'conclusion-missing'],
    [0, 'warning', 'template-leftover'],
    [1, 'error', 'reasons-without-findings'],
    [1, 'error', 'dose-implausible'],
    [1, 'warning', 'quantity-missing'],
    [1, 'note', 'misspelling'],
  ]);
});

// biome-ignore format: a table reads in columns
test.each<readonly [string, Partial<Determination>, string]>([
  ['no header',        { header: { caseNumber: null, dateAssigned: null, dateOfInjury: null, decisionDate: null, urDecisionDate: null, applicationReceived: null, priority: null } }, 'the letter has no header: its dates could not be compared'],
  ['no summary',       { clinicalSummary: '' },                         'the letter has no clinical summary: nothing could be compared with it'],
  ['read in part',     { unread: ['%% torn page %%'] },                 'the letter reads only in part; not understood: "%% torn page %%"'],
  ['another language', { clinicalSummary: 'El trabajador es un hombre de 45 años que se lesionó la espalda al levantar una caja. Refiere dolor lumbar de 7/10 y toma Norco. La resonancia magnética mostró una hernia discal. El médico solicitó más fisioterapia para la espalda y un relajante muscular.' }, 'the letter is not in English: only its structure, dates, amounts and citations could be checked'],
])('what could not be checked is said: %s', (_why, changes, line) => {
  expect(checkDetermination({ ...letterInShort({}), ...changes }).unchecked).toEqual([line]);
});

test('an item without reasons is said to have none, and the others are still checked', () => {
  const { findings, unchecked } = checkDetermination(
    letterInShort({ items: [{ rationale: '' }, { title: 'Anaprox 550 mg' }] }),
  );
  expect(unchecked).toEqual(['item 1: no decision rationale']);
  expect(findings.filter(({ severity }) => severity !== 'note').map(({ item, rule }) => [item, rule])).toEqual([
    [0, 'conclusion-missing'],
    [1, 'quantity-missing'],
  ]);
});

test('a rationale of 50,000 words takes time in proportion to its length', () => {
  const sentence =
    'There is no documentation of functional improvement, and the guidelines recommend up to 10 visits of therapy over 8 weeks. ';
  const seconds = (words: number): number => {
    const letter = letterInShort({ rationale: sentence.repeat(words / 20) });
    const start = performance.now();
    checkDetermination(letter);
    return (performance.now() - start) / 1000;
  };
  seconds(5000);
  const [short, long] = [seconds(10_000), seconds(50_000)];
  expect(long).toBeLessThan(20);
  expect(long / short).toBeLessThan(15);
});

test('letters checked together have the findings they have alone, in their order', () => {
  fc.assert(
    fc.property(fc.array(anyDetermination(3), { minLength: 2, maxLength: 3 }), some => {
      const many = Array.from({ length: 40 }, () => some).flat();
      expect(checkDeterminations(many)).toEqual(many.map(letter => checkDetermination(letter)));
    }),
    { numRuns: 5 },
  );
  expect(checkDeterminations([])).toEqual([]);
});

test('wherever a letter is cut, what stands is checked and what does not is told', () => {
  const text = letterText({
    items: [
      { title: 'Ibuprofen 800mg #90', rationale: 'There is no record of gastritis. It is not medically necessary.' },
      { title: 'Hand therapy 12 visits', outcome: 'Overturned' },
    ],
  });
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(text.length), (one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      for (const cut of [text.slice(0, one), text.slice(0, from) + text.slice(to)]) {
        const read = readInPart('letter.txt', cut);
        if (read.kind === 'unreadable') continue;
        const { unchecked } = checkDetermination(read.determination, read.lacks);
        for (const { missing, at } of read.lacks) expect(unchecked).toContain(`${at}: ${missing}`);
      }
    }),
    { numRuns: 150 },
  );
});
