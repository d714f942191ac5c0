import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { CheckedText, Span } from '../letter/checked-text.ts';
import { isGuidelineVoice, quotedSpans } from '../letter/voice.ts';

/** `recorded`: said to be undocumented or absent; `tried`: not tried at all; `failed`: not tried without success. */
export type Denied = 'recorded' | 'tried' | 'failed';

/** A statement that something is absent. Offsets are into the text it stands in. */
export type Denial = Span & {
  /** The words for what is absent. */
  readonly object: Span;
  readonly denied: Denied;
  /** The denial is only of something clear, significant, sufficient: an answer may be given, the claim is not plainly false. */
  readonly hedged: boolean;
  readonly sentence: Span;
  /** The sentence before, for "these medications". */
  readonly previous: Span | null;
};

const RECORD =
  'documentation|documented|evidence|indications?|mention(?:ed)?|reports?|records?|discussion|description|information|record|notes?|notation|proof|demonstration|demonstrated|confirmation';
const QUALITY =
  'any|clear|clearly|objective|subjective|current|recent|clinical|specific|documented|of|written|the|supporting|firm|formal|further|medical|submitted|significant|sufficient|adequate|quantified|convincing|compelling|substantial|definitive|detailed|meaningful|real|actual|such|evidence|exam|physical';
const PREPOSITION =
  '(?:(?:of|that|as to|regarding|for|about|as to|concerning|on|with regards? to|with respect to|which|to (?:suggest|indicate|show|demonstrate|document|reflect|establish)|indicating|showing|suggesting|documenting|demonstrating|reflecting|establishing|specifying)\\s+)+';
const IN_FILE =
  '(?:(?:in|within|from|among|by|provided in|submitted in) (?:the |this |any )?[^,.;]{3,50}?\\s+(?=of|that|regarding|the |these |this |to (?:suggest|indicate|show)|which|indicating|showing|for ))?';
const ACT =
  'document(?:ed)?|demonstrat(?:e|ed)|outlin(?:e|ed)|show(?:n)?|report(?:ed)?|describ(?:e|ed)|mention(?:ed)?|identif(?:y|ied)|establish(?:ed)?|furnish(?:ed)?|includ(?:e|ed)|indicat(?:e|ed)|address(?:ed)?|specif(?:y|ied)|detail(?:ed)?|not(?:e|ed)|reflect(?:ed)?|substantiat(?:e|ed)|contain(?:ed)?|stat(?:e|ed)|record(?:ed)?|provid(?:e|ed)|list(?:ed)?|discuss(?:ed)?|reveal(?:ed)?';
const ADVERBS = '(?:(?:yet|been|being|also|even|ever|[a-z]{3,14}ly)\\s+){0,3}';
const TRY =
  'tried|trialed|trialled|attempted|undergone|received|completed|exhausted|participated in|attended|used|had|been treated with|been prescribed|been tried on|been given|done|performed';

type Cue = { readonly pattern: RegExp; readonly denied: Denied; readonly objectBefore?: true };

