import { type Condition, condition, silent } from '../../engine/condition.ts';
import { patientFacts } from '../../engine/situation.ts';
import { weeksSinceInjury } from '../dates.ts';
import { counted } from '../words.ts';

/** How long the complaint lasts, counted from the injury. */
export const weeksSinceOnset = {
  /** Whether it lasts longer than a number of weeks. */
  moreThan(weeks: number): Condition {
    return condition(`symptoms for more than ${counted(weeks, 'week')}`, situation => {
      const lasted = weeksSinceInjury(situation);
      if (lasted === null) return silent();
      return {
        verdict: lasted > weeks ? 'met' : 'not-met',
        evidence: patientFacts(situation, 'injury-date').slice(0, 1),
        finding: `The injury lies ${counted(lasted, 'week')} back.`,
      };
    });
  },
};
