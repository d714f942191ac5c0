import { addressChangedMail } from '#domain/notices/address-changed-mail.ts';
import { linkMail } from '#domain/notices/link-mail.ts';
import type { SendMail } from '../notices/ports.ts';
import type { Clock } from '../ports.ts';
import { MINUTE } from './give-link.ts';
import type { AccountMails, Secrets } from './ports.ts';

export type SendAccountMailsNeeds = {
  readonly accountMails: AccountMails;
  readonly secrets: Secrets;
  readonly clock: Clock;
  /** The mail server and where the system is reached; null sends nothing. */
  readonly mail: { readonly send: SendMail; readonly signIn: string } | null;
};

const LONGEST_PAUSE = 60 * MINUTE;

/** Sends every e-mail about accounts whose time has come, until its link is over; answers how many were tried. */
export async function sendAccountMails({ accountMails, secrets, clock, mail }: SendAccountMailsNeeds): Promise<number> {
  if (mail === null) return 0;
  for (let tried = 0; ; tried += 1) {
    const now = clock.now();
    const found = await accountMails.next(now, async ({ id, kind, language, sealed, until, tries }, to) => {
      if (until <= now) return null;
      const address = () => `${mail.signIn.replace(/\/$/, '')}/password#${secrets.open(sealed)}`;
      const said = kind === 'address-changed' ? addressChangedMail(language) : linkMail(kind, language, address());
      const outcome = await mail.send({ id, to, ...said });
      if (outcome.kind !== 'later') return null;
      return new Date(Date.parse(now) + Math.min(LONGEST_PAUSE, MINUTE * 2 ** tries)).toISOString();
    });
    if (!found) return tried;
  }
}
