import { civilDayWords } from '#domain/calendar/day-words.ts';
import type { Source } from '#domain/law/source.ts';
import type { GroundRule } from '../screening/ground.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(a)',
  says: 'review is for injuries from 1 Jan 2013 on, and for any injury where the UR decision was communicated from 1 Jul 2013 on',
};

const injuriesFrom = '2013-01-01';
const decisionsFrom = '2013-07-01';

export const outOfScopeDate: GroundRule = {
  code: 'OUT_OF_SCOPE_DATE',
  source,
  find: ({ application: { dateOfInjury, urDecision } }) => {
    if (dateOfInjury === null || dateOfInjury >= injuriesFrom) return [];
    const communicated = urDecision.served ?? urDecision.made;
    if (communicated === null || communicated >= decisionsFrom) return [];
    const ground = {
      item: null,
      message: `The injury of ${civilDayWords(dateOfInjury)} is from before 2013, and the utilization review decision was communicated on ${civilDayWords(communicated)}, before 1 Jul 2013.`,
      elsewhere: 'the procedure before independent medical review, a medical-legal evaluation (Labor Code 4062)',
    };
    if (urDecision.served !== null) return [ground];
    const note = 'the day of service is not known; that of the decision was taken, and service may have come later';
    return [{ ...ground, confidence: 'low', notes: [note] }];
  },
};
