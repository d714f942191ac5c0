import type { Source } from '#domain/law/source.ts';
import { type Reason, reason } from '../reason.ts';
import type { Reviewer } from '../reviewer.ts';
import { acupuncturist } from './acupuncturist.ts';
import { chiropractor } from './chiropractor.ts';
import { dentist } from './dentist.ts';
import { optometrist } from './optometrist.ts';
import { podiatrist } from './podiatrist.ts';
import { psychologist } from './psychologist.ts';
import type { Asked, Scope } from './scope.ts';
import { unlimited } from './unlimited.ts';

/** The scope of each profession; none for one that is no physician in the sense of the law. */
const scopes: Readonly<Record<Reviewer['profession'], Scope | null>> = {
  MD: unlimited,
  DO: unlimited,
  psychologist,
  acupuncturist,
  optometrist,
  dentist,
  podiatrist,
  chiropractor,
  other: null,
};

export const source: Source = {
  cite: 'Labor Code 3209.3',
  says: 'each profession counts as a physician within the scope of its practice under California law',
};

/** What keeps a profession from judging the items, each by its own law. */
export function reasonsOfScope(profession: Reviewer['profession'], items: readonly Asked[]): Reason[] {
  const scope = scopes[profession];
  if (scope === null) return [reason('scope-of-practice', source, 'no scope of practice as a physician')];
  return items.flatMap((item, index) => {
    const excluded = scope.excludes(item);
    if (excluded === null) return [];
    const cited = { ...scope.source, cite: `${source.cite}; ${scope.source.cite}` };
    return [reason('scope-of-practice', cited, `item ${index + 1}: ${excluded}`)];
  });
}
