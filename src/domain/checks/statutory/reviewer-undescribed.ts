import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import { matchesIn } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(d), (f); Zuniga v. WCAB (2018) 19 Cal.App.5th 981',
  says: 'the determination describes the qualifications of the reviewer, whose name stays confidential',
};

const NAMED =
  /\bDr\.?\s+\p{Lu}\p{Ll}+|\b\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}\.)?\s+\p{Lu}[\p{L}'’-]+,?\s+(?:M\.?D|D\.?O|D\.?C|D\.?P\.?M|Ph\.?D)\b\.?/gu;
const FIELD =
  /(?:ology|iatry|iatrics|icine|ery|ion|ment|ctic|ncture|iatric|ogical|opedics?|opaedics?|esia|try|ics|tice)\b/i;

/** Says when a letter gives no state or no field of its reviewer, or gives a name. */
export const reviewerUndescribed: Check = {
  rule: 'reviewer-undescribed',
  severity: 'error',
  source,
  find: ({ determination }) => {
    const { statesOfLicensure, specialties } = determination.reviewer;
    const text = specialties.join(', ');
    const missing = [
      ...(statesOfLicensure.join('').trim() === '' ? ['in which state the reviewer is licensed'] : []),
      ...(text.trim() === '' ? ['in which field the reviewer is qualified'] : []),
    ];
    const defects: Defect[] = missing.map(what => ({
      item: null,
      message: `The letter does not say ${what}: add it.`,
      at: { part: 'reviewer', start: 0, end: 0, quote: '' },
    }));
    const named = matchesIn({ text }, NAMED).filter(({ match }) => !FIELD.test(match[0].replace(/,.*$/, '')));
    return [
      ...defects,
      ...named.map(({ start, end }): Defect => {
        const quote = text.slice(start, end);
        return {
          item: null,
          message: `The letter names its reviewer (${quote}): leave the name out.`,
          at: { part: 'reviewer', start, end, quote },
        };
      }),
    ];
  },
};
