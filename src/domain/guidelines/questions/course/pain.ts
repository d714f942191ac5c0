import type { FactOf } from '#domain/evidence/fact.ts';
import { type Answer, type Condition, condition, silent, weighed } from '../../engine/condition.ts';
import { patientFacts, type Situation } from '../../engine/situation.ts';
import { factsAbout, sides } from '../words.ts';

type PainScore = FactOf<'pain-score'>;

/** Less than 2 points of 10, or than 30 %, is no change a patient notices (Farrar and others, Pain 94:149, 2001). */
const fewestPoints = 2;
const smallestShare = 0.3;

/** Pain with the medication against pain without it. */
export const painReduction = {
  /** Whether medication lowers the pain by at least a share (0..1) of what it is without. */
  atLeast(share: number): Condition {
    const percent = Math.round(share * 100);
    const text =
      share === 0 ? 'less pain with the medication' : `a reduction of pain by at least ${percent}% with the medication`;
    return condition(text, situation => {
      const pair = scores(situation);
      if (pair === null) return helped(situation);
      const reduction = pair.without === 0 ? 0 : (pair.without - pair.with) / pair.without;
      const finding = `Pain is rated ${pair.worded.without} without medication and ${pair.worded.with} with it, ${
        reduction > 0 ? `a reduction of ${pair.isRange ? 'about ' : ''}${Math.round(reduction * 100)}%` : 'no reduction'
      }.`;
      const matters = pair.without - pair.with >= fewestPoints || reduction >= smallestShare;
      const enough = share === 0 ? matters : reduction >= share;
      return { verdict: enough ? 'met' : 'not-met', evidence: pair.evidence, finding };
    });
  },
};

/** Relief recorded in a way that can be judged: with against without medication, or in words; a bare score is not. */
export const painReliefRecorded = condition('pain relief with the medication', situation => {
  const pair = scores(situation);
  if (pair !== null) return weighed(pair.evidence, []);
  const answer = helped(situation);
  if (answer.verdict !== 'not-documented') return { ...answer, verdict: 'met' };
  const bare = patientFacts(situation, 'pain-score');
  return silent(bare.slice(0, 1), 'Pain is scored, but not with medication against without.');
});

function scores(situation: Situation) {
  const stated = patientFacts(situation, 'pain-score').filter(({ assertion }) => assertion === 'affirmed');
  const without = stated.findLast(({ value }) => value.medication === 'without');
  const taken = stated.findLast(({ value }) => value.medication === 'with');
  if (without === undefined || taken === undefined) return null;
  return {
    without: outOfTen(without),
    with: outOfTen(taken),
    worded: { without: scoreWords(without), with: scoreWords(taken) },
    isRange: [without, taken].some(({ value }) => value.upTo !== value.score),
    evidence: [without, taken],
  };
}

/** As the record rates it: `6-7/10`. */
function scoreWords({ value: { score, upTo, of } }: PainScore): string {
  return `${score === upTo ? score : `${score}-${upTo}`}/${of}`;
}

function outOfTen({ value }: PainScore): number {
  return Math.round((((value.score + value.upTo) / 2) * 100) / value.of) / 10;
}

function helped(situation: Situation): Answer {
  const stated = patientFacts(situation, 'treatment-tried').filter(({ value }) =>
    /medic|opioid|norco|analges/i.test(value.treatment),
  );
  return weighed(
    stated.filter(({ value }) => value.response === 'helped'),
    stated.filter(({ value }) => value.response === 'no-benefit'),
  );
}

/** Pain on a scale, recorded at all. */
export const painScored = condition('pain on a numerical scale', situation =>
  weighed(patientFacts(situation, 'pain-score').slice(0, 2), []),
);

const SEVERE = 7;

/** Severe pain: seven or more out of ten, or called severe. */
export const severePain = condition('severe pain', situation => {
  const stated = patientFacts(situation, 'pain-score').filter(({ assertion }) => assertion === 'affirmed');
  const severe = stated.filter(score => outOfTen(score) >= SEVERE);
  const called = factsAbout(situation, ['complaint', 'diagnosis'], /severe|excruciat/i).filter(
    ({ assertion }) => assertion === 'affirmed',
  );
  if (severe.length + called.length > 0) return weighed([...severe, ...called].slice(0, 2), []);
  return weighed([], stated.slice(0, 2));
});

/** Pain or another complaint of an injury, on record at all. */
export const painComplaint = condition('a complaint of pain or of an injury', situation => {
  const told = sides(patientFacts(situation, 'complaint', 'pain-score', 'diagnosis'));
  return weighed(told.forIt.slice(0, 2), []);
});
