import type { Source } from '#domain/law/source.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { stomachRisk, takesNsaid } from '../../questions/findings/general-health.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, NSAIDs, GI symptoms & cardiovascular risk, p. 68-69',
  says: 'Protection of the stomach for those who take an anti-inflammatory drug and are at risk.',
};

export const nsaidsGi: Topic = {
  id: 'nsaids-gi',
  title: 'NSAIDs, GI symptoms & cardiovascular risk',
  editions: keptIn2016([68, 69]),
  source,
  criteria: [
    require('takes-nsaid', 'Protection of the stomach is for patients who take an anti-inflammatory drug.', takesNsaid, {
      page: 68,
    }),
    require('risk', 'It calls for a risk: age over 65, ulcer or bleed, aspirin, steroid or anticoagulant, several anti-inflammatory drugs, or stomach complaints from them.', stomachRisk, {
      page: 68,
    }),
  ],
};