const CUES: readonly Cue[] = [
  {
    pattern: new RegExp(
      `\\b(?:no|not any|without|lack(?:s|ed|ing)?(?: of)?|absence of|absent|devoid of)\\s+(?:(?:${QUALITY})\\s+){0,4}(?:${RECORD})\\s+(?:(?:provided|submitted|presented|available|noted|given|found|made|documented|in the chart)\\s+)?${IN_FILE}(?:${PREPOSITION})?`,
      'gi',
    ),
    denied: 'recorded',
  },
  {
    pattern: new RegExp(
      `\\b(?:does|do|did|has|have|had)\\s*(?:not|n't)\\s+${ADVERBS}(?:${ACT})\\s+(?:(?:that|any|the|a|an)\\s+)*`,
      'gi',
    ),
    denied: 'recorded',
  },
  {
    pattern: new RegExp(
      `\\b(?:fail(?:s|ed|ure|ing)?|neglect(?:s|ed)?)\\s+to\\s+${ADVERBS}(?:${ACT})\\s+(?:(?:that|any|the|a|an)\\s+)*`,
      'gi',
    ),
    denied: 'recorded',
  },
  {
    pattern: new RegExp(
      `\\b(?:has|have|had)\\s*(?:not|never|n't)\\s+${ADVERBS}(?:failed|fail)\\s+(?:to\\s+(?:improve|respond)\\s+(?:with|to)\\s+)?`,
      'gi',
    ),
    denied: 'failed',
  },
  {
    pattern: new RegExp(`\\b(?:has|have|had)\\s*(?:not|never|n't)\\s+${ADVERBS}(?:${TRY})\\s+`, 'gi'),
    denied: 'tried',
  },
  {
    pattern: new RegExp(
      `\\bthere (?:is|are|was|were) (?:no|not any|a lack of|a complete lack of|an absence of|lack of)\\s+(?!(?:(?:${QUALITY})\\s+){0,4}(?:${RECORD})\\b)`,
      'gi',
    ),
    denied: 'recorded',
  },
  {
    pattern:
      /\b(?:patient|worker|claimant|applicant|employee|individual|he|she|who)\s+(?:(?:is|was) not|does not have|did not have|has no|had no|has not had)\s+(?:(?:any|a|an|documented)\s+)*/gi,
    denied: 'recorded',
  },
  { pattern: /(?<=\bnot\b.*)\bnor\s+(?:any\s+)?/gi, denied: 'recorded' },
  { pattern: /\b(?:with|had|has|shows?|showed|with) (?:no|without(?: any)?)\s+/gi, denied: 'recorded' },
  {
    pattern:
      /\bno\s+(?=[a-z][^,.;]{2,60}\s(?:is|are|was|were|has been|have been)\s+(?:documented|noted|provided|reported|mentioned|described|submitted|recorded|listed|found|seen|available|present)\b)/gi,
    denied: 'recorded',
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:is|are|was|were|has|have)\\s*(?:not|n't)\\s+(?:been\\s+)?${ADVERBS}(?:documented|noted|provided|reported|mentioned|described|discussed|specified|established|indicated|included|submitted|recorded|stated|given|listed|available|identified|found|present|seen|addressed|outlined|demonstrated)|(?:is|are|was|were) (?:absent|missing|undocumented|unreported))\\b`,
      'gi',
    ),
    denied: 'recorded',
    objectBefore: true,
  },
];

const OBJECT_END =
  /[.;:](?=\s|$)|,\s*(?:and|but|so|therefore|which|nor|as|thus|making)\b|\s(?:to (?:support|warrant|justify|necessitate|substantiate|require|cause|merit|validate)|in order to|that (?:would|might|could)|which would|but|however|although|while|despite|since|because|therefore|thus|as such|as (?:the|she|he|it|they|there)|given|and (?:the|there|it|this|would)\b)/i;
const HEDGE =
  /\b(?:clear|clearly|significant|significantly|sufficient|adequate|adequately|convincing|compelling|substantial|definitive|detailed|meaningful|specific|specifically|objective|objectively|firm|quantified|strong|recent|current|extensive|formal)\b/i;
/** Not the absence of a thing, but of more, other or enough of it, or of a reason. */
const NOT_ABSENCE =
  /^(?:\s*(?:the |a |any |clear |compelling |specific |further |medical )*(?:other|further|additional|new|more|reason\w*|rationale|justification|need|necessity|explanation|medical necessity|extenuating|exceptional|how(?! many)|why|when|whether|what|duration|intent|plan|goals?|medical need|indication|change|doubt|contraindication|quantity|frequency|superior|advantage|(?:that )?(?:would|could|might) (?:support|justify|warrant)|significant difference|benefit of|benefit over|difference)\b|[^,.;]{0,40}\b(?:rationale|justification|reasoning)\b)/i;

function objectAfter(text: string, from: number, to: number): Span {
  const stop = OBJECT_END.exec(text.slice(from, to));
  return { start: from, end: stop === null ? to : from + stop.index };
}

function objectBefore(text: string, from: number, to: number): Span {
  const said = text.slice(from, to);
  const cuts = everyMatch(said, /[;:,]|\b(?:and|but|however|although|while|that|because|therefore|in addition)\b/gi);
  const cut = cuts
    .filter(match => match[0] !== 'and' || /\b(?:is|are|was|were|has|have)\b/.test(said.slice(0, match.index)))
    .at(-1);
  return { start: cut === undefined ? from : from + cut.index + cut[0].length, end: to };
}

