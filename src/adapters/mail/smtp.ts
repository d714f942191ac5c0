import { createTransport } from 'nodemailer';
import type { MailOutcome, SendMail } from '#commands/notices/ports.ts';

/** A mail server by its URL, `smtp://user:password@host:587` or `smtps://…`, and who the mail is from. */
export type MailSettings = { readonly url: string; readonly from: string };

const PATIENCE = 20_000; // ms

/** Implements `SendMail` by SMTP: a 5xx is for good, whatever else goes wrong may be over later. */
export function smtpMail({ url, from }: MailSettings): { readonly send: SendMail; readonly close: () => void } {
  const transport = createTransport(url, {
    from,
    // A mail is made of what we wrote: nothing is fetched, nothing read from the disk.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.split('@').at(-1)?.replace(/>$/, '') ?? 'localhost';
  return {
    send: async ({ id, to, subject, text }) => {
      try {
        const sending = transport.sendMail({
          to: { name: '', address: to },
          subject,
          text,
          messageId: `<${id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        sending.catch(() => undefined); // one that comes too late is told as such below
        const { promise: late, reject } = Promise.withResolvers<never>();
        const timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE);
        try {
          await Promise.race([sending, late]);
        } finally {
          clearTimeout(timer);
        }
        return { kind: 'taken' };
      } catch (error) {
        return failed(error);
      }
    },
    close: () => transport.close(),
  };
}

/** The server's code and ours, never its words: they repeat the address. */
function failed(error: unknown): MailOutcome {
  const about = error instanceof Error ? Object.entries(error) : [];
  const status: unknown = about.find(([name]) => name === 'responseCode')?.[1];
  const code: unknown = about.find(([name]) => name === 'code')?.[1];
  const parts = [code, status].filter(part => typeof part === 'string' || typeof part === 'number');
  const reason = parts.join(' ') || 'no answer';
  // A login that is refused is a fault of our settings, not of the address.
  const forGood = typeof status === 'number' && status >= 500 && code !== 'EAUTH';
  return { kind: forGood ? 'refused' : 'later', reason };
}
