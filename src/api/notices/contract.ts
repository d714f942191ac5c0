import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { Language } from '#domain/letters/final-determination/front/language.ts';
import { NoticeKind, Recipient } from '#domain/notices/notice.ts';

const Listed = z.object({
  id: z.string(),
  notice: NoticeKind,
  to: Recipient,
  language: Language,
  /** By e-mail, or by a letter that is printed and posted. */
  state: z.enum(['to-send', 'sent', 'to-post', 'posted']),
  madeAt: z.iso.datetime(),
  servedOn: CivilDate.nullable(),
});

/** The last days that run from the service of a notice, by the way it was served. */
const Runs = z.array(z.object({ duty: z.string(), what: z.string(), due: z.string(), source: z.string() }));

export const NoticeList = z.object({
  notices: z.array(
    Listed.extend({
      trouble: z.string().nullable(),
      runs: Runs,
    }),
  ),
});
export type NoticeList = Readonly<z.infer<typeof NoticeList>>;

/** What somebody was told, in all of their cases; the newest first. */
export const OwnNotices = z.object({
  notices: z.array(Listed.extend({ caseNumber: z.string(), isRead: z.boolean() })),
});
export type OwnNotices = Readonly<z.infer<typeof OwnNotices>>;

const Letter = Listed.extend({
  caseNumber: z.string(),
  trouble: z.string().nullable(),
  /** To whom it goes, and the lines that show in the window of the envelope; no lines where no address is known. */
  addressee: z.object({ name: z.string(), lines: z.array(z.string()).nullable() }).nullable(),
  runs: Runs,
});

/** What waits to be printed and posted, the oldest first, and what was posted last, the newest first. */
export const MailRoom = z.object({
  today: CivilDate,
  notices: z.array(Letter),
  posted: z.array(Letter),
});
export type MailRoom = Readonly<z.infer<typeof MailRoom>>;

/** A notice to be read on a page, in the language its words are in. */
export const NoticeText = z.object({
  language: Language,
  blocks: z.array(
    z.object({
      kind: z.enum(['heading', 'subheading', 'paragraph', 'labelled']),
      label: z.string().nullable(),
      text: z.string(),
    }),
  ),
});
export type NoticeText = Readonly<z.infer<typeof NoticeText>>;

export const NoticeLanguage = z.object({ language: Language.default('en') });
export const PostingInput = z.object({ on: CivilDate });
