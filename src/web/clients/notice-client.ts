import { queryOptions } from '@tanstack/react-query';
import { MailRoom, NoticeList, NoticeText, OwnNotices } from '#api/notices/contract.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { addressOf, answerTo, ask, caseQuery, sending } from '../client.ts';

/** What I was told in all of my cases. */
export const ownNoticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: ({ signal }) => ask(OwnNotices, '/api/v1/notices', { signal }),
});

/** What waits to be printed and posted. */
export const mailRoomQuery = queryOptions({
  queryKey: ['mail-room'],
  queryFn: ({ signal }) => ask(MailRoom, '/api/v1/mail-room', { signal }),
});

/** Who was told what in a case, as far as I may see it, and the last days that run from it. */
export function noticesOfCaseQuery(caseNumber: string) {
  return queryOptions({
    queryKey: [...caseQuery(caseNumber).queryKey, 'notices'],
    queryFn: ({ signal }) => ask(NoticeList, `${addressOf(caseNumber)}/notices`, { signal }),
  });
}

/** The words of a notice; they never change. */
export function noticeTextQuery(caseNumber: string, id: string, language: Language) {
  return queryOptions({
    queryKey: [...caseQuery(caseNumber).queryKey, 'notices', id, language],
    queryFn: ({ signal }) => ask(NoticeText, `${noticeAddress(caseNumber, id)}?language=${language}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Where the letter of a notice is. */
export function noticeLetterAddress(caseNumber: string, id: string): string {
  return `${noticeAddress(caseNumber, id)}/letter.pdf`;
}

export async function markRead(caseNumber: string, id: string): Promise<void> {
  await answerTo(`${noticeAddress(caseNumber, id)}/reading`, { method: 'POST' });
}

/** Notes that the letter of a notice was posted on a day. */
export function markPosted(caseNumber: string, id: string, on: string): Promise<NoticeList> {
  return ask(NoticeList, `${noticeAddress(caseNumber, id)}/posting`, sending('POST', { on }));
}

function noticeAddress(caseNumber: string, id: string): string {
  return `${addressOf(caseNumber)}/notices/${encodeURIComponent(id)}`;
}
