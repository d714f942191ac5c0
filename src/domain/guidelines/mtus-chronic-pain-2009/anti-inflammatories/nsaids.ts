import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { advise, require, type Topic } from '../../engine/topic.ts';
import { acuteExacerbation } from '../../questions/course/acute-episode.ts';
import { functionalImprovement } from '../../questions/course/function.ts';
import { painReduction } from '../../questions/course/pain.ts';
import { triedAndFailed } from '../../questions/drugs/first-line-failures.ts';
import { ongoingUse, weeksOfUse } from '../../questions/drugs/ongoing-use.ts';
import { backPain, osteoarthritis } from '../../questions/findings/pain-kinds.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, NSAIDs (non-steroidal anti-inflammatory drugs), p. 67-68',
  says: 'Lowest dose for the shortest period in osteoarthritis of knee or hip; a short-term option for back pain.',
};

const SHORT_TERM_WEEKS = 12;

export const nsaids: Topic = {
  id: 'nsaids',
  title: 'NSAIDs (non-steroidal anti-inflammatory drugs)',
  editions: keptIn2016([67, 68]),
  source,
  criteria: [
    require('indication', 'Anti-inflammatory drugs are for osteoarthritis and, short-term, for back pain or an acute exacerbation.', any(
      osteoarthritis,
      backPain,
      acuteExacerbation,
    ), { page: 67 }),
    advise(
      'shortest-period',
      'They are to be given at the lowest dose for the shortest period.',
      weeksOfUse.atMost(SHORT_TERM_WEEKS),
      { page: 67 },
    ),
    require('benefit', 'Continued use calls for a recorded benefit in pain or function.', any(
      painReduction.atLeast(0),
      functionalImprovement,
    ), { page: 68, when: situation => ongoingUse(situation).verdict === 'met' }),
    advise(
      'acetaminophen-first',
      'Acetaminophen is to be considered first.',
      triedAndFailed('acetaminophen tried first', /acetaminophen|tylenol|\bAPAP\b/),
      { page: 67 },
    ),
  ],
};
