import { condition, silent, weighed } from '../../engine/condition.ts';
import { patientFacts } from '../../engine/situation.ts';

/** A nerve study that found something; a normal one speaks against it. */
export const positiveNerveStudy = condition('a nerve study that bears it out', situation => {
  const done = patientFacts(situation, 'electrodiagnostic').filter(
    ({ value, assertion }) => value.finding !== null && assertion !== 'planned',
  );
  if (done.length === 0) return silent();
  const normal = done.filter(({ value }) => /^(?:a )?(?:normal|negative|unremarkable|no )/i.test(value.finding ?? ''));
  return weighed(done.filter(fact => !normal.includes(fact)).slice(0, 2), normal.slice(0, 1));
});
