import type { Category } from '#domain/cases/requests/request.ts';
import type { Source } from '#domain/law/source.ts';
import { kindInWords, type Scope } from './scope.ts';

export const source: Source = {
  cite: 'Business and Professions Code 1000-7; 16 CCR 302',
  says: 'a chiropractor manipulates and adjusts, and uses mechanical, hygienic and physical measures; no drugs, no surgery, no penetration of the tissues',
};

const WITHIN: ReadonlySet<Category> = new Set(['chiropractic', 'physical-therapy', 'dme', 'imaging']);
/** Organs that manipulation of the joints has no business with. */
const OUTSIDE: ReadonlySet<string> = new Set([
  'eye',
  'ear',
  'teeth',
  'throat',
  'brain',
  'abdomen',
  'breast',
  'groin',
  'face',
]);

/** Manual and physical treatment of joints and muscles, and what images and supports them. */
export const chiropractor: Scope = {
  source,
  excludes: asked => {
    if (asked.request.drug !== null || !WITHIN.has(asked.request.category)) {
      return `a chiropractor’s licence does not cover ${kindInWords(asked)}`;
    }
    const outside = asked.regions.find(region => OUTSIDE.has(region));
    return outside === undefined ? null : `a chiropractor’s licence does not cover the ${outside}`;
  },
};
