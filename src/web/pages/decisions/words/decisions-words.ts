import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { type DecisionsWords, english } from './english.ts';
import { spanish } from './spanish.ts';

export const DECISIONS_WORDS: Readonly<Record<Language, DecisionsWords>> = { en: english, es: spanish };
