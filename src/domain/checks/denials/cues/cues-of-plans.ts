import { ARTICLES, before, behind, type Cue, oneOf } from './cue.ts';

/** Denials that something is meant: planned, thought of, called for, arranged. What was done before is another matter. */

const BE_NOT = '(?:(?:is|are|was|were)\\s+(?:not|never)|(?:has|have|had)\\s+(?:not|never)\\s+been)';
const THOUGHT_OF = oneOf(
  '(?:being\\s+)?(?:contemplated|considered|planned|proposed|entertained|anticipated|foreseen|envisaged|envisioned|arranged|scheduled|intended|weighed|thought\\s+of|in\\s+prospect|in\\s+contemplation|in\\s+view|on\\s+the\\s+(?:table|horizon))',
  'under\\s+(?:active\\s+)?(?:consideration|discussion|review)',
);
const PLANNER =
  '(?:plan(?:\\s+of\\s+(?:care|treatment))?|provider|physician|surgeon|doctor|treater|clinician|chiropractor|psychologist|notes?|reports?|records?)';
const PLAN =
  'call\\s+for|contemplate|propose|envisage|envision|plan(?:\\s+(?:for|on))?|intend|consider|provide\\s+for|arrange(?:\\s+for)?|schedule|raise|broach|bring\\s+up|entertain|float|order';
const PLANNED =
  'called\\s+for|contemplated|proposed|envisaged|planned(?:\\s+(?:for|on))?|intended|considered|provided\\s+for|arranged(?:\\s+for)?|scheduled|raised|broached|brought\\s+up|entertained|floated|ordered';
const IDEA =
  '(?:(?:the|any|an?)\\s+)?(?:(?:possibility|question|prospect|idea|matter|subject|option|need)\\s+(?:of|for)\\s+)?';

export const CUES_OF_PLANS: readonly Cue[] = [
  // "Injection therapy was not under consideration"
  before(
    'planned',
    `\\b${BE_NOT}\\s+(?!(?:usual|general|routine|typical|normal|ordinari|common)ly\\b)(?:[a-z]{3,12}ly\\s+)?${THOUGHT_OF}\\b`,
  ),
  // "Nor did the treatment plan call for electrodiagnostic studies"
  behind(
    'planned',
    `\\b(?:nor\\s+(?:do|does|did)\\s+[^,.;]{2,40}?\\b${PLANNER}|${PLANNER}\\s+(?:do|does|did)\\s+not)\\s+(?:${PLAN})\\s+${IDEA}`,
  ),
  behind('planned', `\\b${PLANNER}\\s+(?:has|have|had)\\s+(?:not|never)\\s+(?:${PLANNED})\\s+${IDEA}`),
  // "No arrangement has been made for the worker to be seen again", "no plan for follow-up is given"
  behind(
    'planned',
    `\\bno\\s+(?:arrangements?|provisions?|appointments?|plans?|thoughts?|talk|intentions?|mention\\s+of\\s+(?:a\\s+)?plans?)\\s+(?:(?:is|was|were|are|has\\s+been|have\\s+been)\\s+(?:made|given|set|stated|voiced|recorded)\\s+)?(?:for|to|of|about|on)\\s+${ARTICLES}`,
  ),
  // "Nobody contemplates an operation"
  behind(
    'planned',
    `\\b(?:nobody|no\\s?one|no\\s+(?:physician|surgeon|provider|doctor))\\s+(?:(?:has|have|had|is|was)\\s+)?(?:contemplat|propos|consider|plan|speak|spoke|talk|think|thought|mention|rais|suggest)\\w*\\s+(?:of\\s+|about\\s+)?${ARTICLES}`,
  ),
  // "No return visit was arranged"
  behind(
    'planned',
    `\\bno\\s+(?=(?:(?!and\\b)[a-z-]+\\s+){1,5}?(?:is|was|are|were|has\\s+been|have\\s+been)\\s+(?:${THOUGHT_OF})\\b)`,
  ),
];
