import type { Source } from '#domain/law/source.ts';
import { any, not } from '../../engine/combinators.ts';
import { limit, require, type Topic } from '../../engine/topic.ts';
import { generalApproaches2004, inEveryChapter2004, inOdg } from '../../engine/topic-editions.ts';
import { weeksSinceOnset } from '../../questions/course/duration.ts';
import { postoperative } from '../../questions/course/acute-episode.ts';
import { kneeBlock } from '../../questions/findings/joint-signs.ts';
import { footLesion, handLesion, kneeLesion, lesionShown } from '../../questions/findings/lesions.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapters 8 to 14: p. 175, 204, 264-266, 301, 340, 370-371',
  says: 'Lumbar supports and collars bring nothing beyond the acute phase; braces for unstable knees; splints for carpal tunnel, tendons and fractures; slings for short.',
  confidence: 'medium',
};

const ACUTE_WEEKS = 4;
const SPINE = ['lumbar spine', 'thoracic spine', 'cervical spine', 'sacroiliac joint', 'spine'];
const spineFracture = lesionShown({
  text: 'a fracture or instability of the spine',
  pattern: /fracture|instabil|spondylolisthesis/i,
  regions: SPINE,
});

/** Back braces and collars. */
export const spineSupports: Topic = {
  id: 'spine-supports',
  title: 'Physical Methods',
  editions: [...inEveryChapter2004(), ...inOdg('Lumbar supports')],
  source,
  criteria: [
    require('reason', 'A lumbar support or collar has no proven effect beyond the acute phase; a fracture or instability is another matter.', any(
      spineFracture,
      postoperative,
      not(weeksSinceOnset.moreThan(ACUTE_WEEKS), 'the acute phase of the first four weeks'),
    )),
  ],
};

/** Braces, splints and slings of the limbs. */
export const limbSupports: Topic = {
  id: 'limb-supports',
  title: 'Initial Care',
  editions: [...inEveryChapter2004(), ...generalApproaches2004],
  source,
  criteria: [
    require('reason', 'Braces and splints are for instability, fracture, tears, entrapment and inflamed tendons, or for a time after an operation.', any(
      kneeBlock,
      kneeLesion,
      handLesion,
      footLesion,
      postoperative,
      recorded(
        'a sprain, tendinitis or instability of a limb',
        ['diagnosis'],
        /sprain|tend[io]n|fasciitis|instabil|dislocat|epicondyl|fracture/i,
      ),
    )),
    limit(
      'still-new',
      'Immobilization is kept short.',
      any(postoperative, not(weeksSinceOnset.moreThan(12), 'the first three months'), kneeBlock),
    ),
  ],
};
