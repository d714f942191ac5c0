import type { Flow } from '#domain/determinations/read/layout/flow.ts';
import { findHeading, type Heading, heading, type Span } from '#domain/determinations/read/layout/headings.ts';
import { wording } from './wording.ts';

const REVIEWER =
  '(?:(?:the )?(?:expert|physician|medical|professional|medical professional|independent medical) )?reviewer';
const MADE = '(?:his|her|their|its)(?: ?/ ?(?:her|his))?';

type Wording = { readonly pattern: RegExp; readonly usual: Heading | null };

/** What a heading may read, and its usual wording. A line's edge, a number or letter come before it, a colon or a line's end after it. */
function worded(pattern: string, usual: string | null): Wording {
  const line = `(?:^|[\\n\\v])(?:\\(?(?:[ivx]{1,4}|\\d{1,2}|[a-h])[.)] ?)?(?:${pattern})(?: ?[:.]|(?=[\\n\\v]|$))`;
  return { pattern: wording(line, 'gi'), usual: usual === null ? null : heading(usual) };
}

/** The headings of the layouts before F1. */
const HEADINGS = {
  notice: worded(
    'notice of (?:the )?independent medical review (?:final )?determination',
    'Notice of Independent Medical Review Determination',
  ),
  review: worded('medical professional(?: reviewer)? review', 'MEDICAL PROFESSIONAL REVIEW'),
  letter: worded(
    'independent medical review final determination(?: letter)?',
    'Independent Medical Review Final Determination Letter',
  ),
  decision: worded(
    'independent medical review decisions?(?:\\(s\\))? and rationales?(?:\\(s\\))?',
    'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE',
  ),
  qualifications: worded(
    `(?:medical )?qualifications? of ${REVIEWER}|medical reviewer(?:'s|’s)? qualifications?|${REVIEWER}(?:'s|’s)? (?:medical )?qualifications?`,
    'Medical Qualifications of the Expert Reviewer',
  ),
  how: worded('how the imr (?:final )?(?:determination|decision) was made', 'HOW THE IMR FINAL DETERMINATION WAS MADE'),
  issue: worded('issues?(?:\\(s\\))? (?:at|in|under) dispute', 'ISSUE AT DISPUTE'),
  summary: worded(`(?:${REVIEWER}(?:'s|’s)? )?(?:clinical )?case summary|clinical summary`, 'CLINICAL CASE SUMMARY'),
  documents: worded(
    'documents?(?:\\(s\\))? reviewed(?: for(?: the)? determination)?|(?:medical )?records reviewed for(?: the)? determination',
    'DOCUMENTS REVIEWED FOR DETERMINATION',
  ),
  decisions: worded(
    'imr (?:issues?,? )?decisions?(?:\\(s\\))? (?:and|&) rationales?(?:\\(s\\))?',
    'IMR DECISION(S) AND RATIONALE(S)',
  ),
  guideline: worded(
    `(?:sections? of the )?medical treatment (?:guidelines?(?:\\(s\\))?|utilization schedule)(?: \\(MTUS\\))? relied (?:up)?on by ${REVIEWER}(?: (?:to make ${MADE} decision|and why))?`,
    'Medical Treatment Guideline(s) Relied Upon by the Expert Reviewer to Make His/Her Decision',
  ),
  rationale: worded('rationale (?:for|of) (?:the |his/her )?decision', 'Rationale for the Decision'),
  why: worded(
    'rationale for why the requested (?:treatments?|services?)(?:\\(s\\))?(?: ?/ ?(?:treatments?|services?)(?:\\(s\\))?)? (?:is/was|is|was|are|were|are/were)(?: \\(?not\\)?)? medically necessary(?: (?:and|or) appropriate)?',
    null,
  ),
  effect: worded('effect of (?:the |this )?(?:decision|determination)', 'Effect of the Decision'),
};

export type Part = keyof typeof HEADINGS;

/** Where a heading stands at or after `from` on lines of its own, or with a colon before its text; a letter or two of it may be wrong. */
export function findPart(flow: Flow, part: Part, from = 0): Span | null {
  const { pattern, usual } = HEADINGS[part];
  pattern.lastIndex = Math.max(0, from - 1); // the edge before it
  const match = pattern.exec(flow);
  if (match !== null) {
    const edge = /^[\n\v]/.test(match[0]) ? 1 : 0;
    return { start: match.index + edge, end: match.index + match[0].length };
  }
  return usual === null ? null : findHeading(flow, usual, from);
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
