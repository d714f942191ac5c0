import type { Language } from '#domain/letters/final-determination/front/language.ts';
import type { LinkMail } from '#domain/notices/link-mail.ts';
import type { Clock, Sha256 } from '../ports.ts';
import { hashOf } from './begin-session.ts';
import type { AccountMails, Link, LinkStore, NewToken, Secrets } from './ports.ts';

export const MINUTE = 60_000; // ms
const DAY = 24 * 60 * MINUTE;
/** How long a link works, by what it is for; milliseconds. */
export const linkLasts = {
  invitation: 7 * DAY,
  'case-invitation': 14 * DAY,
  recovery: 30 * MINUTE,
  'new-address': DAY,
} as const;

export type GiveLinkNeeds = {
  readonly links: LinkStore;
  readonly accountMails: AccountMails;
  readonly secrets: Secrets;
  readonly newToken: NewToken;
  readonly newId: () => string;
  readonly sha256: Sha256;
  readonly clock: Clock;
  /** Whether there is a mail server: without one no e-mail is kept to be sent. */
  readonly hasMail: boolean;
};

/** A link that works once and replaces those before it; it is mailed where mail is sent. Answers its secret, which is kept nowhere in the clear. */
export async function giveLink(
  needs: GiveLinkNeeds,
  {
    account,
    party = null,
    email = null,
    kind,
    language,
  }: {
    readonly account: string;
    readonly party?: Link['party'];
    /** The address that is to be the account's: the e-mail goes there. */
    readonly email?: string | null;
    readonly kind: LinkMail;
    readonly language: Language;
  },
): Promise<string> {
  const secret = needs.newToken();
  const at = needs.clock.now();
  const until = new Date(Date.parse(at) + linkLasts[kind]).toISOString();
  await needs.links.keep(hashOf(needs, secret), { account, until, ...purposeOf(party, email) });
  if (needs.hasMail) {
    const sealed = needs.secrets.seal(secret);
    await needs.accountMails.keep(
      { id: needs.newId(), account, kind, language, to: email, sealed, until, tries: 0 },
      at,
    );
  }
  return secret;
}

function purposeOf(party: Link['party'], email: string | null) {
  if (party !== null) return { purpose: 'party', party } as const;
  return email === null ? ({ purpose: 'password', party } as const) : ({ purpose: 'address', party, email } as const);
}
