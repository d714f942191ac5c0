import { businessDaysFrom } from '#domain/calendar/counting/business-day.ts';
import type { Source } from '#domain/law/source.ts';
import { asCounted, startOn } from '../clocks/finish.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.4(b)',
  says: 'the review organization serves the notice of assignment within 1 business day of the finding that the case is eligible',
};

/** A4: the notice of assignment and request for information. */
export const noticeOfAssignment: Rule = {
  duty: 'A4',
  what: 'serve the notice of assignment and request for information',
  owedBy: 'review-organization',
  source,
  regulationOnly: true,
  metBy: ['noarfi-served'],
  count: event => asCounted(businessDaysFrom(startOn(event, 'the finding of eligibility'), 1)),
};
