import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { letterText, type LetterText } from '../../test/builders/letter-text.ts';
import {
  finalLetterParagraphs,
  noticeParagraphs,
  type OlderLetterText,
  olderLetterText,
  professionalReviewParagraphs,
} from '../../test/builders/letters/older-letter-text.ts';
import { beforeDecision } from '#domain/determinations/before-decision.ts';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import { findFacts } from '#domain/evidence/find-facts.ts';
import { guidelineDate } from '#domain/guidelines/guideline-date.ts';
import { reviewCase } from '#domain/guidelines/review-case.ts';
import { criteriaOfLetterItem, reviewDetermination, reviewLetter } from './review-letter.ts';
import { sampleLetterText } from './sample-letters/write-letters.ts';

const summary =
  'The injured worker is a 52 year old male injured on 03/02/2011. In a progress note dated 01/05/2015, he complains of low back pain ' +
  'rated 8/10 without medications and 5/10 with medications. Current medications include Norco 10/325mg and naproxen 500mg. ' +
  'Exam shows muscle spasms of the lumbar spine. He is off work. A UR decision dated 01/14/2015 denied the request.';
const title = 'Norco 10/325mg #60';
const administrator = 'Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 78.';

function reviewed(letter: LetterText): string {
  const outcome = reviewLetter('letter.txt', letterText(letter));
  if (outcome.kind === 'unreadable') throw new Error(JSON.stringify(outcome.error));
  return JSON.stringify(outcome.review);
}

const upheld: LetterText = {
  summary,
  items: [
    {
      title,
      administrator,
      outcome: 'Upheld',
      reviewer: administrator,
      rationale: 'He has not returned to work. Norco is not medically necessary.',
    },
    { title: 'Flexeril 10mg #60', outcome: 'Upheld' },
  ],
};

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              what is planted in the decided part
  ['the opposite outcome',                     { outcome: 'Overturned' }],
  ['a rationale full of facts',                { rationale: 'He works full duty, function improved, a urine drug test of 01/06/2015 is consistent, no side effects. Norco is medically necessary.' }],
  ['another guideline',                        { reviewer: 'Decision based on MTUS Low Back Complaints 2004, Section(s): Surgical Considerations.' }],
  ['all of it at once',                        { outcome: 'Overturned', reviewer: 'Decision based on Non-MTUS Citation Official Disability Guidelines: Pain.', rationale: 'Obesity. Depression. Gabapentin failed. It is medically necessary.' }],
])('a review does not change by a byte with %s', (_why, planted) => {
  const poisoned = { ...upheld, items: upheld.items.map(item => ({ ...item, ...planted })) };
  expect(reviewed(poisoned)).toBe(reviewed(upheld));
});

const older: OlderLetterText = {
  summary,
  items: [
    {
      title,
      administrator:
        'The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines, page 78, which is part of the MTUS.',
    },
    { title: 'Flexeril 10mg #60' },
  ],
};
const oneOlder: OlderLetterText = { summary, items: older.items.slice(0, 1) };
const facts =
  'He works full duty, function improved, a urine drug test of 01/06/2015 is consistent, no side effects. The Claims Administrator erred. Obesity. It is medically necessary and appropriate.';
const reviewer =
  'The Expert Reviewer based his/her decision on the Low Back Complaints (ACOEM 2004), page 303, which is part of the MTUS. The Claims Administrator cited nothing fit for gabapentin.';

function reviewedOlder(paragraphs: readonly string[]): string {
  const outcome = reviewLetter('letter.txt', olderLetterText(paragraphs));
  if (outcome.kind === 'unreadable') throw new Error(JSON.stringify(outcome.error));
  return JSON.stringify(outcome.review);
}

