import type { Source } from '#domain/law/source.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { conservativeCareFailed } from '../../questions/course/conservative-care.ts';
import { reliefFrom } from '../../questions/course/relief.ts';
import { asks } from '../../questions/request-words.ts';
import { recorded } from '../../questions/words.ts';
import type { Situation } from '../../engine/situation.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Spinal cord stimulators (SCS), p. 105-107; Implantable drug-delivery systems (IDDSs), p. 52-54',
  says: 'Selected patients when less invasive treatment failed, after psychological evaluation, and with a temporary trial before anything permanent.',
  confidence: 'medium',
};

const cleared = recorded(
  'a psychological evaluation that supports it',
  ['treatment-tried', 'request', 'diagnosis'],
  /psych\w* (?:evaluation|clearance|assessment)|cleared/i,
);
const isPermanent = (situation: Situation) => !asks(situation, /trial|temporary/i);

export const spinalCordStimulators: Topic = {
  id: 'spinal-cord-stimulators',
  title: 'Spinal cord stimulators (SCS)',
  editions: keptIn2016([105, 107]),
  source,
  criteria: [
    require('indication', 'A spinal cord stimulator is for failed back surgery, CRPS, pain after amputation and a few other conditions.', recorded(
      'failed back surgery, CRPS or another listed condition',
      ['diagnosis', 'comorbidity'],
      /failed back|post-?laminectomy|CRPS|complex regional|phantom|amputat|spinal cord injury|postherpetic|multiple sclerosis|peripheral vascular/i,
    ), { page: 106 }),
    require('others-failed', 'Less invasive treatment has failed or cannot be given.', conservativeCareFailed, {
      page: 105,
    }),
    require('cleared', 'A psychological evaluation comes before the trial.', cleared, { page: 101 }),
    require('trial', 'A permanent one calls for a successful temporary trial.', reliefFrom(/stimulat|trial/i), {
      page: 105,
      when: isPermanent,
    }),
  ],
};

export const drugDeliverySystems: Topic = {
  id: 'drug-delivery-systems',
  title: 'Implantable drug-delivery systems (IDDSs)',
  editions: keptIn2016([52, 54]),
  source,
  criteria: [
    require('others-failed', 'At least six months of less invasive treatment have failed.', conservativeCareFailed, {
      page: 53,
    }),
    require('cleared', 'A psychological evaluation supports it.', cleared, { page: 53 }),
    require('trial', 'A permanent one calls for a trial with at least 50% relief.', reliefFrom(
      /pump|intrathecal|trial/i,
    ), {
      page: 53,
      when: isPermanent,
    }),
  ],
};
