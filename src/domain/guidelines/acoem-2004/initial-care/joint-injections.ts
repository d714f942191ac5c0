import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { advise, require, type Topic } from '../../engine/topic.ts';
import { generalApproaches2004, inEveryChapter2004 } from '../../engine/topic-editions.ts';
import { conservativeCareFailed, conservativeCareGiven } from '../../questions/course/conservative-care.ts';
import { bodyPartAffected } from '../../questions/findings/body-part.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapters 9, 10, 11, 13 and 14: p. 204, 264-266, 339, 371',
  says: 'An injection of steroid or anesthetic for impingement, tendon sheath, carpal tunnel or an inflamed joint, after conservative treatment, two or three at most.',
  confidence: 'medium',
};

export const jointInjections: Topic = {
  id: 'joint-injections',
  title: 'Initial Care',
  editions: [...inEveryChapter2004(), ...generalApproaches2004],
  source,
  criteria: [
    require('complaint', 'An injection answers a complaint of the part to be treated.', bodyPartAffected),
    require('indication', 'It is for impingement, bursitis, tendon sheaths, carpal tunnel, epicondylitis, plantar fascia or an inflamed joint.', recorded(
      'an inflamed joint, tendon or bursa, or an entrapped nerve',
      ['diagnosis', 'exam-finding', 'imaging'],
      /impinge|bursitis|tend[io]n|tenosyn|trigger|carpal tunnel|epicondyl|fasciitis|arthr|capsulitis|synovitis|effusion|rotator cuff/i,
    )),
    require('care-first', 'It comes after conservative treatment.', any(conservativeCareFailed, conservativeCareGiven)),
    advise('failed', 'That treatment has not helped.', conservativeCareFailed),
  ],
};
