import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { useLanguage } from '../../../parts/language/language.tsx';
import { english } from './english.ts';
import type { RequestWords } from './request-words.ts';
import { spanish } from './spanish.ts';

const REQUEST_WORDS: Readonly<Record<Language, RequestWords>> = { en: english, es: spanish };

/** The words of the helper for requests in the language chosen. */
export const useRequestWords = (): RequestWords => REQUEST_WORDS[useLanguage().language];
