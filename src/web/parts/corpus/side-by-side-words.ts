import type { Language } from '#domain/letters/final-determination/front/language.ts';

type Of = { readonly met: number; readonly of: number };

type SideBySideWords = {
  readonly none: string;
  readonly difference: string;
  readonly met: (overturned: Of, upheld: Of) => string;
  readonly here: string;
  readonly overturned: string;
  readonly upheld: string;
  readonly noneHere: string;
};

export const SIDE_BY_SIDE_WORDS: Readonly<Record<Language, SideBySideWords>> = {
  en: {
    none: 'None is like it.',
    difference: 'What made the difference',
    met: (overturned, upheld) =>
      `met in ${overturned.met} of ${overturned.of} overturned, ${upheld.met} of ${upheld.of} upheld`,
    here: 'here:',
    overturned: 'Overturned',
    upheld: 'Upheld',
    noneHere: 'None.',
  },
  es: {
    none: 'Ninguna se le parece.',
    difference: 'En qué estuvo la diferencia',
    met: (overturned, upheld) =>
      `se cumplió en ${overturned.met} de ${overturned.of} aprobados y en ${upheld.met} de ${upheld.of} no aprobados`,
    here: 'aquí:',
    overturned: 'Aprobados',
    upheld: 'No aprobados',
    noneHere: 'Ninguno.',
  },
};
