import { z } from 'zod';
import { actions, roles } from '#commands/policies.ts';
import { Language } from '#domain/letters/final-determination/front/language.ts';

export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;
export const Action = z.enum(actions);
export type Action = z.infer<typeof Action>;

export const SignInInput = z.object({
  email: z.string().trim().min(1, 'enter your e-mail address').max(320),
  password: z.string().min(1, 'enter your password').max(1000),
});
export type SignInInput = Readonly<z.infer<typeof SignInInput>>;

/** The password was right; a code is asked for besides, with this ticket, within five minutes. */
export const SecondStepView = z.object({ ticket: z.string() });
export const SecondStepInput = z.object({
  ticket: z.string().min(1).max(200),
  code: z.string().trim().min(1, 'enter the code').max(100),
});
export type SecondStepInput = Readonly<z.infer<typeof SecondStepInput>>;

/** An organization whose people sign in at its own identity provider. */
const ProviderName = z.object({ provider: z.string(), name: z.string() });
/** Where the browser goes to, to sign in at an organization. */
export const ProviderAddress = z.object({ address: z.string() });
/** What an organization answered: the part behind the `?` of the address the browser came back to. */
export const ProviderAnswer = z.object({ answer: z.string().min(1).max(8000) });
/** One is signed out here; where one signs out of the organization one came by. */
export const SignedOutView = z.object({ at: z.object({ name: z.string(), address: z.string() }) });

/** An account of the demo, which is signed in to by one click. */
export const DemoSignInInput = z.object({ account: z.string().min(1).max(100) });

export const SHORTEST_PASSWORD = 12;
const NewPassword = z
  .string()
  .min(SHORTEST_PASSWORD, `use at least ${SHORTEST_PASSWORD} characters`)
  .max(1000)
  .refine(password => new Set(password).size >= 5, 'use more than a few different characters');
const Email = z.email('an e-mail address has an @ and a domain').max(320);
const Name = z.string().trim().min(1, 'give the name').max(200);

/** A link that works once: the secret in the fragment of its address, which no server is told but by this. */
export const LinkInput = z.object({ link: z.string().min(1).max(200) });
/** A password chosen by such a link. */
export const PasswordInput = LinkInput.extend({ password: NewPassword });
export type PasswordInput = Readonly<z.infer<typeof PasswordInput>>;

/** Who is signed in, what they may do, and, while the samples are served, whom one may be. */
export const SessionView = z.object({
  account: z.object({ name: z.string(), roles: z.array(Role) }).nullable(),
  /** Whether a passkey or an app must be added before anything else is open. */
  mustAddSecondFactor: z.boolean(),
  /** Actions that are open to them, be it for their own cases only. */
  may: z.array(Action),
  demo: z.array(z.object({ account: z.string(), name: z.string(), roles: z.array(Role) })),
  /** Organizations one may sign in by. */
  providers: z.array(ProviderName),
});
export type SessionView = Readonly<z.infer<typeof SessionView>>;

/** What a link is for: a password to be chosen, or a case to be joined with the account one has. */
export const LinkView = z.object({
  email: z.string(),
  name: z.string(),
  /** Whether a password is to be chosen; else the account has one. */
  choosesPassword: z.boolean(),
  /** The case one is invited to, and as whom. */
  party: z.object({ caseNumber: z.string(), role: Role }).nullable(),
  /** The address one is to sign in with from now on; null where the link is about none. */
  newAddress: z.string().nullable(),
});
export type LinkView = Readonly<z.infer<typeof LinkView>>;
export const JoinedView = z.object({ caseNumber: z.string() });

export const AddressInput = z.object({ email: z.string().trim().pipe(Email) });
/** Another address for the own account, for whoever knows the password. */
export const OwnAddressInput = AddressInput.extend({
  password: z.string().min(1, 'enter your present password').max(1000),
});
export type OwnAddressInput = Readonly<z.infer<typeof OwnAddressInput>>;
export const ConfirmedAddress = z.object({ email: z.string() });

export const RecoveryInput = z.object({ email: z.string().trim().min(1, 'enter your e-mail address').max(320) });

/** Roles of the review organization and the regulator: who has one is invited by an administrator, not to a case. */
export const STAFF_ROLES = ['intake', 'records', 'reviewer', 'medical-director', 'regulator', 'administrator'] as const;
/** Roles of the sides of a dispute: who has one is invited to a case. */
export const PARTY_ROLES = ['worker', 'attorney', 'physician', 'claims-administrator'] as const;

export const StaffInput = z.object({
  email: z.string().trim().pipe(Email),
  name: Name,
  roles: z.array(z.enum(STAFF_ROLES)).min(1, 'choose at least one role'),
  /** Which registered reviewer this is; null for everybody else. */
  reviewer: z.string().max(100).nullable().default(null),
});
export type StaffInput = Readonly<z.input<typeof StaffInput>>;

/** Other roles of somebody of the staff. */
export const RolesInput = StaffInput.pick({ roles: true, reviewer: true });
export type RolesInput = Readonly<z.input<typeof RolesInput>>;

/** A link given to whoever asked for it, once; whether it also went out by e-mail. */
export const GivenLink = z.object({ link: z.string(), mailed: z.boolean() });
export type GivenLink = Readonly<z.infer<typeof GivenLink>>;

