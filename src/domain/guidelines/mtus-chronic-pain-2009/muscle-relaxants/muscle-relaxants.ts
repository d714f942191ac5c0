import type { Source } from '#domain/law/source.ts';
import { all, any } from '../../engine/combinators.ts';
import { advise, limit, require, type Topic } from '../../engine/topic.ts';
import { acuteExacerbation, acuteSpasm } from '../../questions/course/acute-episode.ts';
import { triedAndFailed } from '../../questions/drugs/first-line-failures.ts';
import { ongoingUse, shortCourse } from '../../questions/drugs/ongoing-use.ts';
import { asksFor } from '../../questions/drugs/requested.ts';
import { supply } from '../../questions/drugs/supply.ts';
import { liverMonitored } from '../../questions/findings/general-health.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Muscle relaxants (for pain), p. 63-66',
  says: 'With caution as a second line for the short-term treatment of acute exacerbations; effect fades with time.',
};

export const muscleRelaxants: Topic = {
  id: 'muscle-relaxants',
  title: 'Muscle relaxants (for pain)',
  editions: keptIn2016([63, 66]),
  source,
  criteria: [
    require('acute-exacerbation', 'Muscle relaxants are for acute exacerbations of chronic low back pain or acute spasm.', any(
      acuteSpasm,
      acuteExacerbation,
    ), { page: 63 }),
    limit(
      'short-term',
      'Treatment is short-term, no longer than two to three weeks.',
      all(shortCourse.ofWeeks(3), supply.atMostDays(21)),
      { page: 63 },
    ),
    advise(
      'second-line',
      'They are a second choice, after other first-line treatment.',
      triedAndFailed(
        'first-line treatment that failed',
        /acetaminophen|tylenol|anti-?inflammator\w+|\bNSAIDs?\b/,
        'NSAID',
      ),
      { page: 63 },
    ),
    require('liver-tests', 'Tizanidine calls for liver tests at the start and at one, three and six months.', liverMonitored, {
      page: 66,
      when: situation => asksFor(situation, 'tizanidine') && ongoingUse(situation).verdict === 'met',
    }),
  ],
};
