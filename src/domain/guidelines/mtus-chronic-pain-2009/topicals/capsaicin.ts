import type { Source } from '#domain/law/source.ts';
import { bar, require, type Topic } from '../../engine/topic.ts';
import { condition } from '../../engine/condition.ts';
import { triedAndFailed } from '../../questions/drugs/first-line-failures.ts';
import { capsaicinTooStrong } from '../../questions/drugs/topical-ingredients.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Capsaicin, topical, p. 28-29',
  says: 'Only where other treatment failed or was not tolerated; no sign that more than 0.025% adds effect.',
};

export const capsaicin: Topic = {
  id: 'capsaicin',
  title: 'Capsaicin, topical',
  editions: keptIn2016([28, 29]),
  source,
  criteria: [
    require('others-failed', 'Capsaicin is an option only for patients who have not responded to other treatment or cannot tolerate it.', triedAndFailed(
      'other treatment that failed or was not tolerated',
      /\w/,
    ), { page: 28 }),
    bar(
      'too-strong',
      'There is no sign that more than 0.025% adds effect.',
      condition('capsaicin above 0.025%', situation => ({
        verdict: capsaicinTooStrong(situation) ? 'met' : 'not-documented',
        evidence: [],
        finding: capsaicinTooStrong(situation) ? 'The product asked for holds capsaicin above 0.025%.' : undefined,
      })),
      { page: 29 },
    ),
  ],
};
