import { readCount } from '#domain/drugs/count.ts';
import { lazy } from '#domain/drugs/words/lazy.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';
import { sameRegion } from '../letter/regions.ts';
import { matchesOf } from '../figures/figure-sentences.ts';
import { PAIN_SCORE } from '../figures/measure-patterns.ts';
import { clauseAround } from '../statements/statement.ts';

/** Of another time, or with a drug. */
const NOT_NOW =
  /\b(?:with(?! (?:radiat\w+|pain|numb\w+|tingling))|without|on|off|after|before|from|worst|best|average|initially|drop\w*|fell|reduc\w+|decreas\w+|increas\w+|down|up(?! to)|until|when|during|was as|previous\w*|prior|earlier)\b/i;
/** "No higher than 4/10", "at least 8/10": what bounds the score from above and from below. */
const AT_MOST =
  /\b(?:no (?:higher|greater|more|worse) than|not (?:above|over|more than|higher than)|at most|up to|less than|below|under)\s$/i;
const AT_LEAST = /\b(?:at least|more than|higher than|greater than|over|above|no less than)\s$/i;

type Score = Span & {
  readonly least: number;
  readonly most: number;
  readonly bound: 'most' | 'least' | null;
  /** The parts it is told of. */
  readonly regions: () => readonly string[];
  readonly sentence: Span;
};

const scoresIn = onceForEach((checked: CheckedText): readonly Score[] =>
  matchesOf(checked, [PAIN_SCORE]).flatMap(({ sentence, start, end, match }): Score[] => {
    const { score, upTo } = match.groups ?? {};
    const before = checked.text.slice(sentence.start, start);
    const regions = lazy(() => regionsOf(checked, sentence, { start, end }));
    const bound = AT_MOST.test(before) ? 'most' : AT_LEAST.test(before) ? 'least' : null;
    const least = readCount(score) ?? 0;
    return [{ least, most: readCount(upTo) ?? least, bound, regions, sentence, start, end }];
  }),
);

const isIn = (region: Span, { start, end }: Span): boolean => start <= region.start && region.end <= end;

/** The parts its clause names, else the one named last before it in its sentence. */
function regionsOf(checked: CheckedText, sentence: Span, at: Span): readonly string[] {
  const clause = clauseAround(checked, sentence, at);
  const own = checked.regions().flatMap(region => (isIn(region, clause) ? [region.value] : []));
  if (own.length > 0) return own;
  const last = checked.regions().findLast(region => isIn(region, { start: sentence.start, end: at.start }));
  return last === undefined || at.start - last.end > REACH ? [] : [last.value];
}

/** So far before its score the part that hurts may stand. */
const REACH = 60;

/** Whether a score agrees with one told: one of its range, or on the right side of its bound. */
function agrees(said: Score, told: Score): boolean {
  if (said.bound === 'most') return told.least <= said.most;
  if (said.bound === 'least') return told.most >= said.least;
  if (told.bound !== null) return true;
  // Two ranges are one if the one lies within the other.
  if (said.least < said.most && told.least < told.most)
    return (said.least <= told.least && told.most <= said.most) || (told.least <= said.least && said.most <= told.most);
  return said.least <= told.most && told.least <= said.most;
}

/** Words of a drug that pain is told without and with. */
const MEDICATED =
  /\b(?:medic\w+|meds?|drugs?|opioids?|pills?|tablets?|(?:its|this|their) use|use of|(?:with|without|on|off|before|after|taking) (?:it|them))\b/i;

/** Two scores of one sentence: without a drug and with it. */
function pairsIn(checked: CheckedText): (readonly [Score, Score])[] {
  const all = scoresIn(checked);
  return all.flatMap((one, index): (readonly [Score, Score])[] => {
    const next = all[index + 1];
    const isPair =
      next?.sentence.start === one.sentence.start &&
      all.filter(({ sentence }) => sentence.start === one.sentence.start).length === 2;
    const isMedicated = (): boolean =>
      MEDICATED.test(checked.text.slice(one.sentence.start, one.sentence.end)) ||
      checked.drugs().some(drug => isIn(drug, one.sentence));
    return isPair && isMedicated() ? [[one, next]] : [];
  });
}

/** Pain without and with a drug, of which the summary has one score and never the other. */
function medicatedPain({ summary }: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const [said, ...others] = pairsIn(rationale);
  const [told, ...more] = said === undefined ? [] : pairsIn(summary);
  if (said === undefined || told === undefined || others.length > 0 || more.length > 0) return [];
  if (rationale.isOfGuideline(said[0].sentence)) return [];
  const all = scoresIn(summary);
  const unknown = said.filter(one => !all.some(other => agrees(one, other)));
  const [other] = unknown;
  const missing = told.find(one => !said.some(own => agrees(one, own)));
  if (other === undefined || missing === undefined || unknown.length > 1) return [];
  return [defectOf(index, rationale, other, summary, missing)];
}

function defectOf(index: number, rationale: CheckedText, said: Score, summary: CheckedText, told: Score): Defect {
  return {
    item: index,
    severity: 'warning',
    message: `The reasons have pain of ${said.least}/10, the summary ${told.least}/10: correct the one that is wrong.`,
    at: placeIn(rationale, said),
    against: placeIn(summary, told),
  };
}

/** Pain said to be of one score, where the summary has it of none such for that part. */
export function painScores(letter: CheckedLetter, item: CheckedItem): Defect[] {
  const { index, rationale } = item;
  const [said, ...more] = scoresIn(rationale);
  if (more.length > 0) return medicatedPain(letter, item);
  if (said === undefined || rationale.isOfGuideline(said.sentence)) return [];
  const all = scoresIn(letter.summary);
  const ofPart = all.filter(({ regions }) =>
    regions().some(one => said.regions().some(other => sameRegion(one, other))),
  );
  const told =
    ofPart.length > 0 || said.regions().length === 0
      ? ofPart.length > 0
        ? ofPart
        : all
      : all.filter(({ regions }) => regions().length === 0);
  const [first] = told;
  if (
    first === undefined ||
    told.some(one => !agrees(one, first)) ||
    told.some(one => agrees(said, one)) ||
    (said.bound === null && all.some(one => agrees(said, one)))
  )
    return [];
  const around = rationale.text
    .slice(Math.max(said.sentence.start, said.start - REACH), Math.min(said.sentence.end, said.end + REACH))
    .replace(/\b(?:out )?of\b|\bon a scale\b|\bno (?:higher|greater|more) than\b/gi, ' ');
  if (!/\b(?:pain(?:ful)?|hurts?|aches?)\b/i.test(around) || NOT_NOW.test(around)) return [];
  return [defectOf(index, rationale, said, letter.summary, first)];
}
