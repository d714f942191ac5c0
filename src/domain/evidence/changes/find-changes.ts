import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import { type Reading, type ReadSentence, sentenceAt } from '../reading/reading.ts';
import { type MeasuredChange, SMALLEST } from './measured-change.ts';
import { measureAgain } from './measured-again.ts';
import { type Measure, measureIn } from './measures.ts';
import { type TwoValues, twoValues } from './two-values.ts';

/** What is hoped for, asked or said of any patient. */
const HOPED =
  /\b(?:goals?|plan(?:s|ned|ning)?|hop(?:e|es|ed|ing)|aims?|expect\w*|anticipat\w*|will|would|should|could|may|might|request\w*|recommend\w*|intends?|wants?|wish\w*|in order|targets?|prognos\w*|potential|if|ranges?|ranging|var(?:y|ies|ied|ying)|fluctuat\w*|guidelines?)\b[^.;]{0,60}$/i;
/** Clock times, doses of a schedule, and ranges. */
const NO_MEASURE_BEHIND = /^\s?(?:a\.?m|p\.?m|o'clock)\b/i;
/** A gain that did not stay: it went back, and not because the treatment ended. */
const LOST =
  /\b(?:back (?:up |down )?to|returned to (?:the )?(?:\d|baseline|its|former|prior)|lost (?:it )?again|then (?:rose|fell|dropped|worsened)|since (?:worse\w*|fallen|risen|lost)|relaps\w*|wore off|no longer)\b/i;
const FOR_WANT_OF_IT =
  /\b(?:since|when|after|once|as|with(?:out)?|off)\b[^.;]{0,24}\b(?:lapsed|stopped|ended|ran out|expired|denied|finished|off|without it|unavailable)\b/i;
/** What is given up for its harm or for want of leave is no less need of it. */
const NOT_LESS_NEED =
  /\b(?:because of|due to|owing to|on account of|for)\s(?:[a-z]+\s)?(?:side|drows\w*|sedat\w*|nause\w*|constipat\w*|dizz\w*|rash|upset|cost|denial|lack|sleepiness)|\b(?:denied|not authorized|insurance|ran out|utilization review)\b/i;
const SMALLEST_OF_PAIN = 2;

const PAIN: Measure = { of: 'pain', better: 'less' };
const OUT_OF_TEN = /\/10$/;
/** A dose or a time is no score. */
const OF_A_SCORE = /^(?:point|%|percent)?$/;
const OF_STRENGTH = /\/5$/;

/** Where the clause that a place lies in begins. */
function clauseStart(text: string, from: number, at: number): number {
  const before = text.slice(from, at);
  const cut = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':'));
  return cut < 0 ? from : from + cut + 1;
}

const BEHIND = 34;

/** What two values are of: named before them in their clause, else behind them, else earlier in the sentence; on a scale to ten it is the pain. */
function measureOf(text: string, { start, end, unit }: TwoValues, sentence: ReadSentence): Measure | null {
  if (OF_STRENGTH.test(unit)) return { of: 'strength', better: 'more' };
  const own = clauseStart(text, sentence.start, start);
  const behind = text.slice(end, Math.min(sentence.end, end + BEHIND)).split(/[.;,(]/)[0] ?? '';
  const near =
    measureIn(text.slice(own, start), 'end') ??
    measureIn(text.slice(start, end), 'start') ??
    measureIn(behind, 'start');
  if (OUT_OF_TEN.test(unit)) return near?.of === 'strength' ? null : PAIN;
  const named = near ?? measureIn(text.slice(sentence.start, own), 'end');
  if (named?.of === 'pain') return near === null || !OF_A_SCORE.test(unit) ? null : named;
  return named?.of === 'motion' && unit === 'mm' && !/\bopening\b/i.test(text.slice(own, start)) ? null : named;
}

function isLarge({ earlier, later }: TwoValues, { of }: Measure): boolean {
  const difference = Math.abs(later - earlier);
  return difference >= earlier * SMALLEST && (of !== 'pain' || earlier > 10 || difference >= SMALLEST_OF_PAIN);
}

function changeOf(reading: Reading, told: TwoValues): MeasuredChange[] {
  const { text } = reading;
  const { start, end, earlier, later } = told;
  const sentence = sentenceAt(reading, start);
  if (end > sentence.end || HOPED.test(text.slice(sentence.start, start))) return [];
  const rest = text.slice(end, sentence.end);
  if (NO_MEASURE_BEHIND.test(rest) || (LOST.test(rest) && !FOR_WANT_OF_IT.test(rest))) return [];
  const measure = measureOf(text, told, sentence);
  if (measure === null || earlier === later || !isLarge(told, measure)) return [];
  if (measure.of === 'medication' && NOT_LESS_NEED.test(text.slice(sentence.start, sentence.end))) return [];
  return [{ of: measure.of, isBetter: later > earlier === (measure.better === 'more'), start, end }];
}

/** "Two Norco fewer a week", "off Vicodin in that time", "has not needed Norco since". */
const FEWER =
  /\b(?:(?:one|two|three|four|five|six|\d{1,2}|half as many)\s(?:[a-z]+\s){0,2}(?:fewer|less)|fewer)\b[^.;,]{0,24}|\b(?:is|was|has been|been|came|went|got|gone)\s(?:completely |entirely |all the way )?off\s(?:of |all |the |his |her )*[a-z]+(?=\s(?:in that time|for (?:that|the|those|\w+) (?:time|weeks?|months?)|during|since|after|while|completely|altogether|by))|\b(?:has|have|had|did) not (?:needed?|used?|taken?|had to take)\s(?:any |the |his |her )*[a-z]+(?=\s(?:since|in that time|after|for|during))/gi;

function fewerDrugs(reading: Reading): MeasuredChange[] {
  const { text } = reading;
  return everyMatch(text, FEWER).flatMap((match): MeasuredChange[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const sentence = sentenceAt(reading, start);
    const said = text.slice(sentence.start, sentence.end);
    if (HOPED.test(text.slice(sentence.start, start)) || NOT_LESS_NEED.test(said)) return [];
    return measureIn(match[0], 'end')?.of === 'medication' ? [{ of: 'medication', isBetter: true, start, end }] : [];
  });
}

/** Measures of a page told at two times, in the order of the text; looked for when first asked. */
export const changesIn: (reading: Reading) => readonly MeasuredChange[] = onceForEach((reading: Reading) =>
  [
    ...twoValues(reading.text).flatMap(told => changeOf(reading, told)),
    ...measureAgain(reading),
    ...fewerDrugs(reading),
  ].toSorted((one, other) => one.start - other.start),
);
