import { caseFromEvents } from '#domain/cases/case-from-events.ts';
import type { RecordedEvent } from '#domain/cases/events.ts';
import { contactOf } from '#domain/cases/service/contact.ts';
import { addressLines } from '#domain/letters/mailing/address-lines.ts';
import type { Recipient } from './notice.ts';

/** To whom a letter goes, and the lines that are printed where the window of the envelope is; null where no address is known. */
export type Addressee = { readonly name: string; readonly lines: readonly string[] | null };

/** To whom the letter of a notice goes: as they are reached now, or were when it was served; null where the case names nobody. */
export function addresseeOf(
  log: readonly RecordedEvent[],
  { sequence, to }: { readonly sequence: number; readonly to: Recipient },
): Addressee | null {
  const served = log.find(
    ({ kind, data }) => kind === 'notice-served' && data.of === sequence && data.to === to,
  )?.sequence;
  const form = caseFromEvents(served === undefined ? log : log.filter(event => event.sequence <= served))?.form;
  const contact = form == null ? null : contactOf(form, to);
  if (contact === null) return null;
  const { name, address } = contact;
  return { name, lines: address === null || address.trim() === '' ? null : addressLines(name, address) };
}
