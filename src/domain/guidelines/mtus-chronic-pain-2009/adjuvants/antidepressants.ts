import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { advise, require, type Topic } from '../../engine/topic.ts';
import { functionalImprovement } from '../../questions/course/function.ts';
import { painReduction } from '../../questions/course/pain.ts';
import { tricyclicFailed } from '../../questions/drugs/first-line-failures.ts';
import { ongoingUse } from '../../questions/drugs/ongoing-use.ts';
import { asksFor, asksForGroup } from '../../questions/drugs/requested.ts';
import { moodDisorder, neuropathicPain } from '../../questions/findings/pain-kinds.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Antidepressants for chronic pain, p. 13-16',
  says: 'First line for neuropathic pain, tricyclics before others; effect on pain, function, sleep and mood is assessed.',
};

export const antidepressants: Topic = {
  id: 'antidepressants',
  title: 'Antidepressants for chronic pain',
  editions: keptIn2016([13, 16]),
  source,
  criteria: [
    require('indication', 'Antidepressants are for neuropathic pain, or for depression or anxiety that comes with pain.', any(
      neuropathicPain,
      moodDisorder,
    ), { page: 13, when: situation => !asksFor(situation, 'duloxetine') }), // it has a topic of its own
    advise('tricyclic-first', 'A tricyclic comes first unless it fails or cannot be taken.', tricyclicFailed, {
      page: 13,
      when: situation => asksForGroup(situation, 'SNRI', 'SSRI', 'other antidepressant'),
    }),
    require('benefit', 'Continued use calls for a record of its effect on pain and function.', any(
      painReduction.atLeast(0),
      functionalImprovement,
    ), { page: 13, when: situation => ongoingUse(situation).verdict === 'met' }),
  ],
};
