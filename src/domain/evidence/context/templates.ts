import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Scope } from './triggers/trigger.ts';

/** An empty box of a form: what stands behind it, to the next box or the end of the line, was not ticked. */
const EMPTY_BOX =
  /(?:\[\s?_?\s?\]|\u2610|\(\s\)|(?<=^|\s)_{2,3}(?=\s?[A-Za-z]))\s?(?<label>[^[\]\u2610\u2611\u2612(;.]{2,60})/g;
const BOX = /\[\s?_?\s?\]|\u2610|\(\s\)|__/;
/** A label with a bare answer: "Diabetes: no", "Chest pain - denies", "fever (-)". */
const ANSWERED_NO =
  /(?:^|[.;,•]\s?|\s{1,2})(?<label>[A-Za-z][A-Za-z/ -]{2,40}?)\s?(?::|\?|\s-)\s?(?:no|none|denies|denied|negative|neg|absent|n)(?=\s?(?:[.;,]|$|\s[A-Z][a-z]+\s?:))/g;
/** The answer alone: a label is long to look for without one. */
const NO_BEHIND = /(?::|\?|\s-)\s?(?:no|none|denies|denied|negative|neg|absent|n)(?=\s?(?:[.;,]|$|\s[A-Z][a-z]+\s?:))/;
const MINUS_AFTER = /(?<label>[A-Za-z][A-Za-z ]{2,40}?)\s?\((?:-|neg|negative)\)/g;
const MINUS_BEFORE = /\((?:-|neg|negative)\)\s?(?<label>[A-Za-z][A-Za-z ]{2,40}?)(?=\s?[.,;(]|$)/g;

const MINUS = /\((?:-|neg|negative)\)/;

/** "Pain-free", "symptom free". */
const FREE = /\b(?<label>pain|symptom|fever|tobacco|seizure|headache|infection|cancer|disease)[\s-]free\b/gi;

/** What forms and templates leave unticked or answer with no is denied; no label begins in a sentence or line before its answer's. Offsets into the text. */
export function findTemplateScopes(text: string, sentences: readonly Sentence[]): Scope[] {
  const scopes: Scope[] = [];
  const minus = MINUS.test(text) ? [MINUS_AFTER, MINUS_BEFORE] : [];
  const answered = NO_BEHIND.test(text) ? [ANSWERED_NO] : [];
  const boxes = BOX.test(text) ? [EMPTY_BOX] : [];
  const free = /free/i.test(text) ? [FREE] : [];
  for (const pattern of [...boxes, ...answered, ...minus, ...free]) {
    for (const match of everyMatch(text, pattern)) {
      const label = match.groups?.['label'] ?? '';
      const start = match.index + match[0].indexOf(label);
      const end = start + label.length;
      const own = sentences.findLast(sentence => sentence.start < end)?.start ?? start;
      scopes.push({ effect: 'denied', start: Math.max(start, own), end });
    }
  }
  return scopes;
}
