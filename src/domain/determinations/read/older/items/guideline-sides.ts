import { statedLeads } from './stated-leads.ts';
import { everyMatch } from '#domain/drugs/words/every-match.ts';
const REVIEWER = String.raw`the (?:(?:expert|physician|medical|professional|medical professional|independent medical) )?reviewer|MAXIMUS\b`;
const SIDE = new RegExp(
  String.raw`(?:^|(?<=[.:;)\]"”] ))(?:((?:the )?claims? administrator\b)|(${REVIEWER})|(?:the )?(?:(?:requesting|treating|primary treating) )?(?:provider|physician)\b(?! reviewer)|the (?:employee|injured worker|applicant)\b)`,
  'gi',
);

// a letter written anew says whose words come next
const STATED = new RegExp(`^${statedLeads.claimsAdministrator} (.*?) ?${statedLeads.reviewer} (.*)$`, 's');

export type GuidelineSides = {
  readonly claimsAdministrator: string;
  readonly reviewer: string;
  /** Each is a guideline line as format F1 words it, not a sentence about a party. */
  readonly asLines?: true;
};

/**
 * What a section on guidelines says of the claims administrator's, and all else it says. Only what stands before the
 * reviewer is first named, or between it and the next party, is the administrator's: the rest belongs to the decision.
 */
export function guidelineSides(text: string): GuidelineSides {
  const stated = STATED.exec(text);
  if (stated !== null) return { claimsAdministrator: stated[1] ?? '', reviewer: stated[2] ?? '', asLines: true };
  const marks = everyMatch(text, SIDE).map(match => ({
    at: match.index,
    side: match[1] !== undefined ? 'administrator' : match[2] !== undefined ? 'reviewer' : 'other',
  }));
  const first = marks.findIndex(mark => mark.side === 'administrator');
  const from = marks[first];
  const told = marks.some(mark => mark.side !== 'administrator') || !/\breviewer\b/i.test(text);
  // where the reviewer is named but begins no sentence, the two cannot be told apart
  if (from === undefined || !told) return { claimsAdministrator: '', reviewer: text };
  const to = marks.slice(first).find(mark => mark.side !== 'administrator')?.at ?? text.length;
  return {
    claimsAdministrator: text.slice(from.at, to).trim(),
    reviewer: `${text.slice(0, from.at)} ${text.slice(to)}`.replace(/\s+/g, ' ').trim(),
  };
}
