import { type Addressee, addresseeOf } from '#domain/notices/addressee.ts';
import { clocksFromService, type Owed } from '#domain/notices/facts.ts';
import type { CaseStore } from '../ports.ts';
import type { KeptNotice, Outbox } from './ports.ts';

type Needs = { readonly cases: Pick<CaseStore, 'read'>; readonly outbox: Outbox };

/** A letter that waits or was posted, to whom it goes, and the last days that run from its service. */
export type MailRoomLetter = KeptNotice & { readonly addressee: Addressee | null; readonly runs: readonly Owed[] };

/** Posted letters shown. */
const POSTED = 50;

/** The letters that wait to be printed and posted, the oldest first, and those posted last, the newest first. */
export async function mailRoom({ cases, outbox }: Needs): Promise<{
  readonly waiting: readonly MailRoomLetter[];
  readonly posted: readonly MailRoomLetter[];
}> {
  const shown = async (notice: KeptNotice): Promise<MailRoomLetter> => {
    const { events = [] } = (await cases.read(notice.caseNumber)) ?? {};
    const addressee = addresseeOf(events, notice);
    if (notice.servedOn === null) return { ...notice, addressee, runs: [] };
    const service = { on: notice.servedOn, method: 'mail' } as const;
    return { ...notice, addressee, runs: clocksFromService(events, notice.notice, notice.to, service) };
  };
  const letters = async (notices: readonly KeptNotice[]) => {
    const found: MailRoomLetter[] = [];
    for (const notice of notices) found.push(await shown(notice));
    return found;
  };
  return { waiting: await letters(await outbox.toPost()), posted: await letters(await outbox.lastPosted(POSTED)) };
}
