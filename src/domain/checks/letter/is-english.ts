import { hashOf } from '#domain/drugs/lexicon.ts';

const ENGLISH = ofWords(['the', 'of', 'and', 'to', 'was', 'is', 'with', 'for', 'in', 'that', 'on', 'had', 'has']);
/** Words that notes in shorthand keep where they leave those out, and that no other language has. */
const KEPT = ofWords(
  'he she his her by from at not no since after were are been then now when both down old new pain exam days months weeks years left right last per off out over under male female knee knees shoulder neck back low wrist hand foot ankle work duty visit visits therapy relief prior current status treated tender noted denies denied without meds films report surgery weakness worse'.split(
    ' ',
  ),
);
const LONGEST = 8;

function ofWords(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.map(word => hashOf(word, 0, word.length)));
}
const SAMPLE = 4000;

function isOfWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 // underscore
  );
}

/** Whether a text is in English: a tenth of English prose are words of the first kind, of notes in shorthand either kind. */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  let english = 0;
  let kept = 0;
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
    if (at - start <= LONGEST) {
      const word = hashOf(sample, start, at);
      if (ENGLISH.has(word)) english += 1;
      else if (KEPT.has(word)) kept += 1;
    }
    at -= 1; // what stands behind the word is looked at next
  }
  return english > stretches / 10 || english + kept > stretches / 8;
}

/** Whether a text is long enough to tell, and in another language: what depends on English words cannot be looked for in it. */
export function isForeign(text: string): boolean {
  return text.length > 200 && !isEnglish(text);
}
