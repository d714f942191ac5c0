import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { useLanguage } from '../../../parts/language/language.tsx';
import { english } from './english.ts';
import type { HelperWords } from './helper-words.ts';
import { spanish } from './spanish.ts';

const HELPER_WORDS: Readonly<Record<Language, HelperWords>> = { en: english, es: spanish };

/** The words of the helper for requests in the language chosen. */
export const useHelperWords = (): HelperWords => HELPER_WORDS[useLanguage().language];
