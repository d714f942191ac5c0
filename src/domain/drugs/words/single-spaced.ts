const UNEVEN = / {2}|[^\S ]/;

/** A text with one plain space wherever it has white space of any kind, and none at its ends. */
export function singleSpaced(text: string): string {
  return (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}
