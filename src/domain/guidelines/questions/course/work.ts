import { condition, weighed } from '../../engine/condition.ts';
import { patientFacts } from '../../engine/situation.ts';
import { latest } from '../dates.ts';

/** Whether the patient works, with or without restrictions, by the latest word on it. */
export const returnedToWork = condition('a return to work', situation => {
  const stated = latest(patientFacts(situation, 'work-status').filter(({ assertion }) => assertion === 'affirmed'));
  const works = stated.filter(({ value }) => value.status === 'full-duty' || value.status === 'modified');
  return weighed(
    works,
    stated.filter(fact => !works.includes(fact)),
  );
});
