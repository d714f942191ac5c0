import type { Source } from '#domain/law/source.ts';
import { all, any, unless } from '../../engine/combinators.ts';
import { bar, require, type Topic } from '../../engine/topic.ts';
import { conservativeCareFailed, conservativeCareGiven } from '../../questions/course/conservative-care.ts';
import { weeksSinceOnset } from '../../questions/course/duration.ts';
import { earlierStudy } from '../../questions/findings/earlier-studies.ts';
import { footLesion } from '../../questions/findings/lesions.ts';
import { redFlagsOfLeg, surgeryConsidered } from '../../questions/findings/nerve-compromise.ts';
import { inOdg } from '../../engine/topic-editions.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 14, Ankle and Foot Complaints, Special Studies, p. 372-374',
  says: 'For most no special study until after a period of conservative care and observation; imaging where recovery is delayed or a lesion is suspected.',
  confidence: 'medium',
};

const criteria: Topic['criteria'] = [
  require('indication', 'Imaging is for a red flag, a suspected fracture, tear or other lesion, or anatomy before surgery.', unless(
    footLesion,
    redFlagsOfLeg,
    surgeryConsidered,
    conservativeCareFailed,
  )),
  require('after-care', 'Special studies come after a period of conservative care and observation.', unless(
    any(conservativeCareFailed, all(conservativeCareGiven, weeksSinceOnset.moreThan(3))),
    redFlagsOfLeg,
  )),
  bar('repeat', 'A study already done is not repeated without a change.', earlierStudy),
];

export const specialStudiesFoot: Topic = {
  id: 'special-studies-foot',
  title: 'Special Studies',
  editions: [{ edition: 'mtus-ankle-foot-2004', pages: [[372, 374]] }],
  source,
  criteria,
};

/** The schedule has no chapter on the hip before December 2017. */
export const imagingHip: Topic = {
  id: 'imaging-hip',
  title: 'MRI (magnetic resonance imaging)',
  editions: inOdg('Hip and Pelvis'),
  source,
  criteria,
};
