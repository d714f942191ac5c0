import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { findPhrases, lexicon } from '#domain/drugs/lexicon.ts';
import type { BodyRegion } from '../../body-regions.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import { placeOf } from '../../reading/place-of.ts';
import { type Reading, sentenceAt } from '../../reading/reading.ts';
import { FINDINGS, TESTS } from './exam-table.ts';
import { lowReach, MEASURES, polarityOf } from './exam-measures.ts';
import { findGradedStrength } from './graded-strength.ts';
import { isReduced, MOTION_IN_DEGREES } from './motion-degrees.ts';

const FINDING_WORDS = lexicon(FINDINGS.flatMap(([name, terms]) => terms.map(term => [term, name] as const)));
const TEST_WORDS = lexicon(TESTS.flatMap(([name, terms]) => terms.map(term => [term, name] as const)));
const IMAGING = /\b(?:mri|magnetic\s+resonance|x-?rays?|radiographs?|tomography|ct\s+scan|ultrasound|emg)\b/i;
const MOTION = 'decreased range of motion';
/** How far apart the members of a list of motions may stand. */
const LIST_GAP = 30;
const NOT_A_FINDING_AFTER = /^\s{0,2}(?:medications?|injections?|relief|syndrome|finger)/i;

function findings(reading: Reading): Draft[] {
  return findPhrases(FINDING_WORDS, reading.words).flatMap(({ value, start, end }): Draft[] => {
    const sentence = sentenceAt(reading, start);
    if (NOT_A_FINDING_AFTER.test(reading.text.slice(end, end + 16))) return [];
    if (
      /\b(?:injections?|used\s+for|recommended\s+for|treat(?:ment\s+of)?)\s+(?:[a-z]+\s+){0,2}$/i.test(
        reading.text.slice(Math.max(sentence.start, start - 40), start),
      )
    )
      return [];
    if (IMAGING.test(reading.text.slice(sentence.start, start))) return [];
    return [{ says: { kind: 'exam-finding', value: { finding: value, ...placeOf(reading, start, end) } }, start, end }];
  });
}

const POSITIVE = /\b(?:positive|\+|present|elicited|reproduced|caus(?:es|ed)|was\s+positive)\b/i;
const NEGATIVE = /\b(?:negative|absent|no|without|neg)\b/i;

/** Positive or negative, from the words nearest before the test in its clause, else from those after it. */
function resultOf(reading: Reading, start: number, end: number): 'affirmed' | 'denied' | null {
  const sentence = sentenceAt(reading, start);
  const before =
    reading.text
      .slice(sentence.start, start)
      .split(/;|\bbut\b/i)
      .at(-1) ?? '';
  const after = reading.text.slice(end, Math.min(sentence.end, end + 140)).split(/;|\bbut\b/i)[0] ?? '';
  const closeAfter = after.split(',')[0] ?? '';
  const said =
    /\b(?:is|was|were|are|being|test(?:ing)?|signs?|bilaterally|remains?)\b[^,]{0,60}?\b(positive|negative|absent|present)\b|^\s*\(?\s*:?\s*(positive|negative|\+)/i.exec(
      closeAfter,
    );
  if (said !== null) return /^(?:negative|absent)$/i.test(said[1] ?? said[2] ?? '') ? 'denied' : 'affirmed';
  if (/\bstable\s+(?:to|with)\b[^.;]{0,40}$/i.test(before)) return 'denied';
  const polar = everyMatch(before, /\b(?:positive|negative|no)\b/gi).at(-1);
  if (polar !== undefined) return NEGATIVE.test(polar[0]) ? 'denied' : 'affirmed';
  if (NEGATIVE.test(after)) return 'denied';
  return POSITIVE.test(after) || /\b(?:caused|reproduc)/i.test(after) ? 'affirmed' : null;
}

function tests(reading: Reading): Draft[] {
  return findPhrases(TEST_WORDS, reading.words).flatMap(({ value, start, end }): Draft[] => {
    const assertion = resultOf(reading, start, end);
    if (assertion === null) return [];
    return [
      {
        says: { kind: 'exam-finding', value: { finding: `positive ${value}`, ...placeOf(reading, start, end) } },
        start,
        end,
        assertion,
      },
    ];
  });
}

const GRADE = /^(?: is| was| of|:)?\s?[0-5]\s?[+-]?\s?\/\s?5\b/;

/** A motion with a grade of strength behind it is its strength: "external rotation 4-/5". */
const ofGrade = (finding: string, after: string): string =>
  finding === MOTION && GRADE.test(after) ? 'decreased strength' : finding;

function measures(reading: Reading): Draft[] {
  const found: Draft[] = [];
  for (const { finding, noun, pattern } of MEASURES) {
    if (!noun.test(reading.text)) continue;
    for (const match of everyMatch(reading.text, pattern)) {
      const end = match.index + match[0].length;
      const sentence = sentenceAt(reading, end - 1);
      // A word before the measure may belong to the sentence before: "… otherwise intact. Sensation is reduced".
      const start = Math.max(match.index, sentence.start);
      const before = reading.text.slice(Math.max(sentence.start, start - 60), start);
      const after = reading.text.slice(end, Math.min(sentence.end, end + 80));
      const assertion = polarityOf(start === match.index ? match.groups : undefined, before, after);
      if (assertion === null || IMAGING.test(before)) continue;
      const isLowBehind =
        assertion === 'affirmed' && (start > match.index || match.groups?.['lowBefore'] === undefined);
      found.push({
        says: { kind: 'exam-finding', value: { finding: ofGrade(finding, after), ...placeOf(reading, start, end) } },
        start,
        end: isLowBehind ? end + lowReach(after) : end,
        assertion,
      });
    }
  }
  return found;
}

function isMotionOf(draft: Draft, region: BodyRegion | null): boolean {
  const { says } = draft;
  return says.kind === 'exam-finding' && says.value.finding === MOTION && says.value.region === region;
}

/** Motions measured in degrees, against what is full for that part of the body: one fact for a list of them, none where words already tell. */
function degrees(reading: Reading, told: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const match of everyMatch(reading.text, MOTION_IN_DEGREES)) {
    const start = match.index;
    const end = start + match[0].length;
    const place = placeOf(reading, start, end);
    const { motion = '', degrees: figure, full } = match.groups ?? {};
    const reduced = isReduced(place.region, motion, Number(figure), full === undefined ? null : Number(full));
    if (reduced === null) continue;
    const sentence = sentenceAt(reading, start);
    const assertion = reduced ? 'affirmed' : 'denied';
    const isTold = [...told, ...found].some(
      other =>
        isMotionOf(other, place.region) &&
        (other.assertion === assertion || told.includes(other)) &&
        other.start >= sentence.start &&
        other.start < sentence.end,
    );
    const last = found.at(-1);
    // A list of motions is one fact, and its words are all of the list.
    const goesOn = last !== undefined && last.assertion === assertion && start - last.end < LIST_GAP;
    if (isTold && goesOn && isMotionOf(last, place.region)) found[found.length - 1] = { ...last, end };
    if (isTold) continue;
    const says = { kind: 'exam-finding' as const, value: { finding: MOTION, ...place } };
    found.push({ says, start, end, assertion });
  }
  return found;
}

/** What an examination found, or found to be normal (`denied`), with its place on the body. */
export const findExamFindings: KindFinder = reading => {
  const measured = measures(reading);
  const graded = findGradedStrength(reading, measured);
  return [...findings(reading), ...tests(reading), ...measured, ...graded, ...degrees(reading, measured)];
};
