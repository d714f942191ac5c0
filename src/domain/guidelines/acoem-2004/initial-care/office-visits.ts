import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { limit, require, type Topic } from '../../engine/topic.ts';
import { generalApproaches2004 } from '../../engine/topic-editions.ts';
import { painComplaint } from '../../questions/course/pain.ts';
import { fewVisits } from '../../questions/course/visits.ts';
import { limitedActivity } from '../../questions/course/limits.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 5, p. 79; ODG Pain, Office visits',
  says: 'Visits follow need: the complaints, signs and drugs of the patient; a block of visits in advance cannot be judged.',
  confidence: 'medium',
};

export const officeVisits: Topic = {
  id: 'office-visits',
  title: 'Cornerstones of Disability Prevention and Management',
  editions: generalApproaches2004,
  source,
  criteria: [
    require('need', 'A visit answers complaints, limits or treatment that go on.', any(painComplaint, limitedActivity)),
    limit('few', 'Visits are arranged one after another as the course requires, not in a block.', fewVisits),
  ],
};
