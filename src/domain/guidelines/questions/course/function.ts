import { any } from '../../engine/combinators.ts';
import { type Condition, condition, weighed } from '../../engine/condition.ts';
import { patientFacts } from '../../engine/situation.ts';
import { latest } from '../dates.ts';
import { sides, speaksOf } from '../words.ts';
import { returnedToWork } from './work.ts';

/** Better function or daily activities; decline, or a denial that there was any gain, speaks against it. */
export const functionImproved = condition('improved function', situation => {
  const stated = latest(
    patientFacts(situation, 'function').filter(
      ({ value, assertion }) => value.change !== 'limited' && (assertion === 'affirmed' || assertion === 'denied'),
    ),
  );
  const gained = stated.filter(({ value, assertion }) => value.change === 'improved' && assertion === 'affirmed');
  const against = stated.filter(
    ({ value, assertion }) =>
      (value.change === 'improved' && assertion === 'denied') ||
      ((value.change === 'declined' || value.change === 'unchanged') && assertion === 'affirmed'),
  );
  return weighed(gained.slice(0, 2), against.slice(0, 2));
});

/** Decline on record, by the latest word on it: what the patient can do has become less. */
export const functionDeclined = condition('a decline in function', situation => {
  const stated = latest(
    patientFacts(situation, 'function').filter(
      ({ value, assertion }) => value.change !== 'limited' && assertion === 'affirmed',
    ),
  );
  return weighed(
    stated.filter(({ value }) => value.change === 'declined').slice(0, 2),
    stated.filter(({ value }) => value.change === 'improved').slice(0, 2),
  );
});

/** What the patient can and cannot do, recorded at all. */
export const functionRecorded = condition('the level of function and daily activities', situation =>
  weighed([...patientFacts(situation, 'function'), ...patientFacts(situation, 'work-status')].slice(0, 2), []),
);

/** Functional improvement by the regulation (8 CCR 9792.20): a gain in daily activities or fewer work restrictions. */
export const functionalImprovement = any(functionImproved, returnedToWork);

/** A treatment of a kind already had that helped, by the word of the record; one that did not help speaks against it. */
export function someImprovement(service: RegExp): Condition {
  return condition('gain from the treatment already had', situation => {
    const had = patientFacts(situation, 'treatment-tried').filter(
      fact => speaksOf(fact, service) && fact.assertion !== 'planned' && fact.assertion !== 'hypothetical',
    );
    return weighed(
      had.filter(({ value, assertion }) => value.response === 'helped' && assertion !== 'denied').slice(0, 2),
      had
        .filter(
          ({ value, assertion }) =>
            value.response === 'no-benefit' || (value.response === 'helped' && assertion === 'denied'),
        )
        .slice(0, 2),
    );
  });
}

/** A loss of motion, strength or function on examination or in daily life. */
export const limitedByRecord = condition('a loss of motion, strength or function', situation => {
  const found = patientFacts(situation, 'exam-finding').filter(({ value }) =>
    /decreased (?:range|strength)|weakness|gait|atrophy|swelling/i.test(value.finding),
  );
  const limited = patientFacts(situation, 'function').filter(({ value }) => value.change === 'limited');
  const { forIt, against } = sides([...found, ...limited]);
  return weighed(forIt.slice(0, 2), forIt.length > 0 ? [] : against.slice(0, 2));
});
