import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { useLanguage } from '../../../parts/language/language.tsx';
import { english } from './english.ts';
import type { NoticeWords } from './notice-words.ts';
import { spanish } from './spanish.ts';

const NOTICE_WORDS: Readonly<Record<Language, NoticeWords>> = { en: english, es: spanish };

/** The words of the page of notices in the language chosen. */
export const useNoticeWords = (): NoticeWords => NOTICE_WORDS[useLanguage().language];
