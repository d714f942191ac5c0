import type { Source } from '#domain/law/source.ts';
import type { GroundRule } from '../screening/ground.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(h)(2), (k)',
  says: 'while liability for the treatment is disputed the review waits, unless the claims administrator agrees to it; the worker has 30 days from notice that the dispute is resolved',
};

export const liability: GroundRule = {
  code: 'LIABILITY',
  source,
  defers: true,
  find: ({ application: { urDecision, claimsAdministratorAgrees } }) =>
    urDecision.liabilityDisputed && urDecision.liabilityResolvedOn === null && !claimsAdministratorAgrees
      ? [
          {
            item: null,
            message:
              'The claims administrator disputes that it owes the treatment at all. The review waits until that dispute is resolved.',
            cure: 'resolution of the dispute, or the agreement of the claims administrator; 30 days to apply run from notice of the resolution',
            elsewhere: "Workers' Compensation Appeals Board",
          },
        ]
      : [],
};
