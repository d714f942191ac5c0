import { type Condition, condition, silent } from '../../engine/condition.ts';
import { patientFacts } from '../../engine/situation.ts';
import { weeksSinceInjury } from '../dates.ts';
import { counted } from '../words.ts';

/** How long the complaint lasts, counted from the injury. */
export const weeksSinceOnset = {
  /** Whether it has lasted a number of weeks. */
  atLeast(weeks: number): Condition {
    return lasting(`symptoms for at least ${counted(weeks, 'week')}`, lasted => lasted >= weeks);
  },
  /** Whether it lasts longer than a number of weeks. */
  moreThan(weeks: number): Condition {
    return lasting(`symptoms for more than ${counted(weeks, 'week')}`, lasted => lasted > weeks);
  },
};

function lasting(text: string, isLongEnough: (weeks: number) => boolean): Condition {
  return condition(text, situation => {
    const lasted = weeksSinceInjury(situation);
    if (lasted === null) return silent();
    return {
      verdict: isLongEnough(lasted) ? 'met' : 'not-met',
      evidence: patientFacts(situation, 'injury-date').slice(0, 1),
      finding: `The injury lies ${counted(lasted, 'week')} back.`,
    };
  });
}
