import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { useLanguage } from '../../../parts/language/language.tsx';
import { english } from './english.ts';
import type { StartWords } from './start-words.ts';
import { spanish } from './spanish.ts';

const START_WORDS: Readonly<Record<Language, StartWords>> = { en: english, es: spanish };

/** The words of the start page in the language chosen. */
export const useStartWords = (): StartWords => START_WORDS[useLanguage().language];
