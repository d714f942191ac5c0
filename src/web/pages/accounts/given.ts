import type { GivenLink } from '#api/accounts/contract.ts';

/** A link that was just given, and to whom. */
export type Given = { readonly given: GivenLink; readonly name: string };
