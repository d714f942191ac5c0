import type { Language } from '#domain/letters/final-determination/front/language.ts';

type PublishedWords = {
  readonly title: string;
  readonly lead: (caseNumber: string) => string;
  readonly loading: string;
  readonly pdf: string;
  readonly text: string;
  readonly textOf: string;
  readonly takenOut: string;
  readonly proof: (identifiers: number) => string;
  readonly times: (mark: string, count: number) => string;
};

export const PUBLISHED_WORDS: Readonly<Record<Language, PublishedWords>> = {
  en: {
    title: 'Final Determination',
    lead: caseNumber => `${caseNumber}, public copy`,
    loading: 'Loading the letter',
    pdf: 'Download the letter (PDF)',
    text: 'Download as text',
    textOf: 'Text of the letter',
    takenOut: 'What was taken out',
    proof: identifiers =>
      `Names and numbers that tell who anybody is are replaced by marks. ${identifiers} identifiers of the case were searched for in all their forms; none is left in the text or in any layer of the PDF.`,
    times: (mark, count) => `${mark} ${count} ${count === 1 ? 'time' : 'times'}`,
  },
  es: {
    title: 'Carta de la decisión',
    lead: caseNumber => `${caseNumber}, copia pública en inglés`,
    loading: 'Cargando la carta',
    pdf: 'Bajar la carta (PDF)',
    text: 'Bajar como texto',
    textOf: 'Texto de la carta',
    takenOut: 'Lo que se quitó',
    proof: identifiers =>
      `Los nombres y números que dicen quién es alguien se cambiaron por marcas. Se buscaron ${identifiers} datos del caso en todas sus formas; ninguno queda en el texto ni en ninguna capa del PDF.`,
    times: (mark, count) => `${mark} ${count} ${count === 1 ? 'vez' : 'veces'}`,
  },
};
