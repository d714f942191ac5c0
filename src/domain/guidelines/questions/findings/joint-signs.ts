import { recorded } from '../words.ts';

/** Locking, giving way, popping, effusion, or a positive test of the meniscus or a ligament. */
export const kneeDerangement = recorded(
  'signs of a torn meniscus or ligament of the knee',
  ['complaint', 'exam-finding', 'diagnosis'],
  /lock|giv(?:es|ing) (?:way|out)|buckl|pop|click|catch|effusion|mcmurray|apley|lachman|drawer|meniscal|meniscus|(?:acl|ligament) (?:tear|injur|laxity)|instabil|joint line/i,
);

/** Signs of a torn cuff, a labral tear or an unstable shoulder. */
export const shoulderDerangement = recorded(
  'signs of a cuff tear, labral tear or instability of the shoulder',
  ['complaint', 'exam-finding', 'diagnosis'],
  /rotator cuff|cuff tear|labral|labrum|\bSLAP\b|instabil|dislocat|apprehension|drop arm|empty can|o'?brien|impingement|hawkins|neer|weakness/i,
);
