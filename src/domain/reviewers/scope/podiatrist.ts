import type { Category } from '#domain/cases/requests/request.ts';
import type { Source } from '#domain/law/source.ts';
import { kindInWords, liesWithin, type Scope } from './scope.ts';

export const source: Source = {
  cite: 'Business and Professions Code 2472',
  says: 'a podiatrist treats the foot and the ankle by all means, surgery and drugs among them, and the muscles and tendons of the leg that govern the foot, but those not by surgery',
};

const WITHIN: ReadonlySet<Category> = new Set([
  'drug',
  'imaging',
  'electrodiagnostic',
  'lab',
  'physical-therapy',
  'injection',
  'surgery',
  'dme',
  'consult',
]);
const FOOT: ReadonlySet<string> = new Set(['foot', 'ankle', 'toe']);
const FOOT_AND_LEG: ReadonlySet<string> = new Set([...FOOT, 'lower leg']);

/** Everything medical about foot and ankle; the lower leg without surgery. */
export const podiatrist: Scope = {
  source,
  excludes: asked => {
    const { category } = asked.request;
    if (!WITHIN.has(category)) return `a podiatrist’s licence does not cover ${kindInWords(asked)}`;
    if (liesWithin(asked, FOOT)) return null;
    if (liesWithin(asked, FOOT_AND_LEG)) {
      return category === 'surgery' ? 'a podiatrist’s licence does not cover surgery of the leg' : null;
    }
    return 'a podiatrist’s licence covers the foot and the ankle only';
  },
};
