import type { Cue } from './cue.ts';
import { PREPOSITION, QUALITY, RECORD } from './cues.ts';

/** How a utilization review decision denies in short what a reviewer would word out. */
export const CUES_OF_DECISIONS: readonly Cue[] = [
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
  // "Insufficient documentation of", "limited evidence that": there is some, the decision says, and not enough.
  {
    pattern: new RegExp(
      `\\b(?:insufficient|inadequate|limited|minimal|scant|little|sparse|incomplete)\\s+(?:(?:${QUALITY})\\s+){0,4}(?:${RECORD})\\s+(?:(?:provided|submitted|available)\\s+)?(?:${PREPOSITION})?`,
      'gi',
    ),
    denied: 'recorded',
  },
  {
    pattern:
      /\b(?:is|are|was|were|remains?)\s+(?:insufficient|inadequate|limited|sparse|scant|lacking|unclear|unknown|undocumented|not\s+(?:clear|known|apparent|evident|shown|verified|confirmed|quantified|supported|substantiated|supplied|attached|enclosed|signed|present|in\s+the\s+(?:file|chart|records?)))\b/gi,
    denied: 'recorded',
    objectBefore: true,
  },
  {
    pattern:
      /\b(?:(?:has|have|had)\s+(?:not|never)\s+(?:yet\s+|been\s+)*|(?:was|were|is|are)\s+(?:not|never)\s+(?:yet\s+|been\s+)*)(?:done|performed|obtained|cleared|evaluated|screened|assessed|tested|taken|signed|verified|quantified|confirmed|shown|evidenced|measured|rated|addressed|supplied|given|on file)\b/gi,
    denied: 'recorded',
    objectBefore: true,
  },
  {
    pattern:
      /\b(?:unclear|unknown|uncertain|not\s+(?:clear|known|certain|evident|apparent))\s+(?:from\s+[^,.;]{3,40}\s+)?(?:whether|if|that)\s+/gi,
    denied: 'recorded',
  },
  {
    pattern: /\b(?:does|do|did)\s+not\s+appear\s+(?:that\s+|to\s+(?:have|be)\s+(?:been\s+|had\s+)?(?:any\s+)?)/gi,
    denied: 'recorded',
  },
  {
    pattern:
      /\b(?:unable|not\s+able|impossible)\s+to\s+(?:find|locate|identify|confirm|verify|establish|see)\s+(?:any\s+|an?\s+|the\s+|documentation\s+|evidence\s+|of\s+|that\s+)*/gi,
    denied: 'recorded',
  },
  {
    pattern:
      /\b(?:do|did|does|could|can)\s*(?:not|n't)\s+(?:see|find|locate|appreciate)\s+(?:any\s+|an?\s+|the\s+|documentation\s+|evidence\s+|of\s+|that\s+)*/gi,
    denied: 'recorded',
  },
  {
    pattern: /\b(?:silent|void|bereft|bare)\s+(?:on|of|as\s+to|about|regarding)\s+(?:any\s+|the\s+|an?\s+)*/gi,
    denied: 'recorded',
  },
  {
    pattern: /\b(?:needs?|requires?|must)\s+(?:to\s+)?(?:first\s+)(?:try|fail|undergo|complete|exhaust)\s+/gi,
    denied: 'tried',
  },
];
