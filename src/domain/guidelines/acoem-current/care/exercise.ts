import type { Source } from '#domain/law/source.ts';
import { any, not } from '../../engine/combinators.ts';
import { advise, type Topic } from '../../engine/topic.ts';
import { partIn, unverifiedIn } from '../../engine/topic-editions.ts';
import { requestNames } from '../../questions/request-words.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ACOEM Low Back Disorders 2016; ACOEM Cervical and Thoracic Spine Disorders 2016 (summaries NGC:011173 and that of the neck)',
  says: 'Low back: aerobic exercise at every phase, strengthening after the acute one, no non-specific stretching. Neck: strengthening; manipulation with exercise for short relief.',
};

const PLAN = ['request', 'treatment-tried'] as const;
const AEROBIC = /aerobic|walking program|cycling|swim|treadmill/i;
const STRENGTH = /strengthen|resist|stabili|conditioning/i;

const planned = (text: string, pattern: RegExp) => any(requestNames(text, pattern), recorded(text, PLAN, pattern));

/** Exercise as part of therapy of the low back. */
export const exerciseLowBack: Topic = {
  id: 'exercise-low-back',
  title: 'Exercise',
  editions: [...partIn('mtus-low-back-2016'), ...unverifiedIn('mtus-low-back-2019', 'mtus-low-back-2020')],
  source,
  criteria: [
    advise('aerobic', 'Aerobic exercise has the best evidence at every phase.', planned('aerobic exercise', AEROBIC)),
    advise('strengthening', 'Strengthening follows after the acute phase.', planned('strengthening', STRENGTH)),
    advise(
      'no-stretching',
      'Stretching that is not specific to a direction is not recommended.',
      not(requestNames('stretching', /stretch/i), 'no non-specific stretching'),
    ),
  ],
};

/** Exercise as part of therapy of the neck. */
export const exerciseNeck: Topic = {
  id: 'exercise-neck',
  title: 'Exercise',
  editions: [...partIn('mtus-neck-upper-back-2016'), ...unverifiedIn('mtus-neck-upper-back-2018')],
  source,
  criteria: [
    advise('strengthening', 'Strengthening has the best evidence.', planned('strengthening', STRENGTH)),
    advise(
      'with-exercise',
      'Manipulation and mobilization give short relief where they go with exercise.',
      planned('exercise with it', /exercis|active/i),
    ),
  ],
};
