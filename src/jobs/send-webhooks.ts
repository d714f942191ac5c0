import type { Job } from '#commands/ports.ts';
import { type SendWebhooksNeeds, sendWebhooks } from '#commands/webhooks/send-webhooks.ts';

/** As soon as something happened, and every minute: tells addresses what they are to be told; what one did not take comes again later. */
export function sendWebhooksJob(needs: SendWebhooksNeeds): Job {
  return {
    name: 'send-webhooks',
    schedule: '* * * * *',
    run: async () => {
      await sendWebhooks(needs);
    },
  };
}
