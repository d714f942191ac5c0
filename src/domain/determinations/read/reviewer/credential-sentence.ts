import type { ReviewerCredentials } from '#domain/determinations/determination.ts';
import { splitList } from './split-list.ts';

// letters of 2013 say who decided, that he has no affiliation and how he is certified in one sentence or in two
const SUBJECT = String.raw`(?:The (?:\w+ ){0,3}reviewer|The independent .{3,60}? who made the decision(?: has no affiliation with .{0,60}claims administrator,?)?)`;
const SENTENCE = new RegExp(
  String.raw`^${SUBJECT} (?:and )?is (?:an? )?(?:Board[ -]Certified (?:in )?|(?:duly )?licensed (?:as )?(?:an? )?(?:in )?(?!to practice)|(?!licensed|familiar|board))(.+?),? (?:and )?(?:is )?(?:currently )?(?:duly )?licensed (?:to practice )?(?:[a-z]+ )?in (?:the states? of )?(.+?)(?:,? (?:and )?(?:is|has|holds) .+?)?\.?$`,
  'i',
);
// `…, has a subspecialty in Pain Management and …`, `… with a sub-specialty certification in …`, `a podiatrist certified in …`
const SUBSPECIALTY =
  /,? (?:and )?(?:(?:has|have|with) an? (?:sub-?specialty|subspecialty certification)(?: certification)?|(?:(?:is|who is) )?(?:board[ -])?(?:certified|credentialed)) in /i;

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
