import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { Language } from '#domain/letters/final-determination/front/language.ts';
import { NoticeKind, Recipient } from '#domain/notices/notice.ts';

export const NoticeList = z.object({
  notices: z.array(
    z.object({
      id: z.string(),
      notice: NoticeKind,
      to: Recipient,
      language: Language,
      /** By e-mail, or by a letter that is printed and posted. */
      state: z.enum(['to-send', 'sent', 'to-post', 'posted']),
      madeAt: z.iso.datetime(),
      servedOn: CivilDate.nullable(),
      trouble: z.string().nullable(),
      /** The last days that run from its service, by the way it was served. */
      runs: z.array(z.object({ duty: z.string(), what: z.string(), due: z.string(), source: z.string() })),
    }),
  ),
});
export type NoticeList = Readonly<z.infer<typeof NoticeList>>;

export const PostingInput = z.object({ on: CivilDate });
