import { createHmac } from 'node:crypto';
import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import type { HmacSha256, SendWebhook } from '#commands/webhooks/ports.ts';
import { isPublicAddress, isWrittenAsAddress } from './public-address.ts';

const PATIENCE = 10_000; // ms

/** HMAC-SHA256 of a text, in hexadecimal. */
export const hmacSha256: HmacSha256 = (secret, text) => createHmac('sha256', secret).update(text).digest('hex');

/**
 * Sends messages by HTTPS. The name of a host is looked up once, and the connection goes to the address that was looked at: a name
 * that leads into a network of ours, now or the second time it is asked, gets nothing. `anywhere` lets them go there, and by HTTP.
 */
export function webhookSender({ anywhere }: { readonly anywhere: boolean }): SendWebhook {
  return (url, headers, body) =>
    new Promise(resolve => {
      const unanswered = (reason: string) => resolve({ kind: 'unanswered', reason: reason.slice(0, 200) });
      const to = URL.parse(url);
      if (to === null || (to.protocol !== 'https:' && !(anywhere && to.protocol === 'http:')))
        return unanswered('messages go to https addresses alone');
      if (!anywhere && isWrittenAsAddress(to.hostname) && !isPublicAddress(to.hostname)) return unanswered(NOT_PUBLIC);
      const { request } = to.protocol === 'https:' ? https : http;
      const sent = request(to, {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body), 'user-agent': 'OpenIMR' },
        agent: false,
        timeout: PATIENCE,
        signal: AbortSignal.timeout(PATIENCE),
        ...(anywhere ? {} : { lookup: publicOnly }),
      });
      sent.on('response', answer => {
        // What it says is not read: its status is the answer.
        answer.destroy();
        resolve({ kind: 'answered', status: answer.statusCode ?? 0 });
      });
      sent.on('timeout', () => sent.destroy(new Error('no answer in time')));
      sent.on('error', error =>
        unanswered('code' in error && error.name !== 'AbortError' ? String(error.code) : reasonOf(error)),
      );
      sent.end(body);
    });
}

const NOT_PUBLIC = 'the address is not one of the public internet';

function reasonOf(error: Error): string {
  return error.name === 'AbortError' || error.name === 'TimeoutError' ? 'no answer in time' : error.message;
}

/** Looks a name up and lets through only what is public. */
const publicOnly: LookupFunction = (hostname, options, answer) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error !== null) return answer(error, '', 0);
    const open = found.filter(({ address }) => isPublicAddress(address));
    const [first] = open;
    if (first === undefined || open.length < found.length)
      return answer(Object.assign(new Error(NOT_PUBLIC), { code: NOT_PUBLIC }), '', 0);
    if (options.all === true) return answer(null, open);
    answer(null, first.address, first.family);
  });
};

/** What sends messages as the configuration says. */
export function webhookNeeds({
  access: { publicUrl },
  privateWebhooks,
}: {
  readonly access: { readonly publicUrl: string };
  readonly privateWebhooks: boolean;
}) {
  return { publicUrl, hmacSha256, sendWebhook: webhookSender({ anywhere: privateWebhooks }) };
}
