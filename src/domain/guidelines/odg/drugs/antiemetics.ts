import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { since2016 } from '../../engine/topic-editions.ts';
import { supportedOperation } from '../../questions/course/acute-episode.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ODG Pain, Antiemetics (for opioid nausea)',
  says: 'Not for nausea from chronic opioid use; after an operation, with chemotherapy or radiation, and in acute gastroenteritis.',
  confidence: 'medium',
};

export const antiemetics: Topic = {
  id: 'antiemetics',
  title: 'Antiemetics (for opioid nausea)',
  editions: since2016('Pain'),
  source,
  criteria: [
    require('reason', 'Drugs against nausea are for nausea after an operation, of chemotherapy or radiation, or of gastroenteritis, not of lasting opioid use.', any(
      supportedOperation,
      recorded(
        'chemotherapy, radiation or gastroenteritis',
        ['diagnosis', 'comorbidity', 'treatment-tried'],
        /chemo|radiation|gastroenteritis/i,
      ),
    )),
  ],
};
