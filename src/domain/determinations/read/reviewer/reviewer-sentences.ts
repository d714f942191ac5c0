import { almostEqual } from '#domain/determinations/read/layout/similar.ts';

const SUBJECT = String.raw`(?:He/she|The (?:\w+ ){0,3}reviewer|The independent .{3,60}? who made the decision)`;

/**
 * What the paragraph on the reviewer always says: its form, and its wording in full so that a misread letter does not
 * make it unknown. Early letters say "physician reviewer", and other organisations have sent files too.
 */
const FIXED: readonly { readonly form: RegExp; readonly wording: string }[] = [
  {
    form: /^.{2,60} sent the complete case file to an? (?:\w+ )?reviewer\.$/i,
    wording: 'MAXIMUS Federal Services sent the complete case file to an expert reviewer.',
  },
  {
    form: new RegExp(`^${SUBJECT} has no affiliation with the employer,? .{0,40}claims administrator\\.$`, 'i'),
    wording: 'He/she has no affiliation with the employer, employee, providers or the claims administrator.',
  },
  {
    form: /^(?:He\/she|The (?:\w+ )?reviewer) has been in active clinical practice for more than five years.{0,80}active practice\.$/i,
    wording:
      'He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice.',
  },
  {
    form: /^The (?:\w+ ){0,3}reviewer was selected based on .{0,200}(?:(?:disputed )?items? ?\/ ?services?|treatments? and ?\/ ?or services? at issue)\.$/i,
    wording:
      'The expert reviewer was selected based on his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and disputed items/services.',
  },
  {
    form: /^(?:He\/she|The (?:\w+ )?reviewer) is familiar with governing laws and regulations.{0,120}determinations?\.$/i,
    wording:
      'He/she is familiar with governing laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical Review determinations.',
  },
  // of several reviewers
  {
    form: /^.{2,60} sent the complete case file to \w+ (?:\w+ )?reviewers\.$/i,
    wording: 'MAXIMUS Federal Services sent the complete case file to 3 expert reviewers.',
  },
  {
    form: /^None of them has an affiliation with the employer,? .{0,40}claims administrator\.$/i,
    wording: 'None of them has an affiliation with the employer, employee, providers or the claims administrator.',
  },
  {
    form: /^Each has been in active clinical practice for more than five years.{0,80}active practice\.$/i,
    wording:
      'Each has been in active clinical practice for more than five years and works at least 24 hours a week in active practice.',
  },
  {
    form: /^The (?:\w+ ){0,3}reviewers were selected based on .{0,200}(?:disputed )?items? ?\/ ?services?\.$/i,
    wording:
      'The expert reviewers were selected based on clinical experience, education, background and expertise in the same or a similar specialty, one that evaluates and/or treats the medical condition and the disputed items/services.',
  },
  {
    form: /^Each is familiar with governing laws and regulations.{0,120}determinations?\.$/i,
    wording:
      'Each is familiar with governing laws and regulations, including the hierarchy of the strength of evidence that applies to Independent Medical Review determinations.',
  },
  {
    form: /^Each expert reviewer decided every item alone, and the analysis of each is given below\.$/i,
    wording: 'Each expert reviewer decided every item alone, and the analysis of each is given below.',
  },
];

const LETTERS_PER_ERROR = 12;
/** As most letters print it. */
const SELECTED =
  'The expert reviewer was selected based on his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and disputed items/Service.';
const EXACT: ReadonlySet<string> = new Set([...FIXED.map(({ wording }) => wording), SELECTED]);

const [ONE_REVIEWER, CHOICE] = [5, 3]; // how many sentences a letter with one reviewer has, and which of them tells the choice
const PARAGRAPH = FIXED.slice(0, ONE_REVIEWER).map(({ wording }) => wording);
/** The paragraph on one reviewer, as it is printed before a list of credentials. */
export const printedParagraphs: readonly string[] = [PARAGRAPH.with(CHOICE, SELECTED).join(' '), PARAGRAPH.join(' ')];

/** True for a sentence the paragraph on the reviewer always has, a few letters of it wrong at most. */
export function isReviewerSentence(sentence: string): boolean {
  return (
    EXACT.has(sentence) ||
    FIXED.some(
      ({ form, wording }) =>
        form.test(sentence) || almostEqual(sentence, wording, Math.floor(wording.length / LETTERS_PER_ERROR)),
    )
  );
}
