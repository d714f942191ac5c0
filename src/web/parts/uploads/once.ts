import { type OnceKey, problemOf } from '../../client.ts';
import { isAway, stopped, untilBack, type Watch } from './send-file.ts';

const PAUSE = 1000; // ms, while the first of the same requests is being answered

/**
 * Asks for what must be done once, until there is an answer: a request whose answer was lost is sent again under the same key, and the
 * server gives the first answer again.
 */
export async function once<T>(
  ask: (key: OnceKey) => Promise<T>,
  { lost, signal }: Pick<Watch, 'lost' | 'signal'>,
): Promise<T> {
  const named = { 'idempotency-key': newKey() };
  for (;;) {
    try {
      return await ask(named);
    } catch (error) {
      const { status, type } = problemOf(error);
      const isUnderWay = type === '/problems/in-flight';
      if (!isUnderWay && !isAway(status)) throw error;
      if (!isUnderWay) lost?.(true);
      await (isUnderWay ? new Promise(resolve => setTimeout(resolve, PAUSE)) : untilBack(signal));
      if (signal.aborted) throw stopped();
    }
  }
}

function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}