const planted = (letter: OlderLetterText): OlderLetterText => ({
  ...letter,
  results: [
    '1) MAXIMUS Federal Services, Inc. has determined the request for gabapentin 300mg #90 and a lumbar fusion is medically necessary and appropriate.',
    '2) MAXIMUS Federal Services, Inc. has determined the request for a psychiatric consultation is medically necessary and appropriate.',
  ],
  items: letter.items.map(item => ({ ...item, necessary: true, reviewer, rationale: facts })),
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                      layout                        letter
  ['F2a: results, guideline and rationale',            noticeParagraphs,             older],
  ['F2b: stated result, guideline and rationale',      finalLetterParagraphs,        older],
  ['F3: heading, guideline and rationale',             professionalReviewParagraphs, oneOlder],
] as const)('a review of an older letter does not change by a byte with planted decisions: %s', (_why, layout, letter) => {
  expect(reviewedOlder(layout(planted(letter)))).toBe(reviewedOlder(layout(letter)));
  expect(reviewedOlder(layout({ ...letter, summary: summary.replace('is off work', 'works full duty') }))).not.toBe(
    reviewedOlder(layout(letter)),
  );
});

test('it does change with what stood before the decision', () => {
  expect(reviewed({ ...upheld, summary: summary.replace('is off work', 'works full duty') })).not.toBe(
    reviewed(upheld),
  );
});

test('every quote stands in the clinical summary at its offsets', () => {
  const outcome = reviewLetter('letter.txt', letterText(upheld));
  if (outcome.kind === 'unreadable') throw new Error(JSON.stringify(outcome.error));
  const facts = outcome.review.items.flatMap(item => item.criteria.flatMap(criterion => criterion.evidence));
  expect(facts.length).toBeGreaterThan(3);
  for (const { at } of facts) expect(summary.slice(at.start, at.end)).toBe(at.quote);
});

const samples = globSync('samples/letters/*.txt');

test.each(samples)('%s: each draft rests on evidence, and concludes on the very item', file => {
  const outcome = reviewLetter(file, readFileSync(file, 'utf8'));
  if (outcome.kind === 'unreadable') throw new Error(JSON.stringify(outcome.error));
  for (const item of outcome.review.items) {
    const quotes = item.criteria.flatMap(({ evidence }) => evidence.map(({ at }) => at.quote.replace(/\s+/g, ' ')));
    for (const [, quoted = ''] of item.rationale.matchAll(/“([^”]*)”/g)) {
      expect(quotes.some(quote => quote.includes(quoted))).toBe(true);
    }
    const asked = readRequest(item.title).reviewed.replace(/[.;,]+$/, '');
    expect(item.rationale.slice(item.rationale.lastIndexOf(asked))).toMatch(/necessary|reviewer/);
    const texts = item.criteria.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  }
});

test('what is no letter is refused with a reason', () => {
  expect(reviewLetter('note.txt', 'Dear colleague')).toMatchObject({
    kind: 'unreadable',
    error: { code: 'unknown-format' },
  });
});

test('facts looked for as they are asked for, and one item alone, give the same to the byte as all of them of a whole letter', () => {
  let judged = 0;
  for (let number = 0; number < 60; number += 1) {
    const read = readDetermination('letter.txt', sampleLetterText(31, number).text);
    if (read.kind === 'unreadable') throw new Error(JSON.stringify(read.error));
    const { file, header, summary: says, items } = beforeDecision(read.determination);
    const facts = findFacts(says);
    const on = guidelineDate({ decided: header.decisionDate, urDecision: header.urDecisionDate }, facts);
    const { dateOfInjury, urDecisionDate } = header;
    const whole = reviewCase({ file, on, dateOfInjury, urDecisionDate, facts, items });
    expect(JSON.stringify(reviewDetermination(read.determination))).toBe(JSON.stringify(whole));
    for (const [item, { criteria }] of whole.items.entries()) {
      judged += criteria.length;
      expect(JSON.stringify(criteriaOfLetterItem(read.determination, item))).toBe(JSON.stringify(criteria));
    }
  }
  expect(judged).toBeGreaterThan(100);
});
