/** How something went on: it became more or less, better or worse, or stayed as it was. */
export type Change = 'more' | 'less' | 'better' | 'worse' | 'same';

/** Words of change behind what has changed. */
// biome-ignore format: a table reads in columns
const VERBS: readonly (readonly [Change, string])[] = [
  ['more',   String.raw`r(?:ose|isen|ising)|increas(?:ed?|es|ing)|(?:went|gone|goes|going|crept|shot) up|climb(?:ed|s|ing)|gr(?:ew|own|ows|owing)|doubled|tripled|spread|multiplied|became more (?:frequent|severe|intense)|(?:is|are|was|were|been) (?:now )?(?:higher|greater|more frequent|stronger) than before`],
  ['less',   String.raw`f(?:ell|allen|alls|alling)|dropp(?:ed|ing)|drops|decreas(?:ed?|es|ing)|diminish(?:ed|es|ing)|lessen(?:ed|s|ing)|(?:went|gone|goes|going|came|come) down|shr[au]nk|subsid(?:ed|es|ing)|tapering off|tapered off|abat(?:ed|ing)|eas(?:ed|es|ing)(?! of)|wan(?:ed|ing)|halved|fad(?:ed|ing)|was (?:lost|cut in half)|dwindl(?:ed|ing)|declin(?:ed|es|ing)|(?:is|are|was|were|been) (?:now )?(?:lower|smaller|less frequent|weaker) than before`],
  ['better', String.raw`improv(?:ed?|es|ing)|(?:got|gotten|became|become|is|are|was|were|been|much|getting|becoming) (?:much |markedly |significantly |somewhat |a little |clearly )?better|normali[sz]ed|recover(?:ed|ing|s)|returned to normal|cleared(?: up)?|resolv(?:ed|es|ing)`],
  ['worse',  String.raw`worsen(?:ed|s|ing)|(?:got|gotten|became|become|is|are|was|were|been|getting|becoming) (?:much |markedly |significantly |somewhat |a little |clearly )?worse|deteriorat(?:ed|es|ing)|regress(?:ed|es|ing)|(?:was|were|been) aggravated|slipped back|suffered`],
  ['same',   String.raw`(?:remain(?:ed|s|ing)?|stay(?:ed|s|ing)?|kept|held|stuck|stood still|(?:was|were|is|are|been)(?: still)?)\s(?:at |about |exactly |essentially |completely |entirely |largely |quite |just )*(?:unchanged|unaltered|the same|as (?:it|they) (?:was|were)|as before|as high as before|constant|static|stationary|flat|what (?:it|they) (?:was|were)|where (?:it|they) (?:was|were)|identical|steady)|(?:remain(?:ed|s)?|stay(?:ed|s)?|held|stuck|kept) (?:at|around) (?=(?:about |only )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))|(?:has|have|had) not (?:changed|moved|budged|altered)|did(?: not|n't) (?:change|move|budge|alter)|unchanged|plateau(?:ed|s)|made no (?:difference|gain|headway)`],
];
const NUMBER = String.raw`(?:\d{1,3}(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty)`;
/** A figure that was the same twice. */
const TWICE = String.raw`(?:was|is|were|at|of|stood at)? ?(?:at )?${NUMBER}(?:\s?\/\s?\d+)?(?: [a-z]+)? (?:at both (?:ends|visits|times|points)|(?:both )?before and after|at the start and (?:at )?the end|throughout|each time|on both (?:dates|days|visits|occasions)|at every visit)`;

/** Between what has changed and the word that says so. */
const BETWEEN = String.raw`(?:[\s-](?!but\b|and\b|while\b|whereas\b|if\b|that\b|which\b|who\b|until\b|because\b|from\b|for\b|with which\b)[\w'’/-]+){0,7}?\s`;
const BEHIND = new RegExp(
  `^(?<between>${BETWEEN})(?:${VERBS.map(([change, words]) => `(?<${change}>${words})`).join('|')}|(?<twice>${TWICE}))\\b`,
  'i',
);

const NOUNS: readonly (readonly [Change, string])[] = [
  ['more', String.raw`(?:increases?|rise|growth)`],
  ['less', String.raw`(?:reductions?|decreases?|declines?|drop|fall|loss)`],
  ['better', String.raw`(?:improvements?|gains?|progress|recovery)`],
  ['worse', String.raw`(?:worsening|deterioration|aggravation)`],
];
const BEFORE = new RegExp(
  `\\b(?:${NOUNS.map(([change, words]) => `(?<${change}>${words})`).join('|')})\\s(?:in|of)(?:\\s(?:the|his|her|their|this|left|right|overall|daily|cervical|lumbar|shoulder|knee|wrist|hand|neck|back|active|passive))*\\s$`,
  'i',
);
const CHANGES: readonly Change[] = ['more', 'less', 'better', 'worse', 'same'];

/** The word of change behind what is told of: where it ends, and the words between. */
export function changeBehind(
  words: string,
): { readonly change: Change; readonly end: number; readonly between: string } | null {
  const match = BEHIND.exec(words);
  if (match === null) return null;
  return { change: changeOf(match.groups), end: match[0].length, between: match.groups?.['between'] ?? '' };
}

/** The noun of change before what is told of: how many letters before. */
export function changeBefore(words: string): { readonly change: Change; readonly letters: number } | null {
  const match = BEFORE.exec(words);
  return match === null ? null : { change: changeOf(match.groups), letters: match[0].length };
}

const changeOf = (groups: RegExpExecArray['groups']): Change =>
  CHANGES.find(change => groups?.[change] !== undefined) ?? 'same';

/** Any word of a course, wherever it stands: what a summary that has one may mean is left open. */
const MAY_MEAN: Readonly<Record<Change, RegExp>> = {
  more: /\b(?:more|increas\w*|r(?:ose|isen?|ising)|higher|greater|up\b|grew|worse\w*|flar\w*|spread\w*)/i,
  less: /\b(?:less\w*|decreas\w*|reduc\w*|lower\w*|fell|fallen|drop\w*|declin\w*|diminish\w*|down\b|without|eas(?:ed|ing)|loss|lost|limit\w*|better|improv\w*|reliev\w*|relief)/i,
  better:
    /\b(?:better|improv\w*|gain\w*|progress\w*|recover\w*|help\w*|reliev\w*|relief|resolv\w*|benefi\w*|normal|now able|without|eas(?:ed|ing|es))/i,
  worse:
    /\b(?:worse\w*|deteriorat\w*|declin\w*|aggravat\w*|flar\w*|progressive\w*|regress\w*|relaps\w*|return(?:ed|s)|recurr\w*|exacerbat\w*|again)/i,
  same: /\b(?:same|unchanged|no change|not|still|persist\w*|remain\w*|continu\w*|ongoing|no (?:better|relief|improvement|benefit|gain|help|lasting)|plateau\w*|stable|fail\w*|without (?:relief|benefit|improvement|change)|(?:pain|symptoms?|has|have|had|it|then|soon) returned|little|minimal|slight|temporar\w*|transient|brief\w*|short)/i,
};

export const mayMean = (words: string, change: Change): boolean => MAY_MEAN[change].test(words);
