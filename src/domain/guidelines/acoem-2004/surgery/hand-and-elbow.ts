import type { Source } from '#domain/law/source.ts';
import { any, unless } from '../../engine/combinators.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { conservativeCareFailed } from '../../questions/course/conservative-care.ts';
import { positiveNerveStudy } from '../../questions/findings/nerve-studies.ts';
import { handLesion } from '../../questions/findings/lesions.ts';
import { redFlagsOfArm } from '../../questions/findings/nerve-compromise.ts';
import { asks } from '../../questions/request-words.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 11, Surgical Considerations, p. 270-271; chapter 10, revised 2007',
  says: 'Red flags, or failure of conservative care with clear clinical and special-study evidence of a lesion that gains from surgery; carpal tunnel release on signs and nerve tests.',
  confidence: 'medium',
};

const acute = recorded(
  'a fracture, a cut or a rupture that cannot wait',
  ['diagnosis', 'imaging', 'exam-finding'],
  /fracture|lacerat|rupture|amputat|open wound|crush|dislocat/i,
);
const criteria: Topic['criteria'] = [
  require('lesion', 'Surgery of elbow, wrist or hand calls for a lesion, by examination and study, that is known to gain from it.', any(
    handLesion,
    redFlagsOfArm,
  )),
  require('care-first', 'Conservative care, such as splint and injection, has failed, unless the injury cannot wait.', unless(
    conservativeCareFailed,
    acute,
  )),
  require('nerve-test', 'Release of a nerve calls for signs borne out by nerve-conduction tests.', positiveNerveStudy, {
    when: situation => asks(situation, /carpal tunnel|cubital tunnel|ulnar nerve|nerve (?:release|decompress)/i),
  }),
];

export const surgeryHand: Topic = {
  id: 'surgery-hand',
  title: 'Surgical Considerations',
  editions: [{ edition: 'mtus-forearm-wrist-hand-2004', pages: [[270, 271]] }],
  source,
  criteria,
};
export const surgeryElbow: Topic = {
  id: 'surgery-elbow',
  title: 'Surgical Considerations',
  editions: [{ edition: 'mtus-elbow-2007', pages: [] }],
  source,
  criteria,
};
