import type { Source } from '#domain/law/source.ts';
import type { Scope } from './scope.ts';

export const source: Source = {
  cite: 'Business and Professions Code 2051, 2453',
  says: 'a physician’s and surgeon’s licence, medical or osteopathic, covers drugs, surgery and every other method of treatment',
};

export const unlimited: Scope = { source, excludes: () => null };
