import type { Source } from '#domain/law/source.ts';
import { counted, idsOf, type RecordRule } from '../../requirement.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.5(a)(1)(D)',
  says: 'the claims administrator sends what the worker or the physician submitted in support of the request',
  confidence: 'medium',
};

const SUPPORTS = /\b(?:appeal|medical necessity|in support of|reconsider(?:ation)?|additional information)\b/i;

/** What was enclosed with the request, and letters that argue for it. */
export const sentInSupport: RecordRule = {
  rule: 'sent-in-support',
  source,
  find: ({ documents, matched, textOf }) => {
    const enclosed = matched.filter(({ record: { namedIn } }) => namedIn.includes('request-for-authorization'));
    const missing = enclosed.filter(({ state }) => state === 'missing').length;
    const letters = documents.filter(({ id, kind }) => kind === 'correspondence' && SUPPORTS.test(textOf(id)));
    const ids = [...new Set([...enclosed.flatMap(({ document }) => document ?? []), ...idsOf(letters)])];
    if (missing > 0)
      return {
        state: 'missing',
        what: `${missing} of ${counted(enclosed.length, 'record')} the request refers to not found`,
        documents: ids,
      };
    if (ids.length > 0)
      return { state: 'present', what: `${counted(ids.length, 'document')} in support of the request`, documents: ids };
    return {
      state: 'unclear',
      what: 'the request refers to nothing; the administrator is to say whether more was submitted',
      documents: [],
    };
  },
};
