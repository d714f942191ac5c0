import { condition, silent, weighed } from '../../engine/condition.ts';
import { patientFacts } from '../../engine/situation.ts';
import { latest } from '../dates.ts';

const WORKING =
  /\bwork(?:s|ing|ed)\b|return(?:s|ed|ing)? to|back (?:at|to) work|(?:full|part)[- ]time|\bon (?:modified|light|limited)/i;

/** Whether the patient works, by the latest word on it; restrictions alone do not say that work is done. */
export const returnedToWork = condition('a return to work', situation => {
  const stated = latest(patientFacts(situation, 'work-status').filter(({ assertion }) => assertion === 'affirmed'));
  const works = stated.filter(
    ({ value, at }) => value.status === 'full-duty' || (value.status === 'modified' && WORKING.test(at.quote)),
  );
  const doesNot = stated.filter(({ value }) => value.status !== 'full-duty' && value.status !== 'modified');
  if (works.length + doesNot.length > 0) return weighed(works, doesNot);
  return silent(stated.slice(0, 1), 'Work restrictions are recorded, but not whether the patient works.');
});
