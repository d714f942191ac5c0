/** The fixed wording of format F1: every reader of these letters keys on it, so it is never reworded. */
export const headings = {
  howMade: 'HOW THE IMR FINAL DETERMINATION WAS MADE',
  summary: 'CLINICAL CASE SUMMARY',
  issues: 'IMR ISSUES, DECISIONS AND RATIONALES',
} as const;

export const leadIns = {
  credentials: 'The Expert Reviewer has the following credentials:',
  summary:
    'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:',
  panelSummary:
    'The expert reviewers developed the following clinical case summary based on a review of the case file, including all medical records:',
  issues: 'The Final Determination was based on decisions for the disputed items/services set forth below:',
} as const;

/** Of the list of documents, which published letters do not have; nothing else in a letter is told by these words. */
export const documentsWords = {
  heading: 'DOCUMENTS REVIEWED FOR DETERMINATION',
  leadIn: 'The following documents were reviewed:',
} as const;

export const labels = {
  licensure: 'State(s) of Licensure:',
  specialty: 'Certification(s)/Specialty:',
  claimsAdministrator: 'Claims Administrator guideline:',
  rationale: 'Decision rationale:',
} as const;

export const headerLabels = {
  caseNumber: 'Case Number:',
  dateAssigned: 'Date Assigned:',
  dateOfInjury: 'Date of Injury:',
  decisionDate: 'Decision Date:',
  urDecisionDate: 'UR Denial Date:',
  priority: 'Priority:',
  applicationReceived: 'Application Received:',
} as const;

/** Words that open a part of the letter when they open a line. */
export const openings: readonly string[] = [
  ...Object.values(headings),
  ...Object.values(leadIns),
  ...Object.values(labels),
  ...Object.values(headerLabels),
];
