import type { Source } from '#domain/law/source.ts';
import { holdsOn, type Requirement } from './requirement.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(d)(4)(B)',
  says: 'a medical or osteopathic doctor holds a current certification of a recognised American specialty board',
};

/** Board-certified on the day; asked of medical and osteopathic doctors only. */
export const boardCertified: Requirement = (reviewer, on) => {
  if (reviewer.profession !== 'MD' && reviewer.profession !== 'DO') {
    return { met: true, basis: 'board certification is asked of MD and DO only' };
  }
  const current = reviewer.certifications.filter(certificate => certificate.recognized && holdsOn(certificate, on));
  return current.length > 0
    ? { met: true, basis: `certified in ${current.map(({ specialty }) => specialty).join(', ')}` }
    : { met: false, basis: 'no current certification of a recognised specialty board' };
};