function inSentence(checked: CheckedText, sentence: Span, previous: Span | null, cues: readonly Cue[]): Denial[] {
  const { text } = checked;
  const said = text.slice(sentence.start, sentence.end);
  if (
    !/\b(?:no|not|without|lack\w*|absen\w+|fail\w*|never|neglect\w*|devoid|missing|undocumented|unreported)\b|n't\b/i.test(
      said,
    )
  )
    return [];
  if (isGuidelineVoice(said) || /\bunless\b/i.test(said)) return [];
  const found: Denial[] = [];
  for (const { pattern, denied, objectBefore: isBefore } of cues) {
    for (const match of everyMatch(said, pattern)) {
      const cue = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const object = isBefore
        ? objectBefore(text, sentence.start, cue.start)
        : objectAfter(text, cue.end, sentence.end);
      const words = text.slice(object.start, object.end);
      if (words.trim().length < 3 || NOT_ABSENCE.test(words)) continue;
      const span = { start: Math.min(cue.start, object.start), end: Math.max(cue.end, object.end) };
      if (found.some(other => other.start < span.end && span.start < other.end)) continue;
      found.push({
        ...span,
        object,
        denied: sense(words, denied),
        hedged: HEDGE.test(match[0]) || HEDGE.test(words.slice(0, 40)),
        sentence,
        previous,
      });
    }
  }
  return found;
}

/** "Documentation that he has failed …" denies the failure, and so does "tried and failed"; "tried or failed" denies the trial as well. */
function sense(words: string, denied: Denied): Denied {
  if (denied !== 'recorded') return denied;
  if (/\b(?:fail(?:ed|ure|ing|s)?|exhaust\w+|not respond\w*|unresponsive|refractory)\b/i.test(words)) {
    return /\b(?:and\/or|or) (?:have |has )?failed\b/i.test(words) ? 'tried' : 'failed';
  }
  return TRIED.test(words) ? 'tried' : 'recorded';
}

const TRIED =
  /\b(?:trial(?:ed|s|led)?|tried|attempt(?:ed|s)?|use[ds]?|undergone|received|had (?!not|been)|participat\w+|completed?)\b/i;

/** How a utilization review decision denies in short what a reviewer would word out. */
const CUES_OF_DECISIONS: readonly Cue[] = [
  {
    pattern:
      /\bno (?:prior |previous |documented |adequate |recent )*(?:trial|use|course|attempt|failure|completion)s? (?:and failure )?(?:of|at|with) (?:(?:an?|any|the)\s+)*/gi,
    denied: 'tried',
  },
  {
    pattern:
      /\bno\s+(?=[a-z][^,.;]{2,70}\s(?:has|have|was|were|is|are)\s+(?:ever\s+|yet\s+)?(?:been\s+)?(?:tried|trialed|attempted|completed|used|undergone|given|done|performed|obtained|found|on file|in the (?:file|records?|chart))\b)/gi,
    denied: 'tried',
  },
  {
    pattern:
      /\bwithout (?:a |an |any |prior |documented |first )*(?:trial|course|evidence|documentation|failure|completion)s? (?:of|that) (?:(?:an?|any|the)\s+)*/gi,
    denied: 'tried',
  },
  {
    pattern:
      /\b(?:has|have|had|is|are|was|were)\s+(?:not|never)\s+(?:yet\s+|been\s+)*(?:obtained|cleared|evaluated|screened|on file)\b/gi,
    denied: 'recorded',
    objectBefore: true,
  },
];

/** The same in a utilization review decision, which is terser. */
export function findDenialsOfDecision(checked: CheckedText): Denial[] {
  return denialsIn(checked, [...CUES, ...CUES_OF_DECISIONS]);
}

/** Every statement of a rationale that something is absent, not documented or not tried; not what a guideline says, nor quotations. */
export function findDenials(checked: CheckedText): Denial[] {
  return denialsIn(checked, CUES);
}

function denialsIn(checked: CheckedText, cues: readonly Cue[]): Denial[] {
  const quoted = quotedSpans(checked.text);
  const sentences = checked.sentences();
  return sentences.flatMap((sentence, index) =>
    inSentence(checked, sentence, sentences[index - 1] ?? null, cues).filter(
      denial => !quoted.some(quote => quote.start < denial.end && denial.start < quote.end),
    ),
  );
}
