import type { Source } from '#domain/law/source.ts';
import { not, unless } from '../../engine/combinators.ts';
import { bar, require, type Topic } from '../../engine/topic.ts';
import { conservativeCareFailed } from '../../questions/course/conservative-care.ts';
import { lesionShown, backLesion, neckLesion } from '../../questions/findings/lesions.ts';
import {
  nerveCompromiseOfBack,
  nerveCompromiseOfNeck,
  redFlagsOfBack,
  redFlagsOfNeck,
} from '../../questions/findings/nerve-compromise.ts';
import { asks } from '../../questions/request-words.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 12, p. 305-307 and chapter 8, p. 179-181, Surgical Considerations',
  says: 'Nerve-root compromise by examination, imaging or electrodiagnosis, with disabling symptoms of the limb, when conservative care failed; fusion only for fracture, dislocation or instability.',
  confidence: 'medium',
};

const instability = lesionShown({
  text: 'instability, fracture or dislocation of the spine',
  pattern: /instabil|spondylolisthesis|listhesis|fracture|dislocat|pseudarthrosis|non-?union/i,
  regions: ['lumbar spine', 'cervical spine', 'thoracic spine', 'sacroiliac joint', 'spine'],
});
const noInstability = bar(
  'fusion-without-instability',
  'Fusion is for fracture, dislocation or instability; without these it is not supported.',
  not(instability, 'a fusion without proven instability'),
  { when: situation => asks(situation, /fusion|arthrodesis|interbody|\b(?:TLIF|PLIF|ALIF)\b/i) },
);

export const surgeryLowBack: Topic = {
  id: 'surgery-low-back',
  title: 'Surgical Considerations',
  editions: [{ edition: 'mtus-low-back-2004', pages: [[305, 307]] }],
  source,
  criteria: [
    require('nerve-compromise', 'Surgery of the low back calls for objective signs of nerve compromise in the leg.', unless(
      nerveCompromiseOfBack,
      redFlagsOfBack,
    ), { page: 306 }),
    require('lesion', 'Imaging or electrodiagnosis shows a lesion that fits and is known to gain from surgery.', backLesion, {
      page: 306,
    }),
    require('care-first', 'Conservative treatment has failed to resolve the symptoms, unless there is a red flag.', unless(
      conservativeCareFailed,
      redFlagsOfBack,
    ), { page: 306 }),
    noInstability,
  ],
};

export const surgeryNeck: Topic = {
  id: 'surgery-neck',
  title: 'Surgical Considerations',
  editions: [{ edition: 'mtus-neck-upper-back-2004', pages: [[179, 181]] }],
  source,
  criteria: [
    require('nerve-compromise', 'Surgery of the neck calls for objective signs of nerve-root or cord compromise.', unless(
      nerveCompromiseOfNeck,
      redFlagsOfNeck,
    ), { page: 180 }),
    require('lesion', 'Imaging or electrodiagnosis shows a lesion that fits and is known to gain from surgery.', neckLesion, {
      page: 180,
    }),
    require('care-first', 'Conservative treatment has failed to resolve the symptoms, unless there is a red flag.', unless(
      conservativeCareFailed,
      redFlagsOfNeck,
    ), { page: 180 }),
  ],
};
