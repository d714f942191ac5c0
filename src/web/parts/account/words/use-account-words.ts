import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { useLanguage } from '../../language/language.tsx';
import type { AccountWords } from './account-words.ts';
import { english } from './english.ts';
import { spanish } from './spanish.ts';

const WORDS: Readonly<Record<Language, AccountWords>> = { en: english, es: spanish };

/** The words about the account in the language of the page, and which it is. */
export function useAccountWords(): AccountWords & { readonly lang: Language } {
  const { language } = useLanguage();
  return { ...WORDS[language], lang: language };
}
