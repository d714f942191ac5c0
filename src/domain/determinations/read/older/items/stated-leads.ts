/** How a letter before F1 that is written anew says whose guideline comes next. */
export const statedLeads = {
  claimsAdministrator: 'The Claims Administrator stated:',
  reviewer: 'The Expert Reviewer stated:',
} as const;
