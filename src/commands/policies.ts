/** What a person is to the system or to a case; an account has one or several. */
export const roles = [
  'worker',
  'attorney',
  'physician',
  'claims-administrator',
  'intake',
  'records',
  'reviewer',
  'medical-director',
  'regulator',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** Whether a role is on one side of a dispute. */
export function isParty(role: Role): boolean {
  return (['worker', 'attorney', 'physician', 'claims-administrator'] satisfies Role[]).some(party => party === role);
}

/** `all`: every case. `own`: the cases one is a party to in that role, or reviews. `no`: never. */
type Reach = 'all' | 'own' | 'no';
const [all, own, no] = ['all', 'own', 'no'] as const;
/** Open to everybody, with an account or without. */
const everybody = 'everybody' as const;

/** Who may do what: each route names one of these actions, and a view asks for those that say how much of a case it shows. */
// biome-ignore format: a table reads in columns
const table = {
  // what is public
  'see-decisions':       everybody,
  'see-library':         everybody,
  'see-description':     everybody,
  'check-letter':        everybody,
  'check-request':       everybody,
  'see-health':          everybody,
  'sign-in':             everybody,
  // proved by the signature of the organization
  'sign-out-by-provider': everybody,
  // a right of the worker that waits for no account
  'file-application':    everybody,

  //                     worker attorney physician claims-adm intake records reviewer director regulator admin
  'list-cases':          [own,   own,     own,      own,       all,   all,    own,     all,     all,      all],
  'see-case':            [own,   own,     own,      own,       all,   all,    own,     all,     all,      all],
  'see-application':     [own,   own,     own,      own,       all,   all,    own,     all,     all,      all],
  'see-clocks':          [own,   own,     own,      own,       all,   all,    own,     all,     all,      all],
  'see-letter':          [own,   own,     own,      own,       all,   all,    own,     all,     all,      all],
  'see-notices':         [own,   own,     own,      own,       all,   all,    no,      all,     no,       all],
  'correct-contact':     [own,   own,     own,      own,       no,    no,     no,      no,      no,       no],
  // whoever asked for the treatment, of the determination
  'give-feedback':       [no,    no,      own,      no,        no,    no,     no,      no,      no,       no],
  'withdraw-request':    [own,   own,     own,      no,        no,    no,     no,      no,      no,       no],
  // one's own way in for programs
  'keep-api-keys':       [all,   all,     all,      all,       all,   all,    all,     all,     all,      all],
  'keep-webhooks':       [all,   all,     all,      all,       all,   all,    all,     all,     all,      all],
  // the desks of the review organization
  'post-notices':        [no,    no,      no,       no,        all,   all,    no,      all,     no,       all],
  'screen-case':         [no,    no,      no,       no,        all,   no,     no,      all,     no,       all],
  'record-event':        [no,    no,      no,       no,        all,   all,    no,      all,     no,       all],
  'assign-reviewer':     [no,    no,      no,       no,        all,   no,     no,      all,     no,       all],
  'publish':             [no,    no,      no,       no,        no,    no,     no,      all,     no,       all],
  'see-quality-desk':    [no,    no,      no,       no,        no,    no,     no,      all,     no,       all],
  'see-claims-desk':     [no,    no,      no,       own,       no,    no,     no,      no,      no,       all],
  'deliver-records':     [no,    no,      no,       own,       no,    all,    no,      no,      no,       all],
  'see-own-reviews':     [no,    no,      no,       no,        no,    no,     own,     no,      no,       no],
  'see-oversight':       [no,    no,      no,       no,        no,    no,     no,      all,     all,      all],
  'see-feedback':        [no,    no,      no,       no,        no,    no,     no,      all,     no,       all],
  'judge-draft':         [no,    no,      no,       no,        no,    no,     no,      all,     no,       all],
  'see-reads':           [no,    no,      no,       no,        no,    no,     no,      all,     no,       all],
  'simulate':            [no,    no,      no,       no,        all,   all,    no,      all,     all,      all],
  // accounts: everybody looks after the own one
  'keep-own-account':    [all,   all,     all,      all,       all,   all,    all,     all,     all,      all],
  'invite-party':        [no,    no,      no,       no,        all,   no,     no,      all,     no,       all],
  'administer-accounts': [no,    no,      no,       no,        no,    no,     no,      no,      no,       all],
  'keep-reviewers':      [no,    no,      no,       no,        no,    no,     no,      no,      no,       all],
  'keep-organization':   [no,    no,      no,       no,        no,    no,     no,      no,      no,       all],
  'import-decisions':    [no,    no,      no,       no,        no,    no,     no,      no,      no,       all],
  // the record
  'see-record':          [no,    no,      no,       no,        all,   all,    own,     all,     no,       all],
  'see-completeness':    [no,    no,      no,       own,       all,   all,    own,     all,     no,       all],
  'supply-records':      [own,   own,     own,      own,       all,   all,    no,      no,      no,       all],
  'correct-record':      [no,    no,      no,       no,        all,   all,    own,     no,      no,       all],
  // the determination, until its letter is issued: the reviewer alone writes it
  'see-drafts':          [no,    no,      no,       no,        no,    no,     own,     all,     no,       all],
  'write-draft':         [no,    no,      no,       no,        no,    no,     own,     no,      no,       no],
  'sign-determination':  [no,    no,      no,       no,        no,    no,     own,     no,      no,       no],
  // who reviews is known inside the review organization alone
  'see-reviewers':       [no,    no,      no,       no,        all,   all,    own,     all,     no,       all],
} as const satisfies Readonly<Record<string, typeof everybody | readonly [Reach, Reach, Reach, Reach, Reach, Reach, Reach, Reach, Reach, Reach]>>;

export type Action = keyof typeof table;
export const actions = Object.keys(table).filter(isAction);

export function isAction(name: unknown): name is Action {
  return typeof name === 'string' && Object.hasOwn(table, name);
}

/** What only a person does, signed in as themselves: no key is made for it. */
const ofPersons: ReadonlySet<Action> = new Set([
  'sign-determination',
  'keep-api-keys',
  'keep-own-account',
  'administer-accounts',
  'keep-reviewers',
  'keep-organization',
  'sign-in',
]);

/** Who asks, as far as it decides what they may do. */
export type Actor = {
  readonly account: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Id of the reviewer this is; null for everybody else. */
  readonly reviewer: string | null;
  /** What the API key they come with was made for; not there when they come themselves. */
  readonly scopes?: readonly Action[];
  /** Whether this one must have a passkey or an app and has none: till then only the own account is open. */
  readonly lacksSecondFactor?: boolean;
};

/** What somebody is to one case; the seat of a reviewer. */
export type Relation = { readonly role: Role; readonly seat: number | null };

/** How far a role may go with an action. */
export function reachOf(role: Role, action: Action): Reach {
  const row = table[action];
  return row === everybody ? 'all' : (row[roles.indexOf(role)] ?? 'no');
}

/** How far somebody may go with an action, by all of their roles. */
export function reachOfActor(actor: Actor | null, action: Action): Reach {
  if (table[action] === everybody) return 'all';
  if (actor?.scopes !== undefined && !(actor.scopes.includes(action) && !ofPersons.has(action))) return 'no';
  const reaches = actor?.roles.map(role => reachOf(role, action)) ?? [];
  return reaches.includes('all') ? 'all' : reaches.includes('own') ? 'own' : 'no';
}

/** Whether a second factor comes before an action: before everything that is not public but the own account. */
function mustAddFirst({ lacksSecondFactor }: Actor, action: Action): boolean {
  return lacksSecondFactor === true && action !== 'keep-own-account' && table[action] !== everybody;
}

/** What somebody may do at all, be it with their own cases only. */
export function mayDo(actor: Actor | null): readonly Action[] {
  return actions.filter(
    action => reachOfActor(actor, action) !== 'no' && !(actor !== null && mustAddFirst(actor, action)),
  );
}

/** What a key of somebody can be made for: what they may do themselves and takes an account, but what only persons do. */
export function scopesOf(actor: Actor): readonly Action[] {
  return mayDo(actor).filter(action => table[action] !== everybody && !ofPersons.has(action));
}

/**
 * Whether somebody may take an action: `sign-in` when it takes an account, `second-factor` when theirs must be kept better first,
 * `not-permitted` when none of their roles may ever, and `not-found` when it is not their case: the answer to a case that does not exist.
 * `relations` are theirs to the case; null where the action is about no single case.
 */
export function permission(
  actor: Actor | null,
  action: Action,
  relations: readonly Relation[] | null,
): 'permitted' | 'sign-in' | 'second-factor' | 'not-permitted' | 'not-found' {
  if (table[action] === everybody) return 'permitted';
  if (actor === null) return 'sign-in';
  if (mustAddFirst(actor, action)) return 'second-factor';
  const reach = reachOfActor(actor, action);
  if (reach === 'no') return 'not-permitted';
  if (reach === 'all' || relations === null) return 'permitted';
  const isOwn = relations.some(({ role }) => actor.roles.includes(role) && reachOf(role, action) === 'own');
  return isOwn ? 'permitted' : 'not-found';
}
