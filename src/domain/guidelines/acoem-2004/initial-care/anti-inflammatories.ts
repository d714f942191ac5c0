import type { Source } from '#domain/law/source.ts';
import { advise, bar, limit, require, type Topic } from '../../engine/topic.ts';
import { any } from '../../engine/combinators.ts';
import { generalApproaches2004 } from '../../engine/topic-editions.ts';
import { drugHelped, earlierUse, weeksOfUse } from '../../questions/drugs/ongoing-use.ts';
import { isBeyondAuthorized, unitsInAll } from '../../questions/amounts.ts';
import { functionalImprovement } from '../../questions/course/function.ts';
import { stomachRisk } from '../../questions/findings/general-health.ts';
import { asksFor } from '../../questions/drugs/requested.ts';
import { supply } from '../../questions/drugs/supply.ts';
import { inUse } from '../../questions/drugs/concurrent-agents.ts';
import { painComplaint, painReduction } from '../../questions/course/pain.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 3, Initial Approaches to Treatment, p. 44-49; summary tables of chapters 8 and 11',
  says: 'Acetaminophen and anti-inflammatory drugs are the first choice for new complaints; one of them at a time, and not against a contraindication.',
  confidence: 'medium',
};

export const initialAntiInflammatories: Topic = {
  id: 'initial-anti-inflammatories',
  title: 'Initial Approaches to Treatment',
  editions: generalApproaches2004,
  source,
  criteria: [
    require('pain', 'Acetaminophen and anti-inflammatory drugs are recommended first for new pain.', painComplaint),
    bar(
      'second-of-its-kind',
      'Two anti-inflammatory drugs at once add risk and no effect.',
      inUse('another anti-inflammatory drug in use', 'NSAID'),
    ),
    bar(
      'contraindicated',
      'They are not given against an ulcer, a bleed or failing kidneys.',
      recorded(
        'an ulcer, a bleed or kidney disease',
        ['comorbidity', 'diagnosis', 'side-effect'],
        /ulcer|bleed|kidney|renal|heart failure/i,
      ),
    ),
    require('stomach-risk', 'A coxib, or a product joined with protection of the stomach, is for those whose stomach is at risk.', stomachRisk, {
      when: situation => asksFor(situation, 'celecoxib', 'misoprostol', 'famotidine', 'esomeprazole'),
    }),
    require('benefit', 'Going on calls for a record that it helps pain or function.', any(
      painReduction.atLeast(0),
      functionalImprovement,
      drugHelped,
    ), { when: situation => earlierUse(situation).length > 0 || isBeyondAuthorized(situation.request) }),
    limit('few-refills', 'A supply in advance is for no more than two months.', supply.atMostDays(60), {
      when: ({ request }) => (unitsInAll(request)?.refills ?? 0) > 0,
    }),
    advise('short', 'They are given for as short a time as will do.', weeksOfUse.atMost(12)),
  ],
};
