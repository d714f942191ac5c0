import type { Role } from '#api/accounts/contract.ts';

/** What went wrong on the way in, by the kind of the problem. */
export type Said = { readonly title: string; readonly detail: string };

/** Every word about the own account, and about the links that lead to it, in one language. */
export type AccountWords = {
  readonly signIn: {
    readonly page: string;
    readonly elseThan: (name: string) => string;
    readonly withPassword: string;
    readonly email: string;
    readonly emailMissing: string;
    readonly password: string;
    readonly passwordMissing: string;
    readonly go: string;
    readonly going: string;
    readonly forgot: string;
    readonly without: string;
    readonly apply: string;
    readonly decisions: string;
    readonly library: string;
    readonly and: string;
    readonly check: string;
    readonly loading: string;
    readonly again: string;
    readonly ended: string;
    readonly notNow: string;
    readonly demo: string;
    readonly demoLead: string;
    readonly demoOthers: string;
    readonly does: Readonly<Record<Role, string>>;
  };
  readonly provider: {
    readonly by: (name: string) => string;
    readonly returning: string;
    readonly back: string;
    readonly signedOut: (name: string) => string;
    readonly signOutThere: (name: string) => string;
    readonly noPassword: string;
    /** Before something that keeps the account safe is changed. */
    readonly signInAnew: string;
    readonly choosePassword: string;
  };
  /** In the words of the server where there is none. */
  readonly problems: Readonly<Record<string, Said>>;
  readonly newPassword: {
    readonly page: string;
    readonly cut: string;
    readonly loading: string;
    readonly hello: (name: string, email: string) => string;
    readonly label: string;
    readonly help: (least: number) => string;
    readonly weak: (least: number) => string;
    readonly keep: string;
    readonly join: string;
    readonly joinLead: (caseNumber: string, email: string) => string;
    readonly joinButton: string;
    readonly forgot: string;
    readonly confirm: string;
    readonly confirmLead: (email: string) => string;
    readonly confirmButton: string;
    readonly confirmed: (email: string) => string;
  };
  readonly recovery: {
    readonly page: string;
    readonly lead: string;
    readonly email: string;
    readonly missing: string;
    readonly send: string;
    readonly sentTitle: string;
    readonly sent: string;
    readonly noMail: string;
    readonly back: string;
  };
  readonly code: {
    readonly label: string;
    readonly help: string;
    readonly missing: string;
    readonly wrong: string;
    readonly go: string;
  };
  readonly secondFactor: {
    readonly title: string;
    readonly lead: string;
    readonly begin: string;
    readonly scan: string;
    readonly picture: string;
    readonly typed: string;
    readonly code: string;
    readonly wrong: string;
    readonly confirm: string;
    readonly codes: string;
    readonly codesLead: string;
    readonly isOn: string;
    readonly left: (count: number) => string;
    readonly anew: string;
    readonly makeAnew: string;
    readonly remove: string;
    readonly removeButton: string;
  };
  readonly passkeys: {
    readonly title: string;
    readonly lead: string;
    readonly signIn: string;
    readonly another: string;
    readonly name: string;
    readonly nameHelp: string;
    readonly unnamed: string;
    readonly add: string;
    readonly since: (day: string) => string;
    readonly used: (day: string) => string;
    readonly remove: string;
    readonly removeOf: (name: string) => string;
  };
  readonly account: {
    readonly page: string;
    readonly loading: string;
    readonly about: string;
    readonly name: string;
    readonly nameMissing: string;
    readonly email: string;
    readonly emailHelp: string;
    readonly another: string;
    readonly anotherLead: string;
    readonly anotherNoMail: string;
    readonly anotherEmail: string;
    readonly anotherMissing: string;
    readonly anotherSend: string;
    readonly anotherSent: (email: string) => string;
    readonly language: string;
    readonly languageHelp: string;
    readonly save: string;
    readonly saved: string;
    readonly password: string;
    readonly present: string;
    readonly presentMissing: string;
    readonly presentWrong: string;
    readonly change: string;
    readonly changed: string;
    readonly signature: string;
    readonly signatureLead: string;
    readonly signatureNew: string;
    readonly signatureKeep: string;
    readonly signatureKept: string;
    readonly sessions: string;
    readonly sessionsLead: string;
    readonly thisOne: string;
    readonly unknown: string;
    readonly ways: Readonly<Record<string, string>>;
    readonly since: (begun: string, seen: string) => string;
    readonly end: string;
    readonly endOf: (device: string) => string;
    readonly endOthers: string;
    readonly demo: string;
    readonly mustAdd: string;
  };
};
