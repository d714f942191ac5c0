import type { Source } from '#domain/law/source.ts';
import { kindInWords, type Scope } from './scope.ts';

export const source: Source = {
  cite: 'Business and Professions Code 4927, 4937; Labor Code 3209.3',
  says: 'an acupuncturist’s licence covers acupuncture and what goes with it, and does not make its holder one who decides on disability',
};

/** Acupuncture alone: the other measures of 4937 are not told from those of other professions by a request. */
export const acupuncturist: Scope = {
  source,
  excludes: asked =>
    asked.request.category === 'acupuncture' && asked.request.drug === null
      ? null
      : `an acupuncturist’s licence does not cover ${kindInWords(asked)}`,
};
