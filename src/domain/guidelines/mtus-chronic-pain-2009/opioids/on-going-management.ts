import type { Source } from '#domain/law/source.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { functionRecorded } from '../../questions/course/function.ts';
import { aberrantBehaviorAddressed, sideEffectsAddressed } from '../../questions/course/opioid-monitoring.ts';
import { painReliefRecorded } from '../../questions/course/pain.ts';
import { movedToOpioids2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Opioids, on-going management, p. 78',
  says: 'Pain relief, daily activities, adverse effects and aberrant behavior are reviewed and recorded throughout.',
};

// One prescriber, one pharmacy and the lowest effective dose are asked for as well: no kind of fact says so yet, so they are left to the reviewer.
export const opioidsOngoingManagement: Topic = {
  id: 'opioids-on-going-management',
  title: 'Opioids, on-going management',
  editions: movedToOpioids2016([78, 78]),
  source,
  criteria: [
    require('analgesia', 'Ongoing use calls for a record of pain relief.', painReliefRecorded, { page: 78 }),
    require('activities', 'Function and daily activities are to be recorded.', functionRecorded, { page: 78 }),
    require('adverse-effects', 'Side effects are to be addressed.', sideEffectsAddressed, { page: 78 }),
    require('aberrant-behavior', 'Possible misuse is to be monitored.', aberrantBehaviorAddressed, { page: 78 }),
  ],
};
