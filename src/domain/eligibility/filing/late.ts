import { civilDayWords } from '#domain/calendar/day-words.ts';
import type { Source } from '#domain/law/source.ts';
import type { GroundRule } from '../screening/ground.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(h)',
  says: 'an application is received within the time to apply, which does not run before the form is provided, nor while liability is disputed',
};

/** Counts from receipt; the last day comes counted. */
export const late: GroundRule = {
  code: 'LATE',
  source,
  find: ({ application: { received, urDecision }, period }) => {
    const { lastDay, steps, notes, confidence, source: cite } = period;
    if (lastDay === null || received <= lastDay) return [];
    return [
      {
        item: null,
        message: `The application was received on ${civilDayWords(received)}; the last day to apply was ${civilDayWords(lastDay)}.`,
        elsewhere:
          'the treating physician, who can ask for the treatment anew and document a change in the facts (Labor Code 4610(k))',
        confidence,
        notes: [
          ...steps,
          ...notes,
          ...(urDecision.liabilityDisputed
            ? []
            : ['it is not late if the form did not come with the decision, or if liability was disputed too']),
        ],
        source: { cite, says: source.says },
      },
    ];
  },
};
