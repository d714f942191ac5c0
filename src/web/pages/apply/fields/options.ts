/** One answer of a choice: its value, its words, and what it means. */
export type Option = { readonly value: string; readonly says: string; readonly means?: string };

/** Answers to a plain question. */
export const YES_NO: readonly Option[] = [
  { value: 'yes', says: 'Yes' },
  { value: 'no', says: 'No' },
];

/** How a decision may be sent. */
export const METHODS: readonly Option[] = [
  { value: 'mail', says: 'Mail' },
  { value: 'overnight', says: 'Overnight delivery' },
  { value: 'fax', says: 'Fax' },
  { value: 'electronic', says: 'E-mail or online' },
  { value: 'hand', says: 'Handed over' },
];

/** Where it may be mailed to. */
export const PLACES: readonly Option[] = [
  { value: 'CA', says: 'California' },
  { value: 'US', says: 'Another state' },
  { value: 'abroad', says: 'Another country' },
  { value: 'confidential', says: 'A “Safe at Home” address' },
];

/** What a decision may rest on. */
export const REASONS: readonly Option[] = [
  { value: 'necessity', says: 'Not medically necessary' },
  { value: 'information-missing', says: 'Information it asked for was not sent' },
  { value: 'network', says: 'The doctor is not in the network' },
  { value: 'coverage', says: 'This part of the body or claim is not covered' },
  { value: 'causation', says: 'The injury did not come from work' },
  { value: 'none', says: 'It gives no reason' },
];

/** How fast a review may be asked for. */
export const SPEEDS: readonly Option[] = [
  { value: 'regular', says: 'Regular review' },
  {
    value: 'expedited',
    says: 'Fast review',
    means: 'Only if your doctor certifies in writing that waiting is a serious threat to your health',
  },
];

/** What a decision may do with a treatment. */
export const DECISIONS: readonly Option[] = [
  { value: 'denied', says: 'Refused it' },
  { value: 'modified', says: 'Changed it', means: 'Allowed less, or something else' },
  { value: 'delayed', says: 'Put it off' },
];

/** Who may sign an application. */
export const SIGNERS: readonly Option[] = [
  { value: 'worker', says: 'The injured worker' },
  { value: 'attorney', says: 'The worker’s attorney' },
  { value: 'agent', says: 'Someone the worker named', means: 'Named in writing, after the decision' },
  { value: 'provider', says: 'The doctor', means: 'Only for treatment given in an emergency' },
];
