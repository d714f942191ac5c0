import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { useLanguage } from '../../../parts/language/language.tsx';
import { english } from './english.ts';
import { spanish } from './spanish.ts';
import type { WebhookWords } from './webhook-words.ts';

const WORDS: Readonly<Record<Language, WebhookWords>> = { en: english, es: spanish };

/** The words of the page in the language chosen. */
export const useWebhookWords = (): WebhookWords => WORDS[useLanguage().language];
