import type { Flow } from '#domain/determinations/read/layout/flow.ts';
import { findHeading, type Span } from '#domain/determinations/read/layout/headings.ts';
import { LINE_START, wording } from './wording.ts';

const REVIEWER =
  '(?:(?:the )?(?:expert|physician|medical|professional|medical professional|independent medical) )?reviewer';
const MADE = '(?:his|her|their|its)(?: ?/ ?(?:her|his))?';

/** The headings of the layouts before F1: what each may read, and its usual wording. */
const HEADINGS = {
  notice: [
    'notice of (?:the )?independent medical review (?:final )?determination',
    'Notice of Independent Medical Review Determination',
  ],
  review: ['medical professional(?: reviewer)? review', 'MEDICAL PROFESSIONAL REVIEW'],
  letter: [
    'independent medical review final determination(?: letter)?',
    'Independent Medical Review Final Determination Letter',
  ],
  decision: [
    'independent medical review decisions?(?:\\(s\\))? and rationales?(?:\\(s\\))?',
    'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE',
  ],
  qualifications: [
    `(?:medical )?qualifications? of ${REVIEWER}|medical reviewer(?:'s|’s)? qualifications?|${REVIEWER}(?:'s|’s)? (?:medical )?qualifications?`,
    'Medical Qualifications of the Expert Reviewer',
  ],
  how: ['how the imr (?:final )?(?:determination|decision) was made', 'HOW THE IMR FINAL DETERMINATION WAS MADE'],
  issue: ['issues?(?:\\(s\\))? (?:at|in|under) dispute', 'ISSUE AT DISPUTE'],
  summary: [`(?:${REVIEWER}(?:'s|’s)? )?(?:clinical )?case summary|clinical summary`, 'CLINICAL CASE SUMMARY'],
  documents: [
    'documents?(?:\\(s\\))? reviewed(?: for(?: the)? determination)?|(?:medical )?records reviewed for(?: the)? determination',
    'DOCUMENTS REVIEWED FOR DETERMINATION',
  ],
  decisions: [
    'imr (?:issues?,? )?decisions?(?:\\(s\\))? (?:and|&) rationales?(?:\\(s\\))?',
    'IMR DECISION(S) AND RATIONALE(S)',
  ],
  guideline: [
    `medical treatment guidelines?(?:\\(s\\))? relied (?:up)?on by ${REVIEWER}(?: (?:to make ${MADE} decision|and why))?`,
    'Medical Treatment Guideline(s) Relied Upon by the Expert Reviewer to Make His/Her Decision',
  ],
  rationale: ['rationale (?:for|of) (?:the |his/her )?decision', 'Rationale for the Decision'],
  why: [
    'rationale for why the requested (?:treatments?|services?)(?:\\(s\\))?(?: ?/ ?(?:treatments?|services?)(?:\\(s\\))?)? (?:is/was|is|was|are|were|are/were)(?: \\(?not\\)?)? medically necessary(?: (?:and|or) appropriate)?',
    '',
  ],
  effect: ['effect of (?:the |this )?(?:decision|determination)', 'Effect of the Decision'],
} as const;

export type Part = keyof typeof HEADINGS;

// a number or letter before it, a colon or a line end after it
const patterns = new Map(
  Object.entries(HEADINGS).map(([part, [pattern]]) => [
    part,
    wording(`${LINE_START}(?:\\(?(?:[ivx]{1,4}|\\d{1,2}|[a-h])[.)] ?)?(?:${pattern})(?: ?[:.]|(?=[\\n\\v]|$))`, 'gi'),
  ]),
);

/** Where a heading stands at or after `from` on lines of its own, or with a colon before its text; a letter or two of it may be wrong. */
export function findPart(flow: Flow, part: Part, from = 0): Span | null {
  const pattern = patterns.get(part);
  if (pattern === undefined) return null;
  pattern.lastIndex = from;
  const match = pattern.exec(flow);
  if (match !== null) return { start: match.index, end: match.index + match[0].length };
  const [, usual] = HEADINGS[part];
  return usual === '' ? null : findHeading(flow, usual, from);
}

/** Every place a heading stands, in order. */
export function findParts(flow: Flow, part: Part, from = 0): Span[] {
  const found: Span[] = [];
  for (let at = from; ; ) {
    const span = findPart(flow, part, at);
    if (span === null || span.end <= at) return found;
    found.push(span);
    at = span.end;
  }
}
