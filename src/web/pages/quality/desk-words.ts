import type { DeskStanding } from '#api/findings/contract.ts';

/** What the quality desk has said of a draft, as its list says it. */
export const DESK_WORDS: Readonly<Record<DeskStanding, string>> = {
  unseen: 'Not looked at',
  returned: 'Returned to the reviewer',
  'taken-up': 'Taken up by the reviewer',
  released: 'Released',
};
