import type { Source } from '#domain/law/source.ts';
import { counted, type RecordRule } from '../../requirement.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.5(a)(1)(A)',
  says: 'the claims administrator sends every report named in the request for authorization or in the UR decision',
};

/** Reports named in the request for authorization or the UR decision. */
export const reportsNamed: RecordRule = {
  rule: 'reports-named',
  source,
  find: ({ matched }) => {
    const named = matched.filter(
      ({ record: { namedIn } }) => namedIn.includes('request-for-authorization') || namedIn.includes('ur-decision'),
    );
    const missing = named.filter(({ state }) => state === 'missing').length;
    const ambiguous = named.filter(({ state }) => state === 'ambiguous').length;
    const documents = [...new Set(named.flatMap(({ document }) => document ?? []))];
    if (named.length === 0) return { state: 'not-required', what: 'neither names a report', documents };
    const what = `${counted(named.length, 'record')} named, ${missing} missing, ${ambiguous} not sure`;
    return { state: missing > 0 ? 'missing' : ambiguous > 0 ? 'unclear' : 'present', what, documents };
  },
};
