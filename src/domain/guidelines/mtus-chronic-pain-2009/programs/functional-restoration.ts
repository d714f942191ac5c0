import type { Source } from '#domain/law/source.ts';
import { advise, bar, limit, require, type Topic } from '../../engine/topic.ts';
import { conservativeCareFailed } from '../../questions/course/conservative-care.ts';
import { functionalImprovement } from '../../questions/course/function.ts';
import { limitedActivity } from '../../questions/course/limits.ts';
import { hadBefore, visitsRequested } from '../../questions/course/visits.ts';
import { surgeryConsidered } from '../../questions/findings/nerve-compromise.ts';
import { recorded } from '../../questions/words.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Chronic pain programs (functional restoration programs), p. 30-34',
  says: 'A thorough evaluation, earlier methods failed, loss of independent function, no surgery in question, motivation; two weeks at first, 20 full days in all.',
};

const PROGRAM = /functional restoration|multidisciplin|interdisciplin|pain program/i;

export const functionalRestoration: Topic = {
  id: 'functional-restoration',
  title: 'Chronic pain programs (functional restoration programs)',
  editions: keptIn2016([30, 34]),
  source,
  criteria: [
    require('evaluation', 'An adequate and thorough evaluation with baseline functional testing has been made.', recorded(
      'a multidisciplinary evaluation',
      ['treatment-tried', 'request', 'function', 'note-date'],
      /(?:multi|inter)disciplinary (?:evaluation|assessment)|functional capacity|baseline|initial evaluation/i,
    ), { page: 31 }),
    require('others-failed', 'Earlier methods have failed and nothing else is likely to help.', conservativeCareFailed, {
      page: 31,
    }),
    require('loss', 'The patient has lost much of the ability to function independently.', limitedActivity, {
      page: 31,
    }),
    bar('surgery', 'A candidate for surgery is not one for a program.', surgeryConsidered, { page: 31 }),
    require('motivated', 'The patient is motivated to change.', recorded(
      'motivation to change',
      ['function', 'complaint', 'treatment-tried', 'diagnosis'],
      /motivat|willing/i,
    ), { page: 32 }),
    limit('days', 'Treatment is in all no more than 20 full days.', visitsRequested.atMost(20), { page: 32 }),
    require('efficacy', 'Going on after two weeks calls for demonstrated gains.', functionalImprovement, {
      page: 32,
      when: situation => hadBefore(situation, PROGRAM).length > 0,
    }),
    advise(
      'mood',
      'Factors that predict failure, such as depression, are addressed.',
      recorded('mood looked into', ['diagnosis', 'comorbidity', 'complaint'], /depress|anxiety|fear/i),
      { page: 32 },
    ),
  ],
};
