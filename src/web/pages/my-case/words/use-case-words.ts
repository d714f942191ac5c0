import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { useLanguage } from '../../../parts/language/language.tsx';
import { english } from './english.ts';
import type { CaseWords } from './case-words.ts';
import { spanish } from './spanish.ts';

const CASE_WORDS: Readonly<Record<Language, CaseWords>> = { en: english, es: spanish };

/** The words of the page of a case in the language chosen. */
export const useCaseWords = (): CaseWords => CASE_WORDS[useLanguage().language];
