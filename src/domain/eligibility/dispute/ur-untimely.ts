import type { Source } from '#domain/law/source.ts';
import type { GroundRule } from '../screening/ground.ts';

export const source: Source = {
  cite: 'Dubon v. World Restoration (WCAB en banc, Oct 2014); Labor Code 4610.5(c)(1)',
  says: 'whether a UR decision came too late to count is a question for the appeals board, not for medical review',
  confidence: 'medium',
};

export const urUntimely: GroundRule = {
  code: 'UR_UNTIMELY',
  source,
  find: ({ application }) =>
    application.urDecision.timelinessDisputed
      ? [
          {
            item: null,
            message:
              'The worker says that the utilization review decision came too late. Whether it did is for the appeals board; a decision made too late is void and there is nothing to review.',
            cure: 'a finding of the appeals board that the decision was in time, or the objection withdrawn',
            elsewhere: "Workers' Compensation Appeals Board",
            notes: ['that the mere objection holds a review up is read from the list of reasons; no text says so'],
          },
        ]
      : [],
};
