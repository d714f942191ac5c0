import type { Source } from '#domain/law/source.ts';
import { bar, type Topic } from '../../engine/topic.ts';
import { notRecommended } from '../../questions/request-words.ts';
import { recorded } from '../../questions/words.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Actiq, p. 12; Barbiturate-containing analgesic agents (BCAs), p. 23; Cannabinoids, p. 28; Ketamine, p. 56',
  says: 'Not recommended for chronic pain; fentanyl that melts in the mouth only for cancer pain.',
  confidence: 'medium',
};

const cancer = recorded('cancer', ['diagnosis', 'comorbidity'], /cancer|carcinoma|malignan|metasta|lymphoma|leukemia/i);

export const actiq: Topic = {
  id: 'actiq',
  title: 'Actiq (fentanyl lollipop)',
  editions: keptIn2016([12, 12]),
  source,
  criteria: [
    bar(
      'not-cancer',
      'Fentanyl that melts in the mouth is only for cancer pain.',
      notRecommended('transmucosal fentanyl'),
      {
        page: 12,
        when: situation => cancer(situation).verdict !== 'met',
      },
    ),
  ],
};
export const barbiturateAnalgesics: Topic = {
  id: 'barbiturate-analgesics',
  title: 'Barbiturate-containing analgesic agents (BCAs)',
  editions: keptIn2016([23, 23]),
  source,
  criteria: [
    bar(
      'not-recommended',
      'Analgesics with a barbiturate are not recommended: dependence and rebound headache.',
      notRecommended('an analgesic with a barbiturate'),
      { page: 23 },
    ),
  ],
};
export const cannabinoids: Topic = {
  id: 'cannabinoids',
  title: 'Cannabinoids',
  editions: keptIn2016([28, 28]),
  source,
  criteria: [
    bar('not-recommended', 'Cannabinoids are not recommended.', notRecommended('a cannabinoid'), { page: 28 }),
  ],
};
export const ketamine: Topic = {
  id: 'ketamine',
  title: 'Ketamine',
  editions: keptIn2016([56, 56]),
  source,
  criteria: [
    bar('not-recommended', 'Ketamine is not recommended for chronic pain.', notRecommended('ketamine'), { page: 56 }),
  ],
};
