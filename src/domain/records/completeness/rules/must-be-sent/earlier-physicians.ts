import type { Source } from '#domain/law/source.ts';
import { authorAgreement } from '../../../names/author-name.ts';
import { reportWindow } from '../../report-window.ts';
import { counted, idsOf, type RecordRule } from '../../requirement.ts';
import { reportsWithin } from './treating-reports.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.5(a)(1)(A)',
  says: 'when the requesting physician has treated for less than six months, reports of the prior or referring physician for those months are sent',
};

/** Reports of others before a physician who has not treated long enough to have reported for the whole window. */
export const earlierPhysicians: RecordRule = {
  rule: 'earlier-physicians',
  source,
  find: record => {
    const { physician } = record.request;
    const window = reportWindow(record.request);
    if (physician === null || window === null) {
      return { state: 'unclear', what: 'who asked for the treatment, or when, is not known', documents: [] };
    }
    const isOwn = (author: string | null): boolean => /^(?:same|near)$/.test(authorAgreement(author, physician));
    const own = record.documents.filter(({ author, date }) => date !== null && isOwn(author));
    const first = own.reduce<string | null>(
      (least, { date }) => (date !== null && (least === null || date < least) ? date : least),
      null,
    );
    if (first !== null && first <= window.from) {
      return {
        state: 'not-required',
        what: `${physician} reports since ${first}, before the window opens on ${window.from}`,
        documents: [],
      };
    }
    const others = reportsWithin(record, window).filter(
      ({ author, date }) => author !== null && !isOwn(author) && (first === null || (date ?? '') < first),
    );
    const since =
      first === null ? `no report of ${physician} is in the record` : `${physician} first reports on ${first}`;
    if (others.length > 0)
      return {
        state: 'present',
        what: `${since}; ${counted(others.length, 'report')} of others before`,
        documents: idsOf(others),
      };
    return {
      state: 'missing',
      what: `${since}; no report of another physician between ${window.from} and then`,
      documents: [],
    };
  },
};
