import { type CheckedText, sentenceAt, type Span } from '../../letter/checked-text.ts';
import { followsOn, isInAddress, type SignRow, type WordRow } from './leftover.ts';
import { BRACKET, DOTTED_SLASH, HASH, LOOSE_SLASH, RARE, SLASH, SLASH_OF_FIGURES } from './signs-between.ts';

const BLANK = 'an unfilled blank of a template';
const CHOICE = 'an unfilled choice of a template';
const REMARK = 'a remark of whoever drafted it';
const FURNITURE = 'what a page or a program put there';

/** Fields a template leaves in brackets. */
const FIELD =
  '(?:insert|enter|select|choose|fill|todo|tbd|tba|blank|date|time|number|name|first name|last name|patient|claimant|provider|physician|doctor|age|sex|gender|side|body part|drug|medication|dose|dosage|quantity|amount|frequency|duration|diagnosis|diagnoses|treatment|therapy|service|procedure|item|reason|guideline|specialty|finding|findings|text|end|end of (?:report|letter|note|dictation)|signature|sign here|page break|logo|header|footer|rationale|summary|x+|#+)';

/** Blanks and choices told by their signs. */
// biome-ignore format: a table reads in columns
export const placeholdersBySigns: readonly SignRow[] = [
  { what: BLANK,     signs: RARE | HASH, pattern: /_{2,}|\*{3,}(?![*\s]*$)|#{2,}|(?<=\s)_+(?=[\s/.,])/g, unless: isInAddress },
  { what: BLANK,     signs: RARE,  pattern: /<<(?:[^<>]{0,40}>>)?|>>|<\/?[a-z][\w /-]{1,40}>|\{\{(?:[^}]{0,40}\}\})?|\}\}|[$]?\{[a-z][^}]{0,40}\}|«[^»]{0,40}»?/gi },
  { what: BLANK,     signs: RARE,  pattern: new RegExp(`\\[${FIELD}(?: [^\\]]{0,40})?\\]`, 'gi') },
  { what: REMARK,    signs: BRACKET, pattern: /[[(](?:reviewer|note|please|need(?:s|ed)?|to be|to|must|should|check|double[- ]check|verify|confirm|add|cite|look up|pending|query|missing|unclear which) (?:to |be )?(?:add|insert|check|checked|verify|verified|confirm|confirmed|complete|completed|cite|cited|fill|filled|update|updated|determine|determined|describe|specify|note|dates?|page|ch|chapter|source|with|this|that|the|if|whether|dose|record|records|name|side|quantity|citation|reference)\b[^\])]{0,80}[\])]|[[(](?:specify|verify|confirm|check|citation needed|reviewer note|note to self|draft|tbc)\b[^\])]{0,40}[\])]|\[(?:check|verify|confirm|add|cite|reviewer|note:|need)[ :][^\]]{0,80}\]/gi },
  { what: BLANK,     signs: RARE,  pattern: /\(\?+\)|(?<=\s)\?\/\d|\$[A-Z]{3,}\b|%[A-Z]{3,}%|\?{2,}|%%|@@/g, unless: isInAddress },
  { what: CHOICE,    signs: BRACKET, pattern: /\b[Aa]\(n\)|\([Ss]\)he\b|\[[a-z]+\/[a-z]+(?: not)?\]|\bis \(not\)/g },
  { what: CHOICE,    signs: SLASH, pattern: /(?<=[a-z])\/(?:does|do|did|is|was|has|are|were|have|had|can|will|would|should) not\b|\bdenies\/(?:reports|admits|complains)\b|\b(?:reports|admits)\/denies\b/gi },
  { what: CHOICE,    signs: SLASH, pattern: /(?<=\bis)\/are\b|(?<=\bare)\/is\b|(?<=\bwas)\/were\b|(?<=\bwere)\/was\b|(?<=\bhas)\/have\b|(?<=\bhave)\/has\b|(?<=\bdo)\/does\b|(?<=\bdoes)\/do\b|(?<='s)\/(?:patient|claimant|applicant|worker|employee)'s\b|(?<=\bnecessary)\/(?:is )?not\b|(?<=\b(?:approved|certified|upheld))\/(?:denied|not certified|non-?certified|overturned)\b/gi },
  { what: CHOICE,    signs: SLASH, pattern: /\b(?:[Hh]e\/she|[Ss]he\/he|[Hh]is\/her|[Hh]er\/his|him\/her|himself\/herself|male\/female|female\/male|man\/woman)\b/g, unless: isOfAnyone },
  { what: CHOICE,    signs: SLASH, pattern: /\b(?:is|was|are|were|been|tested|currently) (?:normal\/abnormal|abnormal\/normal|positive\/negative|negative\/positive|present\/absent|working\/not working|able\/unable|increased\/decreased|improved\/(?:unchanged|worse)|male\/female|yes\/no)\b(?! for\b)/g },
  { what: CHOICE,    signs: SLASH | LOOSE_SLASH, pattern: /\b(?:is|was|are) (?:certified|approved|supported|upheld) \/ (?:not|non|denied|overturned)|(?<=[.:]\s|^)Yes\/No\b|:\s?Y\/N\b/g },
  { what: BLANK,     signs: SLASH_OF_FIGURES, pattern: /\b00\/00\/\d{2,4}\b/g },
  { what: CHOICE,    signs: SLASH | DOTTED_SLASH, pattern: /\b(?:Mr|Ms|Mrs|Miss|Dr)\.?\/(?:Mr|Ms|Mrs|Miss)\b\.?/g },
  { what: CHOICE,    signs: RARE,  pattern: /\[(is|was|has|have|are|were|does|did)\] \[\1 not\]/gi },
  { what: BLANK,     signs: BRACKET, pattern: /\((?:insert|tbd|todo|fill in|enter|blank)(?: [^)]{0,40})?\)/gi },
  { what: CHOICE,    signs: SLASH, pattern: /\b(?:the|his|her) (?:left\/right|right\/left) (?:knee|shoulder|hip|wrist|elbow|ankle|foot|hand|arm|leg|thumb)\b(?! (?:range|motion|grip|strength|rotation|bending))/gi },
  { what: FURNITURE, signs: RARE | HASH, pattern: /&(?:nbsp|amp|quot|lt|gt|apos|#\d{2,5});|Ã[©¨¤¶¼ª¢]|Â[®°\xA0]|ï¬|ï»¿|#(?:NAME\?|REF!|VALUE!|N\/A\b|DIV\/0!)|\[object Object\]|\uFFFD|â€|\b[A-Z]:\\/g },
];

/** Blanks told by words, and what pages and programs put into a text. */
// biome-ignore format: a table reads in columns
export const placeholdersByWords: readonly WordRow[] = [
  { what: BLANK,     at: 'xxx xxxx xxxxx xxxxxx xxxxxxx xxxxxxxx xx',  pattern: /X{3,}\b|XX(?=[ -]year|\/)/iy, unless: ({ text }, { start }) => /[\w-]/.test(text.charAt(start - 1)) },
  { what: BLANK,     at: 'insert enter paste select type', pattern: /(?:INSERT|ENTER|PASTE|SELECT|TYPE) [A-Z]{3,}(?: [A-Z]{2,}){0,5}\b|(?:[Ii]nsert|[Pp]aste|[Tt]ype) [a-z ]{2,30} here\b|Insert (?:boilerplate|rationale|summary|template|text|language|name|diagnosis)\b|Select (?:one|all that apply)\b:?/y },
  { what: BLANK,     at: 'mr ms mrs dr',                  pattern: /(?:Mr|Ms|Mrs|Dr)\. (?:Last ?[Nn]ame|First ?[Nn]ame|Name|Surname|X{1,3}|LAST|NAME)\b/y },
  { what: BLANK,     at: 'xx',                            pattern: /XX (?:mg|weeks?|days?|months?|visits|sessions|tablets|pounds|years?)\b/iy },
  { what: BLANK,     at: 'n',                             pattern: /N\/A (?:of|for the|years?|weeks|mg|pain)\b/y },
  { what: BLANK,     at: 'mm dd tbd todo tbc lorem click choose enter insert', pattern: /MM\/DD\/Y|DD\/MM\/Y|T(?:BD|ODO|BC)\b|[Ll]orem ipsum\b|CLICK (?:HERE|OR TAP)[^.]{0,12} TO ENTER\b|Click (?:here|or tap)[^.]{0,12} to enter\b|Choose an item\b|(?:ENTER|INSERT) (?:TEXT|NAME|DATE)\b/y },
  { what: FURNITURE, at: 'page fax faxed error file',         pattern: /Page \d{1,3} of \d{1,3}\b|Fax(?:ed)? Page\b|Error! (?:Reference|Bookmark)|file:\/\//y, unless: ({ text }, { start }) => followsOn(text, start, /(?:\b(?:on|see|at|and|from)\s|\(|\[)$/i) },
];

/** Guidelines and laws speak of anyone; so does what is said of patients, individuals or employees at large. */
function isOfAnyone(checked: CheckedText, { start }: Span): boolean {
  const { text, isOfGuideline } = checked;
  const sentence = sentenceAt(checked, start);
  if (sentence === undefined || isOfGuideline(sentence) || isQuoted(text, start)) return true;
  return /\b(?:patients|individuals|workers|employees|an? (?:patient|individual|worker|employee|person|physician|provider|clinician|surgeon)|(?:employee|worker|employer) (?:shall|may|must)|if|when|should|must|each|every|any)\b/i.test(
    text.slice(sentence.start, start),
  );
}

const marks = (said: string, pattern: RegExp): number => said.match(pattern)?.length ?? 0;

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 400), at);
  const isOpen = marks(before, /"/g) % 2 === 1 || marks(before, /“/g) > marks(before, /”/g);
  return isOpen && /["”]/.test(text.slice(at, at + 400));
}
