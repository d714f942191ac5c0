import { contactOf, source } from '../service/contact.ts';
import type { Guard } from './guard.ts';

export const partyNamed: Guard = {
  name: 'party-named',
  source,
  refuses: (before, event) => {
    if (event.kind !== 'contact-corrected') return null;
    if (before?.form == null) return 'no application names whom to tell';
    return contactOf(before.form, event.data.of) === null ? `the case names no ${event.data.of}` : null;
  },
};

export const reachable: Guard = {
  name: 'reachable',
  source,
  refuses: (_before, event) =>
    event.kind === 'contact-corrected' && !event.data.address && event.data.email === null
      ? 'neither a postal address nor an e-mail address is given'
      : null,
};
