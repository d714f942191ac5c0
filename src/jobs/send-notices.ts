import { type SendAccountMailsNeeds, sendAccountMails } from '#commands/accounts/send-account-mails.ts';
import { recordServices } from '#commands/notices/record-services.ts';
import { type SendNoticesNeeds, sendNotices } from '#commands/notices/send-notices.ts';
import type { Job } from '#commands/ports.ts';

/** Every minute: sends the e-mails with links, for somebody waits for them, then the notices whose time has come (one that was not taken comes again later), and records in the logs of their cases which were served. */
export function sendNoticesJob(
  needs: SendNoticesNeeds & SendAccountMailsNeeds & Parameters<typeof recordServices>[0],
): Job {
  return {
    name: 'send-notices',
    schedule: '* * * * *',
    run: async () => {
      await sendAccountMails(needs);
      await sendNotices(needs);
      await recordServices(needs);
    },
  };
}