export const AccountRow = z.object({
  account: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(Role),
  reviewer: z.string().nullable(),
  /** `invited`: nobody came in by it yet. A demo account needs no password. */
  state: z.enum(['open', 'invited', 'disabled', 'demo']),
  sessions: z.int().nonnegative(),
  lastSeen: z.string().nullable(),
  isOwn: z.boolean(),
  /** Organizations by whose sign-in a person is bound to it. */
  providers: z.array(z.string()),
});
export type AccountRow = Readonly<z.infer<typeof AccountRow>>;
export const AccountList = z.object({
  accounts: z.array(AccountRow),
  /** Registered reviewers without an account. */
  freeReviewers: z.array(z.string()),
  /** Whether e-mails are sent. */
  mails: z.boolean(),
});
export type AccountList = Readonly<z.infer<typeof AccountList>>;
export const DisabledInput = z.object({ disabled: z.boolean() });

/** What happened to accounts, the newest first, in names where there are any. */
export const AccountLogView = z.object({
  entries: z.array(
    z.object({
      at: z.string(),
      account: z.string().nullable(),
      by: z.string().nullable(),
      what: z.string(),
      detail: z.string().nullable(),
    }),
  ),
});
export type AccountLogView = Readonly<z.infer<typeof AccountLogView>>;

export const PartyInput = z.object({
  email: z.string().trim().pipe(Email),
  name: Name,
  role: z.enum(PARTY_ROLES),
  language: Language.default('en'),
});
export type PartyInput = Readonly<z.input<typeof PartyInput>>;
export const PartyList = z.object({
  parties: z.array(
    z.object({
      name: z.string(),
      email: z.string(),
      role: Role,
      /** Since when the account is a party to the case; null while the invitation is open, until then. */
      since: z.string().nullable(),
      until: z.string().nullable(),
    }),
  ),
});
export type PartyList = Readonly<z.infer<typeof PartyList>>;

/** The own account, and where it is signed in. */
export const OwnAccountView = z.object({
  email: z.string(),
  name: z.string(),
  roles: z.array(Role),
  language: Language,
  /** An account of the demo has no password, and nothing to keep safe. */
  isDemo: z.boolean(),
  /** Without one it is signed in to by an organization. */
  hasPassword: z.boolean(),
  /** Whether one signed in just before by a proof that serves in place of the password. */
  isFresh: z.boolean(),
  /** Whether e-mails are sent, so that another address can be confirmed. */
  mails: z.boolean(),
  /** Whether the account is a reviewer, who signs with a passphrase. */
  signs: z.boolean(),
  sessions: z.array(
    z.object({
      id: z.string(),
      way: z.string(),
      device: z.string(),
      begunAt: z.string(),
      seenAt: z.string(),
      isThis: z.boolean(),
    }),
  ),
});
export type OwnAccountView = Readonly<z.infer<typeof OwnAccountView>>;
export const OwnAccountInput = z.object({ name: Name, language: Language });
export type OwnAccountInput = Readonly<z.infer<typeof OwnAccountInput>>;
export const ChangePasswordInput = z.object({
  present: z.string().min(1, 'enter your present password').max(1000),
  password: NewPassword,
});
export type ChangePasswordInput = Readonly<z.infer<typeof ChangePasswordInput>>;

/** A passphrase for the own signature of a reviewer, for whoever knows the password. */
export const SignatureChoice = z.object({
  password: z.string().min(1, 'enter your present password').max(1000),
  passphrase: NewPassword,
});
export type SignatureChoice = Readonly<z.infer<typeof SignatureChoice>>;

export const SecondFactorView = z.object({ isOn: z.boolean(), recoveryCodesLeft: z.int().nonnegative() });
/** The present password, asked for before what keeps an account safe is changed; an account without one is proved by signing in just before. */
export const ProofInput = z.object({ password: z.string().min(1, 'enter your present password').max(1000).optional() });
/** What an app is told, as text and as the address a picture holds. */
export const SecondFactorBegun = z.object({ secret: z.string(), address: z.string() });
export const CodeInput = z.object({ code: z.string().trim().min(1, 'enter the code').max(100) });
export const RecoveryCodes = z.object({ codes: z.array(z.string()) });

const Asked = { challenge: z.string().min(16).max(200) };
const Credential = z.object({ id: z.string(), type: z.literal('public-key') });
/** What a browser is told to make a passkey, as WebAuthn words it. */
export const NewPasskeyOptions = z.object({
  ...Asked,
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.object({ alg: z.int(), type: z.literal('public-key') })),
  excludeCredentials: z.array(Credential),
  authenticatorSelection: z.object({ residentKey: z.literal('required'), userVerification: z.literal('required') }),
  attestation: z.literal('none'),
  timeout: z.int().positive(),
});
/** What a browser is asked to sign. */
export const AskedPasskey = z.object({ ...Asked, rpId: z.string(), userVerification: z.literal('required') });

/** What a browser answers, as WebAuthn words it: looked at where the signature is. */
const BrowserAnswer = z.looseObject({ id: z.string().min(1).max(2000) });
export const PasskeyAnswer = z.object({ answer: BrowserAnswer });
export const PasskeyInput = PasskeyAnswer.extend({ name: z.string().trim().min(1, 'give it a name').max(100) });
export const PasskeyRemoval = ProofInput.extend({ passkey: z.string().min(1).max(2000) });
export const PasskeyList = z.object({
  passkeys: z.array(z.object({ id: z.string(), name: z.string(), addedAt: z.string(), usedAt: z.string().nullable() })),
});
export type PasskeyList = Readonly<z.infer<typeof PasskeyList>>;

export const ReadsQuery = z.object({
  most: z.coerce.number().int().min(1).max(500).default(100),
  /** The `next` of the answer before. */
  before: z.coerce.number().int().min(1).optional(),
});
export const ReadList = z.object({
  reads: z.array(
    z.object({ number: z.int(), at: z.string(), account: z.string(), name: z.string(), what: z.string() }),
  ),
  /** What to ask `before` for those that came earlier; null at the first. */
  next: z.int().nullable(),
});
