import type { Source } from '#domain/law/source.ts';
import { authorAgreement } from '../../../names/author-name.ts';
import type { ComparableDocument } from '../../match/compare-named.ts';
import { type ReportWindow, reportWindow } from '../../report-window.ts';
import { type CheckedRecord, counted, idsOf, type RecordRule } from '../../requirement.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.5(a)(1)(A)',
  says: 'the claims administrator sends all reports of the requesting physician on the condition from the six months before the request (twelve under the rule of 2013)',
};

const REPORTS = new Set(['first-report', 'progress-report', 'consultation']);

/** Reports of physicians within the window. */
export function reportsWithin({ documents }: CheckedRecord, { from, to }: ReportWindow): ComparableDocument[] {
  return documents.filter(({ kind, date }) => REPORTS.has(kind) && date !== null && date >= from && date <= to);
}

/** The reports of the physician who asked for the treatment, of the months before. */
export const treatingReports: RecordRule = {
  rule: 'treating-reports',
  source,
  find: record => {
    const { physician } = record.request;
    const window = reportWindow(record.request);
    if (window === null) return { state: 'unclear', what: 'the day of the request is not known', documents: [] };
    const within = reportsWithin(record, window);
    const days = `from ${window.from} to ${window.to}`;
    if (physician === null) {
      const what = `${counted(within.length, 'report')} ${days}; who asked for the treatment is not known`;
      return { state: within.length === 0 ? 'missing' : 'unclear', what, documents: idsOf(within) };
    }
    const agreement = within.map(({ author }) => authorAgreement(author, physician));
    const own = within.filter((_each, index) => agreement[index] === 'same' || agreement[index] === 'near');
    const unknown = within.filter((_each, index) => agreement[index] === 'unknown');
    if (own.length > 0)
      return {
        state: 'present',
        what: `${counted(own.length, 'report')} of ${physician} ${days}`,
        documents: idsOf(own),
      };
    const what = `no report of ${physician} ${days}`;
    if (unknown.length === 0) return { state: 'missing', what, documents: [] };
    return {
      state: 'unclear',
      what: `${what}; ${counted(unknown.length, 'report')} without a name`,
      documents: idsOf(unknown),
    };
  },
};
