/** Stands before other names in the text that is kept; no letter has it. */
export const NAMES = '\u001e';

/** The text that is kept without those names. */
export function withoutNames(kept: string): string {
  const [text = ''] = kept.split(NAMES);
  return text;
}
