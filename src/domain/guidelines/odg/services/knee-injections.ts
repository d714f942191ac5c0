import type { Source } from '#domain/law/source.ts';
import { bar, require, type Topic } from '../../engine/topic.ts';
import { inOdg } from '../../engine/topic-editions.ts';
import { conservativeCareFailed } from '../../questions/course/conservative-care.ts';
import { osteoarthritis } from '../../questions/findings/pain-kinds.ts';
import { notRecommended } from '../../questions/request-words.ts';
import { triedAndFailed } from '../../questions/drugs/first-line-failures.ts';

export const source: Source = {
  cite: 'ODG Knee and Leg, Hyaluronic acid injections; Platelet-rich plasma (PRP)',
  says: 'Hyaluronic acid for severe osteoarthritis of the knee after drugs, exercise and a steroid injection failed; platelet-rich plasma is under study.',
  confidence: 'medium',
};

export const hyaluronicAcid: Topic = {
  id: 'hyaluronic-acid',
  title: 'Hyaluronic acid injections',
  editions: inOdg('Knee and Leg'),
  source,
  criteria: [
    require('osteoarthritis', 'Hyaluronic acid is for severe osteoarthritis of the knee.', osteoarthritis),
    require('care-failed', 'Exercise and drugs have not helped or cannot be taken.', conservativeCareFailed),
    require('steroid-failed', 'A steroid injection into the joint has not helped.', triedAndFailed(
      'a steroid injection that failed',
      /corticosteroid|steroid injection|cortisone|intra-?articular/,
    )),
  ],
};
export const plateletRichPlasma: Topic = {
  id: 'platelet-rich-plasma',
  title: 'Platelet-rich plasma (PRP)',
  editions: inOdg('Knee and Leg'),
  source,
  criteria: [
    bar('under-study', 'Platelet-rich plasma is under study.', notRecommended('platelet-rich plasma')),
    require('care-failed', 'Conservative care has failed.', conservativeCareFailed),
  ],
};
