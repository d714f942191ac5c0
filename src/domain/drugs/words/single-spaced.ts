const OTHER_SPACE = /[^\S ]/;

/** A text with one plain space wherever it has white space of any kind, and none at its ends. */
export function singleSpaced(text: string): string {
  const even = !text.includes('  ') && !OTHER_SPACE.test(text);
  return even ? text.trim() : text.replace(/\s+/g, ' ').trim();
}
