import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Analysis, Signature } from '#domain/cases/analyses/analysis.ts';
import type { Case } from '#domain/cases/case.ts';
import { unnamedForService } from '#domain/cases/service/parties-served.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { type CheckedDraft, checkDraft } from '#domain/checks/gate/check-draft.ts';
import { draftDetermination, draftedItems } from '#domain/determinations/draft-determination.ts';
import { taperNotice } from '#domain/determinations/notices/taper-notice.ts';
import type { RecordStore } from '../records/record-store.ts';
import type { Sha256 } from '../ports.ts';
import { rememberingSearches } from './search-case.ts';

/** A draft as it was looked at, and what its letter would say beside it. */
export type ExaminedDraft = CheckedDraft & { readonly letter: NonNullable<Signature['letter']> };

/** What a reviewer is, and on what day the draft is looked at as if it were signed. */
export type Standing = { readonly credentials: Signature['credentials']; readonly on: CivilDate };

/** Looks at the draft of a reviewer on the server, against the whole record; null while it decides nothing. */
export type ExamineDraft = (current: Case, own: Analysis, standing: Standing) => Promise<ExaminedDraft | null>;

/** Examines drafts; remembers the last `capacity`, so that the same draft before the same record is looked at once. */
export function rememberingExaminations(
  needs: {
    readonly records: Pick<RecordStore, 'indexState' | 'documents' | 'copies' | 'pages' | 'facts' | 'submissions'>;
    readonly sha256: Sha256;
  },
  capacity: number,
): ExamineDraft {
  const searchOf = rememberingSearches(needs.records, Math.ceil(capacity / 20));
  const digest = (words: string) => needs.sha256(new TextEncoder().encode(words)).slice(0, 16);
  const remembered = new Map<string, Promise<ExaminedDraft | null>>();
  return async (current, own, standing) => {
    const search = await searchOf(current);
    const { clinicalSummary, decisions } = own;
    const { closed, dispute, parties } = current;
    const key = digest(
      JSON.stringify([search.version, clinicalSummary, decisions, closed, dispute, parties, standing]),
    );
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const examination = search.searched().then((searched): ExaminedDraft | null => {
      const letter = { documents: [...searched.documents], notices: noticesOf(current, own, standing.on) };
      const drafted = draftDetermination(current, own, { ...standing, letter });
      if (drafted === null) return null;
      return { ...checkDraft({ ...drafted, searched, unnamed: unnamedForService(current) }, digest), letter };
    });
    remembered.set(key, examination);
    examination.catch(() => remembered.delete(key));
    const [oldest] = remembered.keys();
    if (remembered.size > capacity && oldest !== undefined) remembered.delete(oldest);
    return examination;
  };
}

function noticesOf(current: Case, own: Analysis, on: CivilDate): { item: number; text: string }[] {
  return draftedItems(current, own).flatMap(({ place, decision }, item) => {
    const title = current.dispute.items[place]?.title ?? '';
    const text = taperNotice(readRequest(title), decision.outcome, on);
    return text === null ? [] : [{ item, text }];
  });
}
