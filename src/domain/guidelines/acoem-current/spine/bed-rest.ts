import type { Source } from '#domain/law/source.ts';
import { bar, type Topic } from '../../engine/topic.ts';
import { partIn, unverifiedIn } from '../../engine/topic-editions.ts';
import { recorded } from '../../questions/words.ts';
import { all, not } from '../../engine/combinators.ts';
import { requestNames } from '../../questions/request-words.ts';

export const source: Source = {
  cite: 'ACOEM Low Back Disorders 2016; ACOEM Cervical and Thoracic Spine Disorders 2016 (summaries NGC:011173 and that of the neck)',
  says: 'Bed rest is not recommended, save for an unstable fracture or a neurologic catastrophe such as cauda equina.',
};

const catastrophe = recorded(
  'an unstable fracture or a neurologic catastrophe',
  ['diagnosis', 'imaging', 'exam-finding'],
  /fracture|cauda equina|paralys|paraple|myelopath/i,
);

export const bedRest: Topic = {
  id: 'bed-rest',
  title: 'Bed Rest',
  editions: [
    ...partIn('mtus-low-back-2016', 'mtus-neck-upper-back-2016'),
    ...unverifiedIn('mtus-low-back-2019', 'mtus-low-back-2020', 'mtus-neck-upper-back-2018'),
  ],
  source,
  criteria: [
    bar(
      'not-recommended',
      'Bed rest is not recommended, save for an unstable fracture or a neurologic catastrophe.',
      all(
        requestNames('bed rest', /bed\s?rest/i, 'The request is for bed rest.'),
        not(recordedOrNone(), 'no unstable fracture and no neurologic catastrophe'),
      ),
    ),
  ],
};

/** What would justify it has to be on record: silence is no fracture. */
function recordedOrNone(): typeof catastrophe {
  return situation => {
    const told = catastrophe(situation);
    return told.verdict === 'not-documented' ? { ...told, verdict: 'not-met' } : told;
  };
}
