import type { Category } from '#domain/cases/requests/request.ts';
import type { Source } from '#domain/law/source.ts';
import { kindInWords, liesWithin, type Scope } from './scope.ts';

export const source: Source = {
  cite: 'Business and Professions Code 1625',
  says: 'a dentist treats the teeth, gums, alveolar process and jaws and what is associated with them',
};

const WITHIN: ReadonlySet<Category> = new Set([
  'drug',
  'imaging',
  'lab',
  'physical-therapy',
  'injection',
  'surgery',
  'dme',
  'consult',
  'other',
]);
const MOUTH: ReadonlySet<string> = new Set(['teeth', 'jaw']);

/** Dental services, and everything medical about teeth and jaw. */
export const dentist: Scope = {
  source,
  excludes: asked => {
    if (asked.request.subcategory === 'Dental services') return null;
    if (!WITHIN.has(asked.request.category)) return `a dentist’s licence does not cover ${kindInWords(asked)}`;
    return liesWithin(asked, MOUTH) ? null : 'a dentist’s licence covers teeth and jaws only';
  },
};
