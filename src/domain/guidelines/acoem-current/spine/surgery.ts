import type { Source } from '#domain/law/source.ts';
import { unless } from '../../engine/combinators.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { partIn, unverifiedIn } from '../../engine/topic-editions.ts';
import { backLesion, neckLesion } from '../../questions/findings/lesions.ts';
import {
  nerveCompromiseOfBack,
  nerveCompromiseOfNeck,
  redFlagsOfBack,
  redFlagsOfNeck,
} from '../../questions/findings/nerve-compromise.ts';

export const source: Source = {
  cite: 'ACOEM Low Back Disorders 2016; ACOEM Cervical and Thoracic Spine Disorders 2016 (summaries NGC:011173 and that of the neck)',
  says: 'Surgery is considered with nerve-root compromise that imaging confirms; a growing deficit, or myelopathy, at once.',
};

export const spineSurgeryLowBack: Topic = {
  id: 'spine-surgery-low-back',
  title: 'Surgery',
  editions: [...partIn('mtus-low-back-2016'), ...unverifiedIn('mtus-low-back-2019', 'mtus-low-back-2020')],
  source,
  criteria: [
    require('nerve-root', 'Surgery of the low back is considered with compromise of a nerve root.', unless(
      nerveCompromiseOfBack,
      redFlagsOfBack,
    )),
    require('confirmed', 'Imaging is to confirm it.', unless(backLesion, redFlagsOfBack)),
  ],
};

export const spineSurgeryNeck: Topic = {
  id: 'spine-surgery-neck',
  title: 'Surgery',
  editions: [...partIn('mtus-neck-upper-back-2016'), ...unverifiedIn('mtus-neck-upper-back-2018')],
  source,
  criteria: [
    require('compromise', 'Surgery of the neck is for physiologic compromise of nerve root or cord; myelopathy calls for it early.', unless(
      nerveCompromiseOfNeck,
      redFlagsOfNeck,
    )),
    require('confirmed', 'Imaging is to confirm it.', unless(neckLesion, redFlagsOfNeck)),
  ],
};
