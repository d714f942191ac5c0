import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { type DecisionWords, english } from './english.ts';
import { spanish } from './spanish.ts';

export const DECISION_WORDS: Readonly<Record<Language, DecisionWords>> = { en: english, es: spanish };
