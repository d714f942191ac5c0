import { followsOn, type WordRow } from './leftover.ts';

const DICTATED = 'a command of dictation';
const REMARK = 'a remark of whoever drafted it';
const PASTED = 'the name of a file';

/** What was said to a typist or a program, and what whoever drafted a text noted for later. */
// biome-ignore format: a table reads in columns
export const drafting: readonly WordRow[] = [
  { what: DICTATED, at: 'comma semicolon',    pattern: /(?:comma|semicolon) (?=(?:and|but|or|which|who|the|he|she|it|this|there|however|with|then|as|is|no|not)\b)/iy, unless: ({ text }, { start }) => !followsOn(text, start, /[a-z\d)] $/) || followsOn(text, start, /\b(?:a|the|one|each|every|this|by|serial|first|second|oxford) $/i) },
  { what: DICTATED, at: 'period',             pattern: /(?<=[a-z\d]{2} )period (?=[A-Z][a-z]+ )/y, unless: ({ text }, { start }) => followsOn(text, start, /\b(?:a|an|the|this|that|which|same|time|trial|week|month|year|day|hour|recovery|treatment|rest|review|of|per|for|[a-z]+(?:al|ive|ed|ing)) $/i) },
  { what: DICTATED, at: 'period',             pattern: /(?<=\b(?:necessary|supported|recommended|indicated|warranted|denied|certified|established|documented|pain|improvement|medications?|therapy|injury|back|knee|shoulder|appropriate|guidelines?) )period\.(?=\s|$)/y },
  { what: DICTATED, at: 'new next',           pattern: /(?:[Nn]ew|[Nn]ext) (?:paragraph|line|sentence)\b[.,:]?/y, unless: ({ text }, { start }) => followsOn(text, start, /\b(?:a|the|this|each|every|in|of|no|any) $/i) },
  { what: DICTATED, at: 'scratch strike',     pattern: /(?:scratch|strike) that\b/iy },
  { what: DICTATED, at: 'open close end unquote', pattern: /(?:open|close|end) (?:parenthesis|paren|quotes?|bracket)\b|end (?:of )?dictation\b|unquote\b/iy, unless: ({ text }, { start }) => followsOn(text, start, /\b(?:the|an|to) $/i) },
  { what: DICTATED, at: 'dictated',           pattern: /dictated but not (?:read|reviewed|proofread|signed)/iy },
  { what: REMARK,   at: 'verify confirm check double', pattern: /(?<=(?:[.:?] |^))(?:Verify|Confirm|Check|Double-check) (?:this|that|the (?:dates?|dose|spelling|page|citation|name|records?|chart|side|quote|number|guideline)|if|whether|against|with|dates?|spelling|page|citation|name)\b/y },
  { what: REMARK,   at: 'insert delete remove reword revise expand fix cite move', pattern: /(?<=(?:[.:?] |^))(?:Insert|Delete|Remove|Reword|Revise|Expand|Fix|Cite|Move) (?:this|here|more|(?:the |a )?(?:dates?|citation|reference|quote|section|guideline|paragraph|sentence|name|page)|(?:if|as) (?:not )?(?:applicable|needed|appropriate))\b/y },
  { what: REMARK,   at: 'reviewer editor author typist transcriptionist clerk', pattern: /(?:Reviewer|Editor|Author|Typist|Transcriptionist|Clerk)(?:'s note:|:? (?:to|please) (?:add|insert|complete|confirm|check|verify|fill|cite|describe|supply)\b)/y },
  { what: REMARK,   at: 'note',               pattern: /[Nn]ote to (?:self|reviewer|editor|typist|file|transcription)\b/y },
  { what: REMARK,   at: 'need needs',         pattern: /[Nn]eeds? (?:to (?:be )?(?:checked?|verif(?:y|ied)|confirmed|looked up|filled in|reworded|rewritten)\b(?! (?:by|with|his|her))|citation|a citation|reference here|work here)/y, unless: ({ text }, { start }) => !followsOn(text, start, /(?:[.:([-]\s?|^)$/) },
  { what: REMARK,   at: 'copy copied paste pasted cut same', pattern: /(?<=(?:[.:(] |^|\())(?:Cop(?:y|ied)|Pasted?|Cut and paste) (?:and pasted? )?from\b|(?<=(?:[.:] |^))Same as (?:above|before|last)\.(?=\s|$)/y },
  { what: REMARK,   at: 'draft',              pattern: /(?:DRAFT|Draft) ?(?:-|:|only|version|copy|not for)/y },
  { what: PASTED,   at: 'doc docx pdf xls xlsx txt jpg jpeg tif tiff rtf', pattern: /(?:docx?|pdf|xlsx?|txt|jpe?g|tiff?|rtf)\b(?![-\w])/iy, unless: ({ text }, { start }) => !/[\w-]{2,}\.$/.test(text.slice(Math.max(0, start - 12), start)) || /www|https?:|\/\//.test(text.slice(Math.max(0, start - 120), start)) },
];
