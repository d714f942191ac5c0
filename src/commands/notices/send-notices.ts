import { newsMail } from '#domain/notices/news-mail.ts';
import type { Clock } from '../ports.ts';
import type { MailOutcome, Outbox, SendMail, Tried } from './ports.ts';

export type SendNoticesNeeds = {
  readonly outbox: Outbox;
  readonly clock: Clock;
  /** Null where no mail server is set: notices wait, and can be printed. */
  readonly mail: { readonly send: SendMail; readonly signIn: string } | null;
};

/** After so many tries a letter is posted. */
const MOST_TRIES = 10;
const FIRST_PAUSE = 60_000; // ms
const LONGEST_PAUSE = 6 * 60 * 60_000; // ms

/** Sends every notice whose time has come; answers how many were tried. */
export async function sendNotices({ outbox, clock, mail }: SendNoticesNeeds): Promise<number> {
  if (mail === null) return 0;
  for (let tried = 0; ; tried += 1) {
    const now = clock.now();
    const found = await outbox.next(now, async ({ id, language, tries }, to) => {
      const outcome = await mail.send({ id, to, ...newsMail(language, mail.signIn) });
      return afterTry(outcome, tries + 1, now, clock.today());
    });
    if (!found) return tried;
  }
}

function afterTry(outcome: MailOutcome, tries: number, now: string, today: string): Tried {
  if (outcome.kind === 'taken') return { state: 'sent', on: today };
  const trouble = outcome.reason;
  if (outcome.kind === 'refused' || tries >= MOST_TRIES) return { state: 'to-post', trouble };
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (tries - 1));
  return { state: 'to-send', nextTry: new Date(Date.parse(now) + pause).toISOString(), trouble };
}
