import type { Source } from '#domain/law/source.ts';
import { idsOf, type RecordRule } from '../../requirement.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(l)(1)',
  says: 'the claims administrator provides the records on the condition, the treatment, the request for authorization and the utilization review decision',
};

/** The request for authorization and the UR decision themselves. */
export const requestAndDecision: RecordRule = {
  rule: 'request-and-decision',
  source,
  find: ({ documents }) => {
    const requests = documents.filter(({ kind }) => kind === 'request-for-authorization');
    const decisions = documents.filter(({ kind }) => kind === 'ur-decision');
    const wanting = [
      ...(requests.length === 0 ? ['the request for authorization'] : []),
      ...(decisions.length === 0 ? ['the utilization review decision'] : []),
    ];
    return {
      state: wanting.length === 0 ? 'present' : 'missing',
      what:
        wanting.length === 0
          ? 'the request for authorization and the UR decision'
          : `not found: ${wanting.join(' and ')}`,
      documents: idsOf([...requests, ...decisions]),
    };
  },
};
