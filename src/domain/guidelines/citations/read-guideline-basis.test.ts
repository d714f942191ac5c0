import { expect, test } from 'vitest';
import { readGuidelineBasis } from './read-guideline-basis.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      line                                                                                                     basis           sources
  ['the schedule',                     'Decision based on MTUS Knee Complaints 2004.',                                                          'mtus',         ['MTUS']],
  ['outside it',                       'The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation ODG Head, CT.', 'outside-mtus', ['ODG']],
  ['both',                             'Decision based on MTUS Knee Complaints 2004. Decision based on Non-MTUS Citation ODG Knee and Leg, MRI.', 'both',       ['MTUS', 'ODG']],
  ['said not to be the schedule, which is then cited', 'The Claims Administrator did not base their decision on the MTUS. Decision based on Non-MTUS Citation MTUS: ACOEM GUIDELINES, CHAPTER 11, 265', 'outside-mtus', ['ACOEM']],
  ['none',                             'The Claims Administrator did not cite any medical evidence for its decision.',                          'none',         []],
  ['as typed, without the phrase',     'Chronic Pain Medical Treatment 2016, Section(s): Yoga',                                                 'mtus',         ['MTUS']],
  ['so typed, outside',                'ODG, Low Back chapter, MRI',                                                                            'outside-mtus', ['ODG']],
  ['an empty line',                    '  ',                                                                                                    'none',         []],
])('%s', (_why, line, basis, sources) => {
  const read = readGuidelineBasis(line);
  expect([read.basis, ...read.citations.map(citation => citation.source)]).toEqual([basis, ...sources]);
});

test('a word broken at a line end is made whole', () => {
  const line = 'Decision based on MTUS Chronic Pain Treatment Guidelines Anti-\ndepressants, Page 15.';
  expect(readGuidelineBasis(line).citations).toMatchObject([
    { topic: 'Antidepressants for chronic pain', pages: [[15, 15]] },
  ]);
});
