import { any } from '../../engine/combinators.ts';
import { condition, weighed } from '../../engine/condition.ts';
import { patientFacts } from '../../engine/situation.ts';
import { addressed } from '../words.ts';

/** Side effects looked into, found or not. */
export const sideEffectsAddressed = addressed('side effects or their absence', ['side-effect']);

/** A test of the urine for drugs on record. */
export const drugTested = addressed('a urine drug test', ['drug-test']);

/** A signed agreement on treatment with opioids. */
export const agreementOnFile = condition('a pain treatment agreement', situation => {
  const stated = patientFacts(situation, 'opioid-agreement');
  return weighed(
    stated.filter(({ assertion }) => assertion === 'affirmed' || assertion === 'historical'),
    stated.filter(({ assertion }) => assertion === 'denied'),
  );
});

/** Misuse looked into: drug test, agreement, or a word on behavior. */
export const aberrantBehaviorAddressed = any(
  drugTested,
  agreementOnFile,
  addressed('a word on drug-taking behavior', ['aberrant-behavior']),
);

/** A heading of the record, with nothing said under it that can be held against the patient. */
const HEADING = /^aberrant (?:drug[- ](?:taking|related) )?behaviou?rs?$/i;

/** A drug test that does not fit what is prescribed, or behavior of misuse. */
export const misuseFound = condition('misuse or an inconsistent drug test', situation => {
  const tests = patientFacts(situation, 'drug-test').filter(({ assertion }) => assertion === 'affirmed');
  const behavior = patientFacts(situation, 'aberrant-behavior');
  return weighed(
    [
      ...tests.filter(({ value }) => value.result === 'inconsistent'),
      ...behavior.filter(({ assertion, at }) => assertion === 'affirmed' && !HEADING.test(at.quote.trim())),
    ],
    [
      ...tests.filter(({ value }) => value.result === 'consistent'),
      ...behavior.filter(({ assertion }) => assertion === 'denied'),
    ],
  );
});
