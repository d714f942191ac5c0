import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { useLanguage } from '../language/language.tsx';
import { english } from './english.ts';
import type { MyWords } from './my-words.ts';
import { spanish } from './spanish.ts';

const MY_WORDS: Readonly<Record<Language, MyWords>> = { en: english, es: spanish };

/** The plain words of a case in the language chosen. */
export const useMyWords = (): MyWords => MY_WORDS[useLanguage().language];
