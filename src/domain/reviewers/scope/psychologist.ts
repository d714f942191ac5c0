import type { Source } from '#domain/law/source.ts';
import { kindInWords, type Scope } from './scope.ts';

export const source: Source = {
  cite: 'Business and Professions Code 2903, 2904',
  says: 'a psychologist tests, diagnoses and treats by psychological methods; no drugs and no surgery',
};

const MEDICATION = /\b(?:medicat\w*|pharmaco\w*|psychopharm\w*)/i;

/** Psychological tests and therapies, as long as no medication is part of them. */
export const psychologist: Scope = {
  source,
  excludes: asked => {
    if (asked.request.drug !== null || asked.request.category !== 'psych') {
      return `a psychologist’s licence does not cover ${kindInWords(asked)}`;
    }
    return MEDICATION.test(asked.request.reviewed) ? 'a psychologist’s licence does not cover medication' : null;
  },
};
