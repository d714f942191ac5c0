import type { Source } from '#domain/law/source.ts';
import { unless } from '../../engine/combinators.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { partIn, unverifiedIn } from '../../engine/topic-editions.ts';
import { weeksSinceOnset } from '../../questions/course/duration.ts';
import { redFlags } from '../../questions/findings/nerve-compromise.ts';

export const source: Source = {
  cite: 'ACOEM Low Back Disorders 2016; ACOEM Cervical and Thoracic Spine Disorders 2016 (summaries NGC:011173 and that of the neck)',
  says: 'No imaging or other tests in the first four to six weeks without red flags.',
};

/** Imaging and other tests of neck and back. */
export const spineTests: Topic = {
  id: 'spine-tests',
  title: 'Diagnostic Testing',
  editions: [
    ...partIn('mtus-low-back-2016', 'mtus-neck-upper-back-2016'),
    ...unverifiedIn('mtus-low-back-2019', 'mtus-low-back-2020', 'mtus-neck-upper-back-2018'),
  ],
  source,
  criteria: [
    require('after-weeks', 'Without red flags no imaging or other test is called for in the first four to six weeks.', unless(
      weeksSinceOnset.atLeast(4),
      redFlags,
    )),
  ],
};
