import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { useLanguage } from '../../language/language.tsx';
import { english } from './english.ts';
import { spanish } from './spanish.ts';

/** Every word about the own account, and about the links that lead to it, in one language. */
export type AccountWords = {
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
  readonly account: {
    readonly page: string;
    readonly loading: string;
    readonly about: string;
    readonly name: string;
    readonly nameMissing: string;
    readonly email: string;
    readonly emailHelp: string;
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
  };
};

const WORDS: Readonly<Record<Language, AccountWords>> = { en: english, es: spanish };

/** The words about the account in the language of the page, and which it is. */
export function useAccountWords(): AccountWords & { readonly lang: Language } {
  const { language } = useLanguage();
  return { ...WORDS[language], lang: language };
}
