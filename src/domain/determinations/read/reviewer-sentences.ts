/**
 * What the paragraph on the reviewer always says, one pattern a sentence. The credentials stand among them.
 * Early letters say "physician reviewer", and other organisations have sent files too.
 */
export const REVIEWER_SENTENCES: readonly RegExp[] = [
  /^.{2,60} sent the complete case file to an? (?:\w+ )?reviewer\.$/i,
  /^(?:He\/she|The (?:\w+ )?reviewer) has no affiliation with the employer,? .{0,40}claims administrator\.$/i,
  /^(?:He\/she|The (?:\w+ )?reviewer) has been in active clinical practice for more than five years.{0,80}active practice\.$/i,
  /^The (?:\w+ )?reviewer was selected based on .{0,200}(?:disputed )?items? ?\/ ?services?\.$/i,
  /^(?:He\/she|The (?:\w+ )?reviewer) is familiar with governing laws and regulations.{0,120}determinations?\.$/i,
];
