import { type Condition, condition, weighed } from '../../engine/condition.ts';
import { patientFacts } from '../../engine/situation.ts';
import { speaksOf } from '../words.ts';

const HALF = /\b(?:[5-9]\d|100)\s?%|(?:fifty|sixty|seventy|eighty|ninety)(?:[- ]\w+)? percent/i;
const LITTLE = /\b[0-4]?\d\s?%/;

/** Lasting relief from an earlier treatment of a kind: it helped, by half where a share is told; help that is told to be less does not count. */
export function reliefFrom(service: RegExp): Condition {
  return condition('relief from the earlier treatment by at least half', situation => {
    const had = patientFacts(situation, 'treatment-tried').filter(fact => speaksOf(fact, service));
    const helped = had.filter(
      ({ value, at, assertion }) =>
        value.response === 'helped' && assertion !== 'denied' && (HALF.test(at.quote) || !LITTLE.test(at.quote)),
    );
    const little = had.filter(fact => fact.value.response !== null && !helped.includes(fact));
    return weighed(helped.slice(0, 2), little.slice(0, 2));
  });
}
