import { type Condition, condition, silent, weighed } from '../../engine/condition.ts';
import { patientFacts } from '../../engine/situation.ts';
import { speaksOf } from '../words.ts';
import { ANTIDEPRESSANTS, type DrugGroup, groupPattern } from './drug-groups.ts';
import { medicationsOf } from './medications.ts';

/** Whether an antidepressant was tried and failed or was not tolerated. */
export const antidepressantFailed = triedAndFailed(
  'an antidepressant tried and failed',
  /antidepressants?/,
  ...ANTIDEPRESSANTS,
);
/** Whether an anticonvulsant was tried and failed or was not tolerated. */
export const anticonvulsantFailed = triedAndFailed(
  'an anticonvulsant tried and failed',
  /anti-?convulsants?|anti-?epilep\w+|\bAEDs?\b/,
  'anticonvulsant',
);
/** Whether a tricyclic was tried, or could not be. */
export const tricyclicFailed = triedAndFailed(
  'a tricyclic tried and failed or not tolerated',
  /tricyclics?|\bTCAs?\b/,
  'tricyclic',
);
/** Whether treatment without opioids was tried and failed. */
export const nonOpioidsFailed = triedAndFailed(
  'treatment without opioids tried and failed',
  /\bNSAIDs?\b|anti-?inflammator\w+|acetaminophen|tylenol|physical therapy|non-?opioid\w*/,
  'NSAID',
  'anticonvulsant',
);

/** Whether treatment of a kind was tried and did not help or was not tolerated; help is an answer against. */
export function triedAndFailed(text: string, words: RegExp, ...groups: readonly DrugGroup[]): Condition {
  const pattern = groupPattern(words, ...groups);
  return condition(text, situation => {
    const tried = patientFacts(situation, 'treatment-tried').filter(fact => speaksOf(fact, pattern));
    const failed = tried.filter(({ value }) => value.response === 'no-benefit' || value.response === 'not-tolerated');
    const stopped = medicationsOf(situation, ...groups).filter(({ value }) => value.status === 'stopped');
    const helped = tried.filter(({ value }) => value.response === 'helped');
    if (failed.length + stopped.length + helped.length > 0) return weighed([...failed, ...stopped], helped);
    const near = [...tried, ...medicationsOf(situation, ...groups)].slice(0, 2);
    return silent(near, 'The record mentions such treatment but does not say that it failed.');
  });
}
