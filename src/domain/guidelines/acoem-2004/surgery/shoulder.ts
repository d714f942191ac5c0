import type { Source } from '#domain/law/source.ts';
import { all, any, unless } from '../../engine/combinators.ts';
import { advise, require, type Topic } from '../../engine/topic.ts';
import { conservativeCareFailed } from '../../questions/course/conservative-care.ts';
import { weeksSinceOnset } from '../../questions/course/duration.ts';
import { limitedActivity } from '../../questions/course/limits.ts';
import { shoulderDerangement } from '../../questions/findings/joint-signs.ts';
import { lesionShown, shoulderLesion } from '../../questions/findings/lesions.ts';
import { redFlagsOfArm } from '../../questions/findings/nerve-compromise.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 9, Shoulder Complaints, Surgical Considerations, p. 209-211',
  says: 'Red flags; or a lesion shown by imaging and examination that gains from repair, after an exercise program failed; three to six months of conservative care for impingement and small tears, sooner for a full tear that weakens the arm and for a shoulder that keeps dislocating.',
  confidence: 'medium',
};

const MONTHS_OF_CARE = 12; // weeks: three months

/** Tears that are repaired early, before months of care. */
const fullTear = lesionShown({
  text: 'a full-thickness tear of the cuff that is not small',
  pattern:
    /(?<!small (?:\w+ )?)(?<!(?:almost|near|nearly)[- ])full[- ]?thickness|(?<!near[- ])complete .{0,30}(?:tear|rupture)|rupture|massive|retract/i,
  regions: ['shoulder', 'upper arm'],
});
const unstable = lesionShown({
  text: 'a shoulder that dislocated',
  pattern: /dislocat|bankart|hill-?sachs|sublux|recurrent instabil/i,
  regions: ['shoulder', 'upper arm'],
});

export const surgeryShoulder: Topic = {
  id: 'surgery-shoulder',
  title: 'Surgical Considerations',
  editions: [{ edition: 'mtus-shoulder-2004', pages: [[209, 211]] }],
  source,
  criteria: [
    require('lesion', 'Surgery of the shoulder calls for a lesion, shown by imaging, that is known to gain from repair.', shoulderLesion, {
      page: 209,
    }),
    require('findings', 'Examination and activity bear it out: weakness, instability, a positive test or a limit of what the arm can do.', any(
      shoulderDerangement,
      limitedActivity,
    ), { page: 209 }),
    require('care-first', 'Exercise and other conservative care come first: three to six months for impingement and small tears; a full tear that weakens the arm, or a shoulder that dislocates, may be repaired sooner.', unless(
      all(conservativeCareFailed, weeksSinceOnset.moreThan(MONTHS_OF_CARE)),
      redFlagsOfArm,
      fullTear,
      all(unstable, conservativeCareFailed),
    ), { page: 210 }),
    advise('care-failed', 'That conservative care failed is on record.', conservativeCareFailed, { page: 209 }),
  ],
};
