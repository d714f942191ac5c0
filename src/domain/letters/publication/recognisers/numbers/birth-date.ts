import { publicationSource } from '#domain/cases/publication/identifier.ts';
import type { Span } from '#domain/cases/publication/removal.ts';
import { type Recogniser, spansOf } from '../recogniser.ts';

export const source = publicationSource;

const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const MES = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const ORDINAL =
  '(?:twenty[- ]|thirty[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\p{L}+teenth|twentieth|thirtieth)';
/** A figure of a day, or what a scanner reads for one. */
const FIGURE = '[\\dOIl|]';
const YEAR = String.raw`['’]?\d{2,4}(?!\p{N})`;
const FULL_DAY = String.raw`\d{1,2}\s?[-‐–/.]\s?\d{1,2}\s?[-‐–/.]\s?\d{2,4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|${MONTH}\.?,?[\s-]+\d{1,2}(?:st|nd|rd|th)?,?[\s-]+${YEAR}|\d{1,2}(?:st|nd|rd|th)?[\s-]+(?:day\s+)?(?:of\s+)?${MONTH}\.?,?[\s-]+${YEAR}|\d{1,2}[\s-]+(?:de\s+)?${MES},?\s+(?:del?\s+)?\d{4}|${ORDINAL}\s+of\s+${MONTH},?\s+(?:nineteen|two\s+thousand)(?:[\s-]+(?:and\s+)?\p{L}+(?:ty|teen|ven|lve|ten|one|two|three|four|five|six|eight|nine)(?:-\p{L}+)?)?`;
const DAY = String.raw`(${FULL_DAY}|${MONTH}\.?(?:\s+of)?\s+\d{4}|\d{8}|\d{2}\s\d{2}\s\d{4}|(?:19|20)\d{2}(?!\p{N})|${MONTH}\.?\s\d{1,2}(?:st|nd|rd|th)?(?!\p{N})|(?=(?:[^\d\n]{0,3}\d){3})${FIGURE}{1,2}[-/.]${FIGURE}{1,2}[-/.]${FIGURE}{2,4}(?![\p{L}\p{N}]))`;
const WRITTEN = String.raw`\p{Lu}\p{L}{2,8}`;
/** What a day of birth is called, in English and Spanish. */
const CALLED = String.raw`D\s?[./]?\s?O\s?[./]?\s?B|date\s+(?:of\s+)?birth|birth\s?-?(?:date|day|year|dt)|year\s+of\s+birth|YOB|birth|b-?day|fecha\s+(?:de\s+)?nac(?:imiento|\.)?|nac(?:imiento|\.)`;
/** What stands between the label and the day: what else the field holds, how a day is to be written, marks. */
const BETWEEN = String.raw`(?:\s*/\s*(?:age|sex|gender)|\s*\((?:[md]{2}[-/ .][md]{2}[-/ .]y{2,4}|month[^)]{0,16}|age|sex)\))?[\s:.,#(=|–-]*(?:is|was|of|on|given\s+as|listed\s+as|recorded\s+as)?\s*(?:the\s+)?[:(]*\s*`;
const patterns = [
  // "b. 02-03-48, married": small, for a capital letter counts what follows; "BD: 3/2/1961"
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.])(?:b\.|BD:)\s+(\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|${WRITTEN}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s${WRITTEN}\.?,?\s\d{4}|(?:19|20)\d{2})(?!\p{N})`,
    'gu',
  ),
  // "Age/DOB: 54 / 03/02/1961"
  new RegExp(
    String.raw`(?<!\p{L})(?:age|sex|gender)\s*/\s*(?:${CALLED})[\s:.]*(?:\d{1,3}|[MF])\s*(?:y/?o)?\s*[/,;|(]\s*${DAY}`,
    'giu',
  ),
  new RegExp(String.raw`(?<!\p{L}|(?:age|sex)\s?/\s?)(?:${CALLED})(?!\p{L})${BETWEEN}${DAY}`, 'giu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:was\s+)?born\s*(?:on|in)?|nacid[oa]\s+(?:el|en))\s*(?:the\s+)?[:(]*\s*${DAY}`,
    'giu',
  ),
  // Before the word, where no day of its own stands behind it.
  new RegExp(String.raw`${DAY}\s*\(?(?:DOB|date\s+of\s+birth|birth\s?date)\b(?![\s:.#(]*(?:\d|${MONTH}\b))`, 'giu'),
];
/** Of a day alone, or one at some distance from the word, only one long past is of a birth: `52 y/o woman (3/2/1961)`, `born in Jalisco on …`. */
const longPast = [
  new RegExp(
    String.raw`(?<!\p{N})\d{2}[\s-]*(?:y/?o|yrs?|years?)[\s-]*(?:old)?\s+(?:\p{L}+\s+){0,3}\((${FULL_DAY})\)`,
    'giu',
  ),
  new RegExp(String.raw`(?<!\p{L})born\s[^.;,\d\n]{2,30}?\s(?:on|in)\s+${DAY}`, 'giu'),
];

/** Whether a day written anyhow may be that of the birth of somebody at work: before 2006. */
export const isLongPast = (day: string): boolean => {
  const year = Number(/^(\d{4})[-/.]/u.exec(day)?.[1] ?? /(\d{2,4})$/u.exec(day)?.[1] ?? '');
  return year > 99 ? year > 1900 && year < 2006 : year > 25;
};

/** Dates of birth, where it is said what they are; ages and every other date stay. */
export const birthDate: Recogniser = ({ text }) => {
  const spans = (of: readonly RegExp[]): Span[] => spansOf(text, of, 'birth-date', 'a date of birth');
  return {
    removed: [...spans(patterns), ...spans(longPast).filter(({ start, end }) => isLongPast(text.slice(start, end)))],
    kept: [],
  };
};
