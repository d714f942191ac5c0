/** One answer of a choice: its value, its words, and what it means. */
export type Option = { readonly value: string; readonly says: string; readonly means?: string };

/** The questions answered by choosing one of few. */
export type Question =
  | 'yesNo'
  | 'methods'
  | 'places'
  | 'reasons'
  | 'speeds'
  | 'decisions'
  | 'signers'
  | 'sexes'
  | 'languages';

/** The words of an answer; empty for one that is not there. */
export function wordsOf(options: readonly Option[], value: string): string {
  return options.find(option => option.value === value)?.says ?? '';
}
