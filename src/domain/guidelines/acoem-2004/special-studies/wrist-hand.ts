import type { Source } from '#domain/law/source.ts';
import { any, unless } from '../../engine/combinators.ts';
import { bar, require, type Topic } from '../../engine/topic.ts';
import { conservativeCareFailed, conservativeCareGiven } from '../../questions/course/conservative-care.ts';
import { earlierStudy } from '../../questions/findings/earlier-studies.ts';
import { handLesion } from '../../questions/findings/lesions.ts';
import { redFlagsOfArm, surgeryConsidered } from '../../questions/findings/nerve-compromise.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapters 10 and 11, Special Studies (chapter 11: p. 267-269); elbow revised 2007',
  says: 'For most no special study until four to six weeks of conservative care; imaging on red flags, suspected fracture, ligament tear or infection.',
  confidence: 'low',
};

const criteria: Topic['criteria'] = [
  require('indication', 'Imaging of elbow, wrist or hand is for a red flag, a suspected fracture or tear, or anatomy before surgery.', unless(
    handLesion,
    redFlagsOfArm,
    surgeryConsidered,
  )),
  require('after-care', 'For most no special study is needed until four to six weeks of care have not helped.', unless(
    any(conservativeCareFailed, conservativeCareGiven),
    redFlagsOfArm,
  )),
  bar('repeat', 'A study already done is not repeated without a change.', earlierStudy),
];

export const specialStudiesHand: Topic = {
  id: 'special-studies-hand',
  title: 'Special Studies',
  editions: [{ edition: 'mtus-forearm-wrist-hand-2004', pages: [] }],
  source,
  criteria,
};
export const specialStudiesElbow: Topic = {
  id: 'special-studies-elbow',
  title: 'Special Studies',
  editions: [{ edition: 'mtus-elbow-2007', pages: [] }],
  source,
  criteria,
};
