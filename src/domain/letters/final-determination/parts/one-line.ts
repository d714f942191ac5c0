/** The text on one line with single spaces; marks that show nothing (soft hyphens, zero-width spaces) go. */
export function oneLine(text: string): string {
  return text.replace(invisible, '').replace(/\s+/gu, ' ').trim();
}

const invisible = /[\u00ad\u200b\u2060\ufeff]/gu;
