import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { useLanguage } from '../../../parts/language/language.tsx';
import type { ApplyWords } from './apply-words.ts';
import { english } from './english.ts';
import { spanish } from './spanish.ts';

export const APPLY_WORDS: Readonly<Record<Language, ApplyWords>> = { en: english, es: spanish };

/** The words of the application in the language chosen. */
export const useApplyWords = (): ApplyWords => APPLY_WORDS[useLanguage().language];
