import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { GuidelineBasis } from '#domain/guidelines/citations/citation.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';

/** The wording of format F1, which the reader of citations takes as it is. */
const LABELLED = /\bdecision\s+based\s+on\s+(?:non-?\s?)?MTUS\b/i;
const BASED =
  /\b(?:bas(?:ed|ing) (?:(?:its|his|her|their|the|his\/her) )(?:\w+ )?(?:decisions?|determinations?) (?:up)?on|rel(?:ied|ying) (?:up)?on|cit(?:ed|ing)|us(?:ed|ing)|utiliz(?:ed|ing)|referenc(?:ed|ing))(?! by\b)\s+(?:the )?/gi;
const NOTHING =
  /\bdid not (?:cite|provide|identify|use|reference|specify|state|list|give|rely (?:up)?on|include)\b[^.]{0,60}\b(?:evidence|guidelines?|criteria|basis|source|reference)/i;
/** `, which is part of the MTUS`; `(not part of the Medical Treatment Utilization Schedule)` */
const MEMBERSHIP =
  /,?\s*\(?\b(?:(?:which|that) (?:is|are|was|were) (?:an? )?(?:medical treatment guidelines?,? (?:which|that) (?:is|are) )?)?(?:nationally recognized[^,.;]{0,80},? (?:and )?(?:(?:which|that) )?(?:is|are) )?(not )?(?:a )?(?:part of|included in|within|contained in) (?:the )?(?:California )?(?:MTUS|Medical Treatment Utilization Schedule)(?: \(MTUS\))?\)?[,.;]?/gi;
const NEXT_SENTENCE = /[.;] (?=(?:The|Per|In|This|No|He\/she|He|She|MAXIMUS|Since|Because)\b)/;
/** The reviewer takes the administrator's guidelines over. */
const TAKEN_OVER =
  /\b(?:found|finds|deemed|considered)\b[^.]{0,60}\b(?:guidelines?|sections?)(?:\(s\))?[^.]{0,40}\b(?:used|cited|referenced|relied (?:up)?on|utilized) by the claims? administrator (?:(?:was|were|is|are|to be) )?(?:both )?(?:relevant|appropriate|applicable)\b/i;

/** `the same guidelines`, `the same section as the Claims Administrator`: what is the administrator's, named by no name of its own. */
const SAME =
  /^(?:very )?same (?:(?:evidence|treatment|medical|MTUS) )*(?:guidelines?|sections?|criteria|chapters?|citations?|basis)\b/i;

/** What a sentence of an older letter ("based its decision on X, which is part of the MTUS") says a decision rests on, as worded. */
export function statedBasis(text: string, takenOver?: GuidelineBasis): GuidelineBasis {
  if (LABELLED.test(text)) return readGuidelineBasis(text);
  const stated = statementsOf(text);
  const own = stated.filter(statement => !SAME.test(statement)).map(readGuidelineBasis);
  const taken = own.length < stated.length || TAKEN_OVER.test(text);
  const over = takenOver !== undefined && taken ? [takenOver] : [];
  const all = [...over, ...own];
  const bases = new Set(all.map(({ basis }) => basis).filter(basis => basis !== 'none'));
  const [only] = bases;
  return {
    text,
    basis: only === undefined ? 'none' : bases.size > 1 ? 'both' : only,
    citations: all.flatMap(({ citations }) => citations),
  };
}

/** The passages after each "based on", in the wording of format F1 where the letter says whether they are of the MTUS. */
function statementsOf(text: string): string[] {
  const leads = everyMatch(text, BASED).filter(({ index }) => !/\bnot $/i.test(text.slice(0, index)));
  if (leads.length === 0) return NOTHING.test(text) ? [] : withoutParty(text);
  return leads.flatMap((lead, index) => {
    const passage = text.slice(lead.index + lead[0].length, leads[index + 1]?.index ?? text.length);
    const stop = passage.search(NEXT_SENTENCE);
    return partsOf(stop < 0 ? passage : passage.slice(0, stop + 1));
  });
}

/** A line that only names a guideline; a sentence about a party that names none says nothing. */
function withoutParty(text: string): string[] {
  return /\b(?:claims? administrator|reviewer|provider|MAXIMUS)\b/i.test(text) || text === '' ? [] : partsOf(text);
}

function partsOf(passage: string): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const member of everyMatch(passage, MEMBERSHIP)) {
    const named = tidy(passage.slice(at, member.index));
    if (named !== '')
      parts.push(`Decision based on ${member[1] === undefined ? 'MTUS' : 'Non-MTUS Citation'} ${named}.`);
    at = member.index + member[0].length;
  }
  const rest = tidy(passage.slice(at));
  // after one that is placed, only what looks like the name of a work is another
  if (parts.length === 0 ? /\p{L}{3}/u.test(rest) : NAMED.test(rest))
    parts.push(/^non-?\s?MTUS\b/i.test(rest) ? `Decision based on ${rest}.` : rest);
  return parts;
}

const NAMED = /\p{Lu}[\p{L}-]+,? (?:(?:and|of|&) )?\p{Lu}|\bODG\b|\bACOEM\b|https?:/u;

function tidy(text: string): string {
  return text
    .replace(/^[\s,;.]+(?:and |as well as )?(?:on )?(?:the )?|^and (?:on )?(?:the )?/i, '')
    .replace(/\.? (?:It|This|These|They)(?: (?:is|are))?$/, '')
    .replace(/[\s,;.]+$/, '');
}
