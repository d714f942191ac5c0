import type { Language } from '#domain/letters/final-determination/front/language.ts';

const english = {
  page: (caseNumber: string) => `Letter ${caseNumber}`,
  back: 'Back to the case',
  title: 'Final Determination letter',
  loading: 'Loading the letter',
  none: 'There is no letter yet: the case is not signed.',
  writing: 'The letter is being written. It will appear here by itself; you may also leave, it is not lost.',
  pdf: 'Download the letter (PDF)',
  text: 'Download as text',
  issued: 'Issued',
  fingerprint: 'SHA-256 of the PDF',
  textOf: 'Text of the letter',
  loadingText: 'Loading the text of the letter',
};
type Words = typeof english;

const spanish: Words = {
  page: caseNumber => `Carta ${caseNumber}`,
  back: 'Volver al caso',
  title: 'Carta de la decisión',
  loading: 'Buscando la carta',
  none: 'Todavía no hay carta: nadie ha firmado la decisión.',
  writing: 'La carta se está escribiendo. Aparece aquí sola; también puede irse, no se pierde.',
  pdf: 'Bajar la carta (PDF)',
  text: 'Bajar como texto',
  issued: 'Fecha',
  fingerprint: 'SHA-256 del PDF',
  textOf: 'Texto de la carta',
  loadingText: 'Buscando el texto de la carta',
};

/** What stands around a letter, in either language. */
export const LETTER_WORDS: Readonly<Record<Language, Words>> = { en: english, es: spanish };
