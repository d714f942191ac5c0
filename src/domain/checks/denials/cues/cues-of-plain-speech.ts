import { ARTICLES, before, behind, type Cue, PERSON } from './cue.ts';
import { DONE, TOLD } from './verbs.ts';

/** Denials as they are jotted down or said aloud: "Injection: not tried.", "No locking in the chart.", "what is missing is a block", "has skipped the tablets". */

const PAPERS =
  '(?:chart|file|records?|notes?|papers|reports?|documents|documentation|submission|history|exam(?:ination)?)';
const BE_NOT = '(?:(?:is|are|was|were)\\s+(?:not|never)|(?:has|have|had)\\s+(?:not|never)\\s+been)';
const ENDS = '(?=\\s*(?:[.;,]|$))';
const VERB =
  '\\b(?:is|are|was|were|has|have|had|does|do|did|been|can|could|will|would|should|may|might|must|needs?|requires?|remains?)\\b';

export const CUES_OF_PLAIN_SPEECH: readonly Cue[] = [
  // "Is a lifelong nonsmoker", "carries no psychiatric diagnosis", "has been through no conservative care", "the benefit is unquantified"
  behind('recorded', `\\b${PERSON}\\s+(?:is|was|remains)\\s+an?\\s+(?:[a-z-]+\\s+)?non-?\\s?(?=smok)`),
  // "No deficit of motion remains", "neuralgia is not the diagnosis", "no attempt was made to bring the dose down"
  {
    ...behind(
      'recorded',
      `\\b(?:no|neither)\\s+(?=[a-z][^,.;]{2,60}\\s(?:remains?|persists?|lingers?|(?:is|are)\\s+left(?!\\s+to))\\b)`,
    ),
    untilComma: true,
  },
  before(
    'recorded',
    `\\b(?:is|are|was|were)\\s+not\\s+(?:the|an?|among\\s+(?:the|his|her)|one\\s+of\\s+(?:the|his|her))\\s+(?:[a-z]+\\s+)?(?:diagnos[ie]s|impressions?)\\b`,
  ),
  behind(
    'tried',
    `\\bno\\s+(?:[a-z]+\\s+)?(?:attempts?|efforts?)\\s+(?:was|were|has\\s+been|have\\s+been|is)\\s+(?:ever\\s+)?(?:made|recorded|documented|described|noted|undertaken)\\s+(?:to|at)\\s+`,
  ),
  {
    ...behind(
      'recorded',
      `\\bnothing\\s+on\\s+(?:the|this|that|any)\\s+(?:[a-z]+\\s+)?(?:scan|mri|study|image|imaging|films?|ct)\\s+(?:reaches|touches|presses|compresses|contacts|impinges|crowds)\\s+(?:up)?(?:on\\s+)?(?=(?:the|an?|any)\\s+(?:[a-z0-9]+\\s+){0,3}(?:nerves?|roots?|cord|sac))`,
    ),
    thing: 'imaging evidence of compression of',
  },
  // "Loss of consciousness did not occur"
  before('recorded', `\\b(?:did|does|do)\\s+not\\s+(?:occur|happen|take\\s+place|arise|develop|follow)\\b${ENDS}`),
  // "The prior therapy produced no objective gain"
  behind(
    'recorded',
    '\\b(?:produced|yielded|brought|gave|achieved|resulted\\s+in|led\\s+to|afforded|conferred)\\s+no\\s+(?=[^.;,]{0,40}\\b(?:improve|benefi|gain|relief|progress|change|reduc|decreas|respon)\\w*)(?:(?:any|documented)\\s+)*',
  ),
  { ...behind('recorded', `\\b${PERSON}\\s+(?:carries|carried|bears|bore)\\s+no\\s+(?=[a-z]+\\s+diagnos)`) },
  behind(
    'tried',
    `\\b${PERSON}\\s+(?:has|have|had)\\s+(?:been\\s+)?(?:through|given|had|undergone|received|tried)\\s+no\\s+${ARTICLES}`,
  ),
  before(
    'recorded',
    '(?<=\\b(?:relief|benefit|response|gain|improvement|effect)\\b[^.;,]{0,60})\\b(?:is|was|are|were|remains?|(?:has|have)\\s+been)\\s+(?:left\\s+)?un(?:quantified|measured|recorded|reported|documented|described|stated|specified)\\b',
  ),
  // "Cortisone by needle: not tried.", "Wasting on the exam: none seen."
  before('tried', `:\\s+(?:not|never|none|not\\s+yet)\\s+(?:been\\s+)?(?:${DONE})${ENDS}`),
  before(
    'recorded',
    `:\\s+(?:not|never|none|nil|nothing|absent)(?:\\s+(?:been\\s+)?(?:${TOLD}|present|there|on\\s+(?:file|record)|yet))?${ENDS}`,
  ),
  // "No locking or catching in the chart, only pain.", "No earlier operation."
  {
    ...behind(
      'recorded',
      `(?<!\\S\\s*)\\bno\\s+(?!one\\b)(?=[^.;:,]{3,80}?\\s(?:in|on)\\s(?:the|this|his|her)\\s${PAPERS}\\b)(?![^.;:]*${VERB})`,
    ),
    untilComma: true,
  },
  behind(
    'recorded',
    `(?<!\\S\\s*)\\bno\\s+(?:prior\\s+|earlier\\s+|previous\\s+|signs?\\s+of\\s+|history\\s+of\\s+)+(?=[a-z][a-z /-]{3,60}\\.?\\s*$)(?![^.;:]*${VERB})`,
  ),
  // "Nothing in the file about the tailbone."
  {
    ...behind(
      'recorded',
      `\\bnothing\\s+(?:in|on|from|within)\\s+(?:the|this|these|his|her)\\s+(?:[a-z]+\\s+)?${PAPERS}\\s+(?:about|on|regarding|concerning|as\\s+to)\\s+(?=[a-z]+(?:\\s[a-z]+)?\\s*(?:[.;,]|$)|the\\s+[a-z]+\\s*(?:[.;,]|$))`,
    ),
    thing: 'complaints or examination findings regarding',
  },
  // "None of the notes tells me what he could do after it"
  behind(
    'recorded',
    `\\b(?:none|not\\s+one|neither)\\s+of\\s+(?:the|his|her|these|those)\\s+(?:[a-z]+\\s+){0,2}?${PAPERS}\\s+(?:tells?|told|says?|said|shows?|showed|explains?|gives?)\\s+(?:me\\s+|us\\s+|one\\s+)?(?:of\\s+|that\\s+|whether\\s+)?${ARTICLES}`,
  ),
  // "It was not noted, however, that …"
  behind(
    'recorded',
    `\\bit\\s+${BE_NOT}\\s+(?:${TOLD}),\\s(?:however|though|either|indeed|in\\s+fact|moreover),\\s(?:that|whether|if)\\s+(?:there\\s+(?:is|was|are|were)\\s+)?${ARTICLES}`,
  ),
  behind(
    'recorded',
    `\\bit\\s+${BE_NOT}\\s+(?:${TOLD}|said|known|clear)\\s+(?=what,?\\s(?:if\\s+anything,?\\s)?${PERSON}\\s(?:ha[sd]\\s)?(?:gain|got|deriv|obtain|benefi)\\w*)`,
  ),
  // "What is missing is a diagnostic block"
  behind(
    'recorded',
    `\\bwhat\\s+(?:is|was|remains)\\s+(?:still\\s+)?(?:missing|lacking|wanting|absent)\\s+(?:here\\s+)?(?:is|was|are|were)\\s+${ARTICLES}`,
  ),
  // "Exercises at home do not seem to have been tried"
  before('tried', `\\b(?:do|does|did)\\s+not\\s+(?:appear|seem)\\s+to\\s+(?:have\\s+been|be)\\s+(?:${DONE})\\b`),
  before('recorded', `\\b(?:do|does|did)\\s+not\\s+(?:appear|seem)\\s+to\\s+(?:have\\s+been|be)\\s+(?:${TOLD})\\b`),
  before(
    'tried',
    `\\b(?:has|have|had|was|were)\\s+(?:not|never)\\s+(?:been\\s+)?given\\s+(?:an?|any|their|its)\\s+(?:fair\\s+|real\\s+|proper\\s+)?(?:chance|try|go)\\b`,
  ),
  // "The tendon has not been looked at with any imaging study"
  behind(
    'tried',
    `\\b(?:has|have|had)\\s+(?:not|never)\\s+been\\s+(?:looked\\s+(?:at|into)|viewed|studied|seen)\\s+(?:with|by|on|through)\\s+(?:any|an?)\\s+`,
  ),
  // "The surgeon has jumped over cortisone", "goes past the tablets"
  behind('tried', `\\b(?:jump(?:s|ed)|leap(?:s|ed|t)|skip(?:s|ped))\\s+(?:over|past)\\s+${ARTICLES}`),
  // "Without having the worker try the device at home"
  behind(
    'tried',
    `\\bwithout\\s+(?:first\\s+)?having\\s+(?:had\\s+)?${PERSON}\\s+(?:to\\s+)?(?:try|use|undergo|do|attend|take|wear)\\s+(?:out\\s+)?`,
  ),
  before(
    'recorded',
    `\\b(?:is|are|was|were|has\\s+been|have\\s+been)\\s+left\\s+(?:to\\s+(?:guesswork|be\\s+guessed|the\\s+(?:reader|imagination)|surmise|conjecture)|open|unanswered|in\\s+doubt|in\\s+the\\s+dark|unsettled|blank)\\b`,
  ),
  // "The examination notes tenderness without a twitch response"
  behind(
    'recorded',
    `\\b(?:notes?|noted|records?|recorded|describes?|described|finds?|found|reveals?|revealed|has|had)\\s+(?:only\\s+)?(?:[a-z-]+\\s+){1,3}without\\s+(?:an?|any)\\s+(?=(?:[a-z-]+\\s+)?(?:response|signs?|spasms?|deficits?|weakness|numbness|swelling|radiation|instability|wasting|atrophy|effusion|guarding|twitch\\w*|bands?)\\b)`,
  ),
  // "The arm is noted to be free of symptoms"
  {
    ...before(
      'recorded',
      `\\b(?:is|was|were|are)\\s+(?:noted\\s+(?:to\\s+be|as)\\s+|said\\s+to\\s+be\\s+|reported\\s+(?:to\\s+be|as)\\s+)?(?:entirely\\s+|wholly\\s+)?(?:asymptomatic|free\\s+of\\s+(?:symptoms|complaints))\\b${ENDS}`,
    ),
    thing: 'symptoms of',
  },
];
