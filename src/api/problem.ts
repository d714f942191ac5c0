import type { Action } from '#commands/policies.ts';
import type { Refusal } from '#domain/cases/steps.ts';
import type { Source } from '#domain/law/source.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import type { Problem } from './cases/contract.ts';
import { outcomeStatus, type ProblemKind, problemTitle } from './outcome-status.ts';

/** What a command answers when it did not do what was asked. */
type Declined =
  | { readonly kind: 'not-found' | 'not-published' | 'not-viewed' | 'conflict'; readonly caseNumber: string }
  | { readonly kind: 'unknown-reviewer' | 'no-reviewer'; readonly reviewer: string }
  | { readonly kind: 'not-registered'; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: 'not-posted'; readonly why: string }
  | { readonly kind: 'not-issued'; readonly caseNumber: string; readonly signed: boolean }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'no-page' | 'not-read' | 'no-image'; readonly caseNumber: string; readonly page: number }
  | {
      readonly kind:
        | 'no-upload'
        | 'no-notice'
        | 'no-decision'
        | 'no-import'
        | 'no-export'
        | 'nothing-to-import'
        | 'no-api-key'
        | 'no-webhook';
      readonly id: string;
    }
  | { readonly kind: 'not-now'; readonly id: string; readonly state: string }
  | { readonly kind: 'not-whole'; readonly id: string; readonly received: number; readonly bytes: number }
  | { readonly kind: 'no-edition'; readonly edition: string }
  | { readonly kind: keyof typeof providerDetails; readonly provider: string }
  | { readonly kind: 'not-identified'; readonly source: Source }
  | { readonly kind: 'wider-than-account'; readonly scopes: readonly Action[] }
  | { readonly kind: 'too-many-keys' | 'too-many-webhooks'; readonly most: number }
  | { readonly kind: 'not-in-scope'; readonly action: Action }
  | { readonly kind: Plain }
  | { readonly kind: 'too-many' | 'too-fast'; readonly seconds: number };

/** What is said alike to everybody. */
type Plain = keyof typeof plainDetails;

/** An outcome as RFC 9457 problem, with the rule it rests on. */
export function problemOf(outcome: Declined): Problem {
  const said = problem(outcome.kind, detailOf(outcome), sourceOf(outcome));
  if (outcome.kind === 'not-posted') return { ...said, fields: { on: outcome.why } };
  return outcome.kind === 'not-registered' ? { ...said, fields: { ...outcome.fields } } : said;
}

function detailOf(outcome: Declined): string {
  switch (outcome.kind) {
    case 'not-found':
      return `There is no case ${outcome.caseNumber}.`;
    case 'not-published':
      return `There is no public letter of case ${outcome.caseNumber}.`;
    case 'not-viewed':
      return `How others decided is shown to a reviewer of case ${outcome.caseNumber} after the own first view of the item.`;
    case 'conflict':
      return `Case ${outcome.caseNumber} was changed meanwhile. Look at it again, then repeat.`;
    case 'not-registered':
      return Object.values(outcome.fields).map(sentence).join(' ');
    case 'not-posted':
      return sentence(outcome.why);
    case 'no-reviewer':
    case 'unknown-reviewer':
      return `There is no reviewer ${outcome.reviewer}.`;
    case 'not-issued':
      return outcome.signed
        ? `The letter of case ${outcome.caseNumber} is being written; try again in a moment.`
        : `Case ${outcome.caseNumber} is not signed, so there is no letter.`;
    case 'refused':
      return sentence(outcome.refusals.map(refusal => refusal.message).join('; '));
    case 'no-page':
      return `The record of case ${outcome.caseNumber} has no page ${outcome.page}.`;
    case 'not-read':
      return `Page ${outcome.page} of case ${outcome.caseNumber} is still to be read.`;
    case 'no-image':
      return `Page ${outcome.page} of case ${outcome.caseNumber} is text, or cannot be drawn.`;
    case 'no-upload':
      return `There is no upload ${outcome.id} to this case.`;
    case 'no-notice':
      return `There is no notice ${outcome.id} of this case that can be posted or printed.`;
    case 'no-decision':
      return `There is no published decision ${outcome.id}.`;
    case 'no-import':
      return `There is no import ${outcome.id}.`;
    case 'no-export':
      return `There is no file ${outcome.id}; an older version of the open data may have been replaced by a newer.`;
    case 'nothing-to-import':
      return 'Send files first; those that did not arrive whole are not taken.';
    case 'not-now':
      return `The import is ${outcome.state}.`;
    case 'not-whole':
      return `Of upload ${outcome.id} ${outcome.received} of ${outcome.bytes} bytes are here.`;
    case 'no-edition':
      return `There is no edition ${outcome.edition}.`;
    case 'not-identified':
      return 'No reviewer has this id and passphrase.';
    case 'not-in-scope':
      return `The API key was not made for this, or its account may not: it takes ${outcome.action}.`;
    case 'wider-than-account':
      return `A key of yours cannot be made for ${outcome.scopes.join(', ')}.`;
    case 'too-many-keys':
      return `You have ${outcome.most} keys that work. Revoke one first.`;
    case 'too-many-webhooks':
      return `You have ${outcome.most} webhooks. Remove one first.`;
    case 'no-webhook':
      return `You have no webhook ${outcome.id}.`;
    case 'no-api-key':
      return `You have no API key ${outcome.id} that works.`;
    case 'too-fast':
      return `Too many requests came in a minute. Go on in ${outcome.seconds} s.`;
    case 'too-many':
      return `Too many attempts failed. Try again in ${Math.ceil(outcome.seconds / 60)} min.`;
    default:
      return 'provider' in outcome ? providerDetails[outcome.kind](outcome.provider) : plainDetails[outcome.kind];
  }
}

