import { z } from 'zod';
import { actions, roles } from '#commands/policies.ts';

export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;
export const Action = z.enum(actions);
export type Action = z.infer<typeof Action>;

export const SignInInput = z.object({
  email: z.string().trim().min(1, 'enter your e-mail address').max(320),
  password: z.string().min(1, 'enter your password').max(1000),
});
export type SignInInput = Readonly<z.infer<typeof SignInInput>>;

/** An account of the demo, which is signed in to by one click. */
export const DemoSignInInput = z.object({ account: z.string().min(1).max(100) });

export const SHORTEST_PASSWORD = 12;
/** A password chosen by a link that works once; `link` is the secret in the fragment of its address. */
export const PasswordInput = z.object({
  link: z.string().min(1).max(200),
  password: z
    .string()
    .min(SHORTEST_PASSWORD, `use at least ${SHORTEST_PASSWORD} characters`)
    .max(1000)
    .refine(password => new Set(password).size >= 5, 'use more than a few different characters'),
});
export type PasswordInput = Readonly<z.infer<typeof PasswordInput>>;

/** Who is signed in, what they may do, and, while the samples are served, whom one may be. */
export const SessionView = z.object({
  account: z.object({ name: z.string(), roles: z.array(Role) }).nullable(),
  /** Actions that are open to them, be it for their own cases only. */
  may: z.array(Action),
  demo: z.array(z.object({ account: z.string(), name: z.string(), roles: z.array(Role) })),
});
export type SessionView = Readonly<z.infer<typeof SessionView>>;
