import { any } from '../../engine/combinators.ts';
import { signs } from '../words.ts';

/** A knee that locks, gives way or cannot bear weight. */
export const kneeBlock = any(
  signs(
    'a knee that locks or gives way',
    ['complaint', 'exam-finding'],
    /lock(?:s|ed|ing)?\b|giv(?:es|ing) (?:way|out)|buckl|instabil/i,
  ),
  signs('a leg that cannot bear weight', ['function'], /bear(?:ing)? weight|weight bearing/i),
);

/** Locking, giving way, popping, effusion, or a positive test of the meniscus or a ligament. */
export const kneeDerangement = signs(
  'signs of a torn meniscus or ligament of the knee',
  ['complaint', 'exam-finding', 'diagnosis'],
  /lock|giv(?:es|ing) (?:way|out)|buckl|pop|click|catch|effusion|mcmurray|apley|lachman|drawer|meniscal|meniscus|derangement|(?:acl|cruciate|ligament) (?:tear|injur|laxity)|instabil|joint line/i,
);

/** Signs of a cuff tear, a labral tear or an unstable shoulder. */
export const shoulderDerangement = signs(
  'signs of a cuff tear, labral tear or instability of the shoulder',
  ['complaint', 'exam-finding', 'diagnosis'],
  /rotator cuff|cuff tear|labral|labrum|\bSLAP\b|instabil|dislocat|apprehension|drop arm|empty can|o'?brien|impingement|hawkins|neer|weakness|decreased strength/i,
);
