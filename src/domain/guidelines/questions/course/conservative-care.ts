import { condition, silent, weighed } from '../../engine/condition.ts';
import { patientFacts } from '../../engine/situation.ts';
import { speaksOf } from '../words.ts';

const CONSERVATIVE =
  /therap|chiropract|acupunct|exercise|medicat|nsaid|anti-?inflammator|injection|conservative|brac|splint|massage|tens\b|manipulat|rest\b/i;

/** Treatment beyond pills: what counts as a period of care. */
const ACTIVE =
  /therap|chiropract|acupunct|exercise|injection|conservative (?:care|treatment|management)|brac|splint|immobil|massage|manipulat/i;

/** Treatment short of surgery that was given and did not help. Treatment whose result is not told does not show it. */
export const conservativeCareFailed = condition('conservative treatment that failed', situation => {
  const tried = patientFacts(situation, 'treatment-tried').filter(
    fact => speaksOf(fact, CONSERVATIVE) && fact.assertion !== 'planned' && fact.assertion !== 'possible',
  );
  const failed = tried.filter(
    ({ value, assertion }) =>
      assertion !== 'denied' && (value.response === 'no-benefit' || value.response === 'not-tolerated'),
  );
  const helped = tried.filter(({ value, assertion }) => assertion === 'denied' || value.response === 'helped');
  if (failed.length + helped.length > 0) return weighed(failed.slice(0, 2), helped.slice(0, 2));
  return silent(tried.slice(0, 2), 'Conservative treatment is mentioned, but not that it failed.');
});

/** Treatment beyond pills given at all. */
export const conservativeCareGiven = condition('a period of conservative treatment', situation => {
  const tried = patientFacts(situation, 'treatment-tried').filter(fact => speaksOf(fact, ACTIVE));
  const given = tried.filter(({ assertion }) => assertion === 'affirmed' || assertion === 'historical');
  return weighed(given.slice(0, 3), tried.filter(({ assertion }) => assertion === 'denied').slice(0, 2));
});
