import { z } from 'zod';
import type { Source } from '#domain/law/source.ts';

/** What identifies a person: a determination is made public after it is taken out. */
export const publicationSource: Source = {
  cite: 'Labor Code 4610.6(m)',
  says: 'a determination may be published after what identifies a person is taken out',
};

/** What kind of thing identifies; each is one mark in the public copy. */
export const IdentifierClass = z.enum([
  'name',
  'birth-date',
  'address',
  'phone',
  'e-mail',
  'web-address',
  'social-security-number',
  'claim-number',
  'record-number',
  'licence-number',
  'facility',
  'organization',
]);
export type IdentifierClass = z.infer<typeof IdentifierClass>;

/** An identifier a case already holds, as it is written there. */
export const KnownIdentifier = z.strictObject({ class: IdentifierClass, value: z.string().trim().min(2) });
export type KnownIdentifier = Readonly<z.infer<typeof KnownIdentifier>>;

const words: Readonly<Record<IdentifierClass, string>> = {
  name: 'name',
  'birth-date': 'date of birth',
  address: 'address',
  phone: 'phone',
  'e-mail': 'e-mail',
  'web-address': 'web address',
  'social-security-number': 'social security number',
  'claim-number': 'claim number',
  'record-number': 'record number',
  'licence-number': 'license number',
  facility: 'facility',
  organization: 'organization',
};

/** What stands in the public copy where an identifier stood: `[name]`. */
export function markOf(kind: IdentifierClass): string {
  return `[${words[kind]}]`;
}
