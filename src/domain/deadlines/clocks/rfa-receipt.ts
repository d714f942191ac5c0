import type { Start } from '#domain/calendar/counting/count.ts';
import { receiptByFax } from '#domain/calendar/service/receipt-by-fax.ts';
import { receiptByMail } from '#domain/calendar/service/receipt-by-mail.ts';
import { type History, latest, type Occurrence } from './history.ts';
import { startOn } from './finish.ts';

/** The day a request for authorization counts as received; null for a posting whose arrival is stamped. */
export function rfaReceipt(event: Occurrence, history: History): Start | null {
  if (event.event === 'rfa-mailed')
    return history.events.some(other => other.event === 'rfa-received') ? null : receiptByMail(event.on, history.place);
  if (event.event !== 'rfa-received') return null;
  const byWire = event.by === 'fax' || event.by === 'electronic';
  return byWire && !history.expedited(event) && history.treatment !== 'concurrent'
    ? receiptByFax(event.on, event.at)
    : startOn(event, 'receipt of the request');
}

/** The receipt of the request that came last before an event; null when none is known. */
export function lastRfaReceipt(event: Occurrence, history: History): Start | null {
  const rfa = latest(history, ['rfa-received', 'rfa-mailed'], event);
  return rfa === null ? null : rfaReceipt(rfa, history);
}
