import { expect, test } from 'vitest';
import { guidelineSides } from './guideline-sides.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            text                                                                                                                 administrator                                         reviewer
  ['one after the other',                    'The Claims Administrator based its decision on A. The Expert Reviewer based his/her decision on B.',                'The Claims Administrator based its decision on A.',  'The Expert Reviewer based his/her decision on B.'],
  ['the provider between them',              'The Claims Administrator cited A. The provider did not dispute it. The Physician Reviewer relied on B.',            'The Claims Administrator cited A.',                  'The provider did not dispute it. The Physician Reviewer relied on B.'],
  ['the reviewer on the administrator',      'The Claims Administrator cited A. The Expert Reviewer based his/her decision on B. The Claims Administrator missed it.', 'The Claims Administrator cited A.',             'The Expert Reviewer based his/her decision on B. The Claims Administrator missed it.'],
  ['the other way round',                    'The Expert Reviewer relied on B. The Claims Administrator cited A.',                                                'The Claims Administrator cited A.',                  'The Expert Reviewer relied on B.'],
  ['only the reviewer',                      'The Expert Reviewer relied on B.',                                                                                  '',                                                   'The Expert Reviewer relied on B.'],
  ['no party named',                         'ACOEM, Chapter 12.',                                                                                                '',                                                   'ACOEM, Chapter 12.'],
])('%s', (_why, text, claimsAdministrator, reviewer) => {
  expect(guidelineSides(text)).toEqual({ claimsAdministrator, reviewer });
});
