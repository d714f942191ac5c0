import type { Source } from '#domain/law/source.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { conservativeCareGiven } from '../../questions/course/conservative-care.ts';
import { reliefFrom } from '../../questions/course/relief.ts';
import { hadBefore } from '../../questions/course/visits.ts';
import { recorded } from '../../questions/words.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Regional sympathetic blocks, p. 103-104; CRPS, sympathetic and epidural blocks, p. 39-40',
  says: 'A limited role: diagnosis of sympathetically kept pain and an adjunct to physical therapy in CRPS.',
  confidence: 'medium',
};

const BLOCK = /sympathetic|stellate/i;

export const sympatheticBlocks: Topic = {
  id: 'sympathetic-blocks',
  title: 'Regional sympathetic blocks',
  editions: keptIn2016([103, 104]),
  source,
  criteria: [
    require('crps', 'Sympathetic blocks are for CRPS or pain that the sympathetic nerves keep up.', recorded(
      'CRPS',
      ['diagnosis', 'comorbidity'],
      /complex regional|CRPS|\bRSD\b|sympathetic|causalgia/i,
    ), { page: 103 }),
    require('therapy', 'They go with physical therapy.', conservativeCareGiven, { page: 103 }),
    require('repeat', 'A repeat calls for relief from the blocks already given.', reliefFrom(BLOCK), {
      page: 40,
      when: situation => hadBefore(situation, BLOCK).length > 0,
    }),
  ],
};
