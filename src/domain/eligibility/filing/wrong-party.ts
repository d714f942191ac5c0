import type { Source } from '#domain/law/source.ts';
import type { Application } from '../application/application.ts';
import { cureInTime } from '../application/cure-in-time.ts';
import type { GroundRule } from '../screening/ground.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(d), (h)(4), (j)',
  says: 'the worker applies, or the attorney, or an agent designated after the UR decision; the provider only where the treatment was given in an emergency; the employer and the claims administrator never',
};

/** Why the one who signed may not apply; null when he may, or is not known. */
function barred({ signedBy, designatedBeforeUrDecision, emergency }: Application): string | null {
  if (signedBy === 'employer' || signedBy === 'claims-administrator')
    return 'The application was filed by the employer or the claims administrator; only the worker, or someone who may act for the worker, can apply.';
  if (signedBy === 'provider' && !emergency)
    return 'The application was filed by a provider, and the treatment was not given in an emergency.';
  if (signedBy === 'agent' && designatedBeforeUrDecision)
    return 'The application was filed by an agent who was designated before the utilization review decision; a designation counts only after it.';
  return null;
}

export const wrongParty: GroundRule = {
  code: 'WRONG_PARTY',
  source,
  find: ({ application, period }) => {
    const message = barred(application);
    const cure =
      'the worker, an attorney or an agent designated after the decision files the form within the time to apply';
    return message === null ? [] : [{ item: null, message, ...cureInTime(cure, application, period) }];
  },
};
