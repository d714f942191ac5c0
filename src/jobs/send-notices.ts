import { type SendNoticesNeeds, sendNotices } from '#commands/notices/send-notices.ts';
import type { Job } from '#commands/ports.ts';

/** Every minute: sends the notices whose time has come; one that was not taken comes again later. */
export function sendNoticesJob(needs: SendNoticesNeeds): Job {
  return {
    name: 'send-notices',
    schedule: '* * * * *',
    run: async () => {
      await sendNotices(needs);
    },
  };
}
