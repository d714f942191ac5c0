import type { Source } from '#domain/law/source.ts';
import { all, any } from '../../engine/combinators.ts';
import { bar, limit, require, type Topic } from '../../engine/topic.ts';
import { generalApproaches2004 } from '../../engine/topic-editions.ts';
import { acuteExacerbation, acuteSpasm, postoperative } from '../../questions/course/acute-episode.ts';
import { inUse } from '../../questions/drugs/concurrent-agents.ts';
import { shortCourse } from '../../questions/drugs/ongoing-use.ts';
import { supply } from '../../questions/drugs/supply.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 3, Initial Approaches to Treatment, p. 47-48; tables of chapters 8 and 12',
  says: 'Muscle relaxants are an option for acute spasm, no better than anti-inflammatory drugs and sedating: a short course, one at a time.',
  confidence: 'medium',
};

export const initialMuscleRelaxants: Topic = {
  id: 'initial-muscle-relaxants',
  title: 'Initial Approaches to Treatment',
  editions: generalApproaches2004,
  source,
  criteria: [
    require('spasm', 'Muscle relaxants are an option for acute muscle spasm.', any(
      acuteSpasm,
      acuteExacerbation,
      postoperative,
    )),
    limit(
      'short-course',
      'They are given in a short course of no more than two to three weeks.',
      all(shortCourse.ofWeeks(3), supply.atMostDays(21)),
    ),
    bar(
      'second-of-its-kind',
      'Two muscle relaxants at once are not supported.',
      inUse('another muscle relaxant in use', 'muscle relaxant'),
    ),
  ],
};
