import type { ReviewerCredentials } from '#domain/determinations/determination.ts';
import { splitList } from './split-list.ts';

const SENTENCE =
  /^The (?:\w+ )?reviewer is (?:a )?Board[ -]Certified (?:in )?(.+?),? (?:and )?(?:is )?licensed to practice in (.+?)\.?$/i;
// `…, has a subspecialty in Pain Management and …`, `… with a sub-specialty certification in …`
const SUBSPECIALTY =
  /,? (?:and )?(?:has|have|with) an? (?:sub-?specialty|subspecialty certification)(?: certification)? in /i;

/** Prose credentials: one sentence names the certification, at times a sub-specialty, and the states of licensure. */
export function readCredentialSentence(sentence: string): ReviewerCredentials | null {
  const parts = SENTENCE.exec(sentence);
  if (parts === null) return null;
  const [, certified = '', states = ''] = parts;
  return {
    wording: 'prose',
    statesOfLicensure: splitList(states),
    specialties: certified.split(SUBSPECIALTY).flatMap(splitList),
  };
}
