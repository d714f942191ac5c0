import type { Source } from '#domain/law/source.ts';
import { hours } from '../clocks/finish.ts';
import { latest } from '../clocks/history.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: readonly [regulation: Source, statute: Source] = [
  {
    cite: '8 CCR 9792.10.5(a)(1)',
    says: 'in an expedited review the claims administrator sends the records within 24 hours of receipt of the notice of assignment',
  },
  {
    cite: 'Labor Code 4610.5(n)',
    says: 'in an expedited review the records are sent within 24 hours of approval of the request for review',
  },
];

const [regulation, statute] = source;

const records = {
  duty: 'R3',
  what: 'records in the hands of the review organization, expedited',
  owedBy: 'claims-administrator',
  metBy: ['records-complete'],
} as const;

/** R3: records in an expedited review, as the regulation counts: from the notice, or from the change to expedited. */
export const expeditedRecords: Rule = {
  ...records,
  source: regulation,
  regulationOnly: true,
  twin: { of: 'expedited-records', enforced: true },
  restarts: true,
  count: (event, history) => {
    if (!history.expedited(event)) return null;
    if (event.event === 'noarfi-served') return hours(event, 24, 'receipt of the notice of assignment');
    return latest(history, ['noarfi-served'], event) === null
      ? null
      : hours(event, 24, 'the change to expedited review');
  },
};

/** R3: records in an expedited review, as the statute counts: from the approval of the request. */
export const expeditedRecordsByStatute: Rule = {
  ...records,
  source: statute,
  twin: { of: 'expedited-records', enforced: false },
  count: (event, history) => (history.expedited(event) ? hours(event, 24, 'approval of the request for review') : null),
};
