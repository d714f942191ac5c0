/** The independent review organization in whose name the letter goes out. */
export type ReviewOrganization = {
  readonly name: string;
  /** What stands before the guideline the expert reviewer relied on. */
  readonly guidelineLabel: string;
};

/** The organization that all published letters of format F1 name. */
export const maximus: ReviewOrganization = {
  name: 'MAXIMUS Federal Services',
  guidelineLabel: 'MAXIMUS guideline:',
};
