import type { Category } from '#domain/cases/requests/request.ts';
import type { Source } from '#domain/law/source.ts';
import { kindInWords, liesWithin, type Scope } from './scope.ts';

export const source: Source = {
  cite: 'Business and Professions Code 3041',
  says: 'an optometrist examines the eye and its vision and fits lenses; drugs only with a further certificate, no surgery',
  confidence: 'medium', // what further certificates add has changed over the years; drugs are left to physicians here
};

const WITHIN: ReadonlySet<Category> = new Set(['dme', 'consult', 'other']);
const EYE: ReadonlySet<string> = new Set(['eye']);

/** Examination of the eye, and lenses. */
export const optometrist: Scope = {
  source,
  excludes: asked => {
    if (asked.request.drug !== null || !WITHIN.has(asked.request.category)) {
      return `an optometrist’s licence does not cover ${kindInWords(asked)}`;
    }
    return liesWithin(asked, EYE) ? null : 'an optometrist’s licence covers the eye only';
  },
};
