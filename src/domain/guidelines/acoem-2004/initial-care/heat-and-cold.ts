import type { Source } from '#domain/law/source.ts';
import { not } from '../../engine/combinators.ts';
import { bar, limit, require, type Topic } from '../../engine/topic.ts';
import { inEveryChapter2004, inOdg } from '../../engine/topic-editions.ts';
import { weeksSinceOnset } from '../../questions/course/duration.ts';
import { painComplaint } from '../../questions/course/pain.ts';
import { requestNames } from '../../questions/request-words.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 3, p. 48, and chapter 12, p. 299; ODG Low Back, cold and heat packs',
  says: 'Simple packs of cold in the first days and then heat, used at home, do as well as any device.',
  confidence: 'medium',
};

export const heatAndCold: Topic = {
  id: 'heat-and-cold',
  title: 'Physical Methods',
  editions: [...inEveryChapter2004(), ...inOdg('Cold/heat packs')],
  source,
  criteria: [
    require('pain', 'Heat or cold at home is an option for new pain.', painComplaint),
    limit('acute', 'It is a matter of the first weeks.', not(weeksSinceOnset.moreThan(6), 'the first six weeks')),
    bar(
      'device',
      'A device or custom product does no better than simple packs at home.',
      requestNames(
        'a device or custom product for heat or cold',
        /unit|system|machine|device|custom|pump|recirculat|cryo|rental|purchase/i,
      ),
    ),
  ],
};
