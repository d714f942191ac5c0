const ENGLISH = /\b(?:the|of|and|to|was|is|with|for|in|that|on|had|has)\b/gi;

/** Whether a text is in English: a tenth of English prose are these words. */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, 4000);
  const words = sample.split(/\s+/).length;
  return (sample.match(ENGLISH)?.length ?? 0) > words / 10;
}

/** Whether a text is long enough to tell, and in another language: what depends on English words cannot be looked for in it. */
export function isForeign(text: string): boolean {
  return text.length > 200 && !isEnglish(text);
}