const plainDetails = {
  'sign-in': 'This takes an account. Sign in, then go on.',
  'not-permitted': 'Your account does not have the role for this.',
  'other-site': 'The request came from a page of another site, so nothing was done.',
  'wrong-password': 'No account has this e-mail address and password.',
  'used-link': 'It was used, replaced by a newer one, or is too old. Ask for another.',
  'no-demo-account': 'The demo has no such account.',
  'no-account': 'There is no such account, or it is disabled.',
  'own-account': 'Nobody disables the own account: ask another administrator.',
  'own-roles': 'Nobody changes the own roles: ask another administrator.',
  'demo-account': 'An account of the demo has no password: it is signed in to by one click.',
  'taken-address': 'An account has this address already.',
  'staff-address': 'This address cannot be invited to a case: its account is disabled or is one of the staff.',
  'already-party': 'The account of this address is a party to the case in this role already.',
  'not-staff':
    'Parties are invited to a case, from the page where it stands; they get no role of the staff, and the staff none of a party.',
  'no-identity': 'A reviewer is one of the registered reviewers that have no account yet; nobody else is.',
  'wrong-code': 'The code is another one, was used, or its time is over.',
  'no-passkey': 'No account has this passkey, or too much time went by. Try again, or sign in by your password.',
  'second-factor': 'Your role asks for a passkey or the codes of an app: add one on the page of your account.',
  'used-ticket': 'More than five minutes went by since the password: sign in again.',
  'has-second-factor': 'Codes of an app are asked for already: take that app away first.',
  'no-second-factor': 'No codes are asked for, so there is nothing to recover.',
  'no-key': 'No API key that works has this secret. It may have expired or been revoked.',
  'bad-idempotency-key': 'An Idempotency-Key is 1 to 255 visible characters without blanks.',
  'other-request':
    'Another request was sent with this Idempotency-Key in the last 24 hours, so this one was not done. Choose another key.',
  'in-flight': 'The request with this Idempotency-Key is still worked on. Send it again in a moment.',
  'cut-off':
    'The request with this Idempotency-Key was cut off. Look whether it was done, then go on with another key.',
  'answered-once':
    'It was done, and its answer held a secret that is not kept. Revoke what was made, and make another.',
  'no-signature': 'Only a reviewer signs determinations: your account is none.',
  'described-meanwhile':
    'The organization was described anew since you opened the page. What you typed is still here: look at what changed, then save again.',
  'no-provider': 'Nobody signs in by this organization here.',
  'used-sign-in':
    'It was used, took longer than ten minutes, or was begun in another browser. Begin again on the page to sign in.',
  'no-password':
    'Your account has no password: you sign in by your organization. Ask for a link by “I forgot my password” to choose one.',
  'stale-sign-in': 'Sign in again first: your account has no password, so that is how you prove that it is you.',
  'wrong-present-password': 'The present password is another one.',
} as const;

/** What is said about the sign-in of an organization, by its name. */
const providerDetails = {
  'provider-away': name =>
    `${name} does not answer now. Try again in a few minutes, or sign in here if you have a password or a passkey.`,
  'provider-refused': name =>
    `What ${name} answered is not right, so nobody was signed in. Begin again; if it stays so, tell your administrator.`,
  'sign-out-refused': name =>
    `The logout token is none of ${name} for this system, is too old, or came before. What is wrong with it stands in the log of accounts.`,
  'sign-in-cancelled': name => `The sign-in at ${name} was broken off. Nothing was done.`,
  'unverified-address': name =>
    `${name} knows you, but does not say that an e-mail address of its own is yours. Ask there, or sign in here.`,
  'no-invitation': name =>
    `${name} knows you, but no account here that is open has your e-mail address. Ask whoever you work with here for an invitation.`,
  'other-person': name =>
    `The account of your e-mail address is bound to another person of ${name}. Ask your administrator here to part it.`,
} as const satisfies Readonly<Record<string, (name: string) => string>>;

function sourceOf(outcome: Declined): string | null {
  if (outcome.kind === 'refused') return outcome.refusals[0]?.source.cite ?? null;
  return outcome.kind === 'not-identified' ? outcome.source.cite : null;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function problem(kind: ProblemKind, detail: string, source: string | null): Problem {
  return { ...plainProblem(outcomeStatus[kind], problemTitle[kind], detail), type: `/problems/${kind}`, source };
}

/** A problem that no command answered: a wrong URL, a wrong body, a fault of ours. */
export function plainProblem(
  status: number,
  title: string,
  detail: string,
  fields: Readonly<Record<string, string>> = {},
  errors: Problem['errors'] = [],
): Problem {
  return { type: 'about:blank', title, status, detail, source: null, fields: { ...fields }, errors };
}

/** Why something could not be read, and where, as a sentence. */
export function unreadableSentence({ message, at }: Unreadable): string {
  return sentence(at === null ? message : `${message} (${at})`);
}
