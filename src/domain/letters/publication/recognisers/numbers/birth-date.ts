import { publicationSource } from '#domain/cases/publication/identifier.ts';
import { type Recogniser, spansOf } from '../recogniser.ts';

export const source = publicationSource;

const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
/** A figure of a day, or what a scanner reads for one. */
const FIGURE = '[\\dOIl|]';
const DAY = String.raw`(\d{1,2}\s?[-‐–/.]\s?\d{1,2}\s?[-‐–/.]\s?\d{2,4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|${MONTH}\.?,?[\s-]+\d{1,2}(?:st|nd|rd|th)?,?[\s-]+\d{2,4}|\d{1,2}(?:st|nd|rd|th)?[\s-]+(?:of\s+)?${MONTH}\.?,?[\s-]+\d{2,4}|${MONTH}\.?(?:\s+of)?\s+\d{4}|\d{8}|\d{2}\s\d{2}\s\d{4}|(?:19|20)\d{2}(?!\p{N})|(?=(?:[^\d\n]{0,3}\d){3})${FIGURE}{1,2}[-/.]${FIGURE}{1,2}[-/.]${FIGURE}{2,4}(?![\p{L}\p{N}]))`;
const WRITTEN = String.raw`\p{Lu}\p{L}{2,8}`;
const patterns = [
  // "b. 02-03-48, married": small, for a capital letter counts what follows
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.])b\.\s+(\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|${WRITTEN}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s${WRITTEN}\.?,?\s\d{4}|(?:19|20)\d{2})(?!\p{N})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:D\.?\s?O\.?\s?B\.?|date\s+of\s+birth|birth\s?-?date|birth\s?day|birth)\b[\s:.#(=]*(?:is|was|of|on|given\s+as|listed\s+as|recorded\s+as)?\s*[:(]*\s*${DAY}`,
    'giu',
  ),
  new RegExp(String.raw`(?<!\p{L})(?:was\s+)?born\s*(?:on|in)?\s*(?:the\s+)?[:(]*\s*${DAY}`, 'giu'),
  // Before the word, where no day of its own stands behind it.
  new RegExp(String.raw`${DAY}\s*\(?(?:DOB|date\s+of\s+birth|birth\s?date)\b(?![\s:.#(]*(?:\d|${MONTH}\b))`, 'giu'),
];

/** Dates of birth, where it is said what they are; ages and every other date stay. */
export const birthDate: Recogniser = ({ text }) => ({
  removed: spansOf(text, patterns, 'birth-date', 'a date of birth'),
  kept: [],
});
