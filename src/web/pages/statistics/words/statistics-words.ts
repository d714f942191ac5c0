import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { english, type StatisticsWords } from './english.ts';
import { spanish } from './spanish.ts';

export const STATISTICS_WORDS: Readonly<Record<Language, StatisticsWords>> = { en: english, es: spanish };
