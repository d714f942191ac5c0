import { z } from 'zod';
import { Action } from '../accounts/contract.ts';

export const LONGEST_KEY_DAYS = 366;

/** A key to be made: what it is called, what it may do, and for how many days. */
export const ApiKeyInput = z.object({
  name: z.string().trim().min(1, 'say what the key is for').max(100),
  scopes: z.array(Action).min(1, 'choose at least one thing the key may do').max(100),
  days: z.int().min(1).max(LONGEST_KEY_DAYS).default(90),
});
export type ApiKeyInput = z.input<typeof ApiKeyInput>;

/** A key without its secret. */
export const ApiKeyView = z.object({
  id: z.string(),
  name: z.string(),
  /** How the secret begins. */
  prefix: z.string(),
  scopes: z.array(Action),
  madeAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
  state: z.enum(['working', 'expired', 'revoked']),
});
export type ApiKeyView = Readonly<z.infer<typeof ApiKeyView>>;

/** The keys of an account, newest first, and what a new one can be made for. */
export const ApiKeyList = z.object({ keys: z.array(ApiKeyView), scopes: z.array(Action) });
export type ApiKeyList = Readonly<z.infer<typeof ApiKeyList>>;

/** A new key with its secret, which is answered this once. */
export const NewApiKey = z.object({ key: ApiKeyView, token: z.string() });
export type NewApiKey = Readonly<z.infer<typeof NewApiKey>>;
