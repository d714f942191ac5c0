/** Stands before other names in the text that is kept; no letter has it. */
export const NAMES = '\u001e';
