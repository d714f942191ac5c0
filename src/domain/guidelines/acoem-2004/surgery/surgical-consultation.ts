import type { Source } from '#domain/law/source.ts';
import { any, unless } from '../../engine/combinators.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { generalApproaches2004, inEveryChapter2004 } from '../../engine/topic-editions.ts';
import { conservativeCareFailed } from '../../questions/course/conservative-care.ts';
import {
  backLesion,
  footLesion,
  handLesion,
  kneeLesion,
  neckLesion,
  shoulderLesion,
} from '../../questions/findings/lesions.ts';
import { objectiveNerveCompromise, redFlags } from '../../questions/findings/nerve-compromise.ts';

export const source: Source = {
  cite: 'ACOEM 2004, Surgical Considerations: p. 179-180, 209, 270, 305-306, 343, 374',
  says: 'Referral to a surgeon on red flags, or when activity stays limited, care failed and there is clear evidence of a lesion that gains from repair.',
  confidence: 'medium',
};

export const surgicalConsultation: Topic = {
  id: 'surgical-consultation',
  title: 'Surgical Considerations',
  editions: [...inEveryChapter2004(), ...generalApproaches2004],
  source,
  criteria: [
    require('lesion', 'A surgeon is consulted on red flags or on evidence of a lesion that may gain from surgery.', any(
      redFlags,
      objectiveNerveCompromise,
      backLesion,
      neckLesion,
      shoulderLesion,
      kneeLesion,
      handLesion,
      footLesion,
    )),
    require('care-failed', 'Conservative treatment has failed, unless there is a red flag.', unless(
      conservativeCareFailed,
      redFlags,
    )),
  ],
};
