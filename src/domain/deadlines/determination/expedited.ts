import { daysFrom } from '#domain/calendar/counting/period-of-days.ts';
import type { Source } from '#domain/law/source.ts';
import { hours, rolled, startOn } from '../clocks/finish.ts';
import type { Rule } from '../clocks/rule.ts';
import { completeFile } from '../clocks/complete-file.ts';

export const source: readonly [regulation: Source, statute: Source] = [
  {
    cite: '8 CCR 9792.10.6(g)(2)',
    says: 'an expedited determination within 72 hours of receipt of the information',
  },
  {
    cite: 'Labor Code 4610.6(d)(1)(C)',
    says: 'an expedited determination within 3 days of receipt of the information, the treatment not yet given and a threat to health certified',
  },
];

const [regulation, statute] = source;
const words = 'receipt of the information';

const determination = {
  duty: 'D2',
  what: 'issue the expedited determination',
  owedBy: 'review-organization',
  metBy: ['determination-served'],
  restarts: true,
} as const;

/** D2: the expedited determination, as the regulation counts: in hours. */
export const expeditedDetermination: Rule = {
  ...determination,
  source: regulation,
  regulationOnly: true,
  twin: { of: 'expedited-determination', enforced: true },
  count: (event, history) => {
    const start = history.expedited(event) ? completeFile(event, history) : null;
    return start === null
      ? null
      : hours(start, 72, start.event === 'expedited-certified' ? 'the change to expedited review' : words);
  },
};

/** D2: the expedited determination, as the statute counts: in days. */
export const expeditedDeterminationByStatute: Rule = {
  ...determination,
  source: statute,
  twin: { of: 'expedited-determination', enforced: false },
  count: (event, history) => {
    const start = history.expedited(event) ? completeFile(event, history) : null;
    if (start === null) return null;
    return rolled(
      daysFrom(startOn(start, start.event === 'expedited-certified' ? 'the change to expedited review' : words), 3),
    );
  },
};
