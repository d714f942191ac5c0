import { addresseeOf } from '#domain/notices/addressee.ts';
import { composeNotice } from '#domain/notices/compose-notice.ts';
import { clocksFromService, factsOf, type Owed } from '#domain/notices/facts.ts';
import { whyNotPostedOn } from '#domain/notices/posting-day.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import type { FrontPart } from '#domain/letters/final-determination/letter-document.ts';
import { senderLines } from '#domain/letters/final-determination/front/sender-lines.ts';
import { senderOf } from '#domain/reviewers/organization.ts';
import type { OrganizationRegister } from '../reviewers/register/organization-ports.ts';
import type { CaseStore, SetLetter } from '../ports.ts';
import type { KeptNotice, Outbox } from './ports.ts';
import { recordServices } from './record-services.ts';

type Needs = { readonly cases: Pick<CaseStore, 'read'>; readonly outbox: Outbox };

/** A notice with what its service did to the clocks: the last days that run from it, by the way it was served. */
export type ShownNotice = KeptNotice & { readonly runs: readonly Owed[] };

type NotFound = { readonly kind: 'not-found'; readonly caseNumber: string };

/** The notices of a case, the oldest first. */
export async function showNotices(
  { cases, outbox }: Needs,
  { caseNumber }: { readonly caseNumber: string },
): Promise<NotFound | { readonly kind: 'shown'; readonly notices: readonly ShownNotice[] }> {
  const stored = await cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const kept = await outbox.list(caseNumber);
  const notices = kept.map(one => {
    if (one.servedOn === null) return { ...one, runs: [] };
    const method = one.state === 'sent' ? ('electronic' as const) : ('mail' as const);
    return { ...one, runs: clocksFromService(stored.events, one.notice, one.to, { on: one.servedOn, method }) };
  });
  return { kind: 'shown', notices };
}

type OfNotice = { readonly caseNumber: string; readonly id: string };
type NoNotice = { readonly kind: 'no-notice'; readonly id: string };

/** A notice to be read on a page, in a language asked for where there are words in it. */
export async function openNotice(
  { cases, outbox }: Needs,
  { caseNumber, id, language }: OfNotice & { readonly language: Language },
): Promise<NotFound | NoNotice | { readonly kind: 'shown'; readonly notice: KeptNotice; readonly text: FrontPart }> {
  const stored = await cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const notice = (await outbox.list(caseNumber)).find(one => one.id === id);
  if (notice === undefined) return { kind: 'no-notice', id };
  const facts = factsOf(stored.events, notice.sequence, notice.notice, notice.to);
  const [text] = facts === null ? [] : composeNotice({ ...notice, language }, facts).front;
  if (text === undefined) throw new Error(`the event of notice ${id} is not in the log`);
  return { kind: 'shown', notice, text };
}

/** The letter of a notice, to be printed: the same whenever it is asked for, for it is written from the log and in the name of the organization as it was then; it goes where they are reached now, or were when it was served. */
export async function printNotice(
  {
    cases,
    outbox,
    organizations,
    setLetter,
  }: Needs & { readonly organizations: Pick<OrganizationRegister, 'at'>; readonly setLetter: SetLetter },
  { caseNumber, id }: OfNotice,
): Promise<NotFound | NoNotice | { readonly kind: 'printed'; readonly pdf: Uint8Array }> {
  const stored = await cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const notice = (await outbox.list(caseNumber)).find(one => one.id === id);
  if (notice === undefined) return { kind: 'no-notice', id };
  const facts = factsOf(stored.events, notice.sequence, notice.notice, notice.to);
  if (facts === null) throw new Error(`the event of notice ${id} is not in the log`);
  const addressee = addresseeOf(stored.events, notice)?.lines;
  const organization = await organizations.at(notice.madeAt);
  const sender = organization === null ? null : senderOf(organization);
  const set = setLetter({
    ...composeNotice(notice, facts),
    ...(sender === null ? {} : { sender: senderLines(sender, notice.language) }),
    ...(addressee == null ? {} : { addressee }),
  });
  if (set.kind === 'refused') throw new Error(`notice ${id} cannot be set: ${set.error.message}`);
  return { kind: 'printed', pdf: set.pdf };
}

/** Notes that the letter of a notice was posted on a day: served by mail, and so it stands in the log. */
export async function postNotice(
  needs: Needs & Parameters<typeof recordServices>[0],
  { caseNumber, id, on }: OfNotice & { readonly on: CivilDate },
): Promise<Awaited<ReturnType<typeof showNotices>> | NoNotice | { readonly kind: 'not-posted'; readonly why: string }> {
  const shown = await showNotices(needs, { caseNumber });
  if (shown.kind === 'not-found') return shown;
  const notice = shown.notices.find(one => one.id === id);
  if (notice?.state !== 'to-post') return { kind: 'no-notice', id };
  const why = whyNotPostedOn(on, { madeAt: notice.madeAt, today: needs.clock.today() });
  if (why !== null) return { kind: 'not-posted', why };
  if (!(await needs.outbox.posted(id, on))) return { kind: 'no-notice', id };
  await recordServices(needs);
  return showNotices(needs, { caseNumber });
}
