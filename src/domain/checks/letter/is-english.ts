const ENGLISH = new Set(['the', 'of', 'and', 'to', 'was', 'is', 'with', 'for', 'in', 'that', 'on', 'had', 'has']);
const LONGEST = 4;
const SAMPLE = 4000;

function isOfWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 // underscore
  );
}

/** Whether a text is in English: a tenth of English prose are these words. */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  let english = 0;
  let stretches = 1;
  let wasBlank = false;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (!isOfWord(code)) {
      const isBlank = code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(sample.charAt(at)));
      if (isBlank && !wasBlank) stretches += 1;
      wasBlank = isBlank;
      continue;
    }
    wasBlank = false;
    const start = at;
    while (at < sample.length && isOfWord(sample.charCodeAt(at))) at += 1;
    if (at - start <= LONGEST && ENGLISH.has(sample.slice(start, at).toLowerCase())) english += 1;
    at -= 1; // what stands behind the word is looked at next
  }
  return english > stretches / 10;
}

/** Whether a text is long enough to tell, and in another language: what depends on English words cannot be looked for in it. */
export function isForeign(text: string): boolean {
  return text.length > 200 && !isEnglish(text);
}
