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
  // "b. 02-03-48, married": small, for a capital letter counts what follows; "BD: 3/2/1961", "B/D = 3/2/1961"
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.])(?:b\.\s|[Bb]\.?\/?[Dd]\.?(?:ate|ATE|t)?\s?[:=])\s*(\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|${WRITTEN}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s${WRITTEN}\.?,?\s\d{4}|(?:19|20)\d{2})(?!\p{N})`,
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
  // "His DOB on the license reads 6/28/1978", "DOB (per ID): 6/28/78", "DOB changed from 6/28/78 to 6/29/78"
  new RegExp(String.raw`(?<!\p{L})(?:${CALLED})(?!\p{L})[^.;\d]{0,40}?(?<![\d/-])(${FULL_DAY})`, 'giu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:${CALLED})(?!\p{L})[^.;\d]{0,40}?(?:${FULL_DAY}),?\s(?:to|and|or|vs\.?|not|but|instead\sof|rather\sthan)\s(?:is\s|was\s)?(${FULL_DAY})`,
    'giu',
  ),
  // "Pt (6/28/1978) called", "Bell, Ana T., 6/28/1978"
  new RegExp(
    String.raw`(?:(?<!\p{L})(?:Pt|Patient|Worker|Claimant|Applicant|Employee|Insured|Name|Member|IW)\.?,?\s?\(|(?<!\p{L})\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}\.?)?,?\s\(?)(${FULL_DAY})(?=\)|[.,;]?(?:\s|$))`,
    'gu',
  ),
  // "gave 3/2/1961 as his date of birth"
  new RegExp(
    String.raw`${DAY}\s+(?:as|is|was|being|for)\s+(?:the\s|his\s|her\s|their\s|a\s)?(?:correct\s|true\s|actual\s)?(?:${CALLED})(?!\p{L})`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{N})\d{2}[\s-]*(?:y/?o|yrs?|years?)[\s-]*(?:old)?\s+(?:\p{L}+\s+){0,3}\((${FULL_DAY})\)`,
    'giu',
  ),
  new RegExp(String.raw`(?<!\p{L})born\s[^.;,\d\n]{2,30}?\s(?:on|in)\s+${DAY}`, 'giu'),
  // By what somebody is known to be the one meant: `Identity confirmed by 3/2/1961`, `Verified: name, 3/2/1961`
  new RegExp(
    String.raw`(?<!\p{L})(?:identi(?:ty|fied|fiers?|fication)|ID(?:['’]?d)?|verif(?:ied|ication|y)|confirm(?:ed|s|ation)?|match(?:ed|es)?|checked|wristband)(?:\s(?!(?:with|by|on)\s(?:the\s)?(?:MRI|CT|x-?ray|EMG))\p{L}+){0,4}?(?:\s(?:by|with|via|using|of|as|against|for|reads?)|\s?[:=]|\s?\()\s?(?:(?:the\s)?(?:full\s)?(?:names?|address|SSN|MRN|photo|birthday|date)\s?(?:,|;|\/|and|&|\+)\s?){0,2}(?:and\s)?(${FULL_DAY})`,
    'giu',
  ),
];
/** Beside a social security number. */
const BESIDE_SSN = [
  new RegExp(
    String.raw`(?<![\d/-])(${FULL_DAY})(?:\s?(?:,|;|\/|\||and|&|with)\s?|\s)(?:(?:the\s)?(?:SSN?|SS#|social|soc)\.?(?:\s\p{L}+){0,2}\s?[:#]?\s?)?(?:\d{3}|[xX*]{3})[-‐ ](?:\d{2}|[xX*]{2})[-‐ ]\d{4}(?!\d)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\d)(?:\d{3}|[xX*]{3})[-‐ ](?:\d{2}|[xX*]{2})[-‐ ]\d{4}(?:\s?(?:,|;|\/|\||and|&|with)\s?|\s)(${FULL_DAY})`,
    'giu',
  ),
];
const SSN = /(?:\d{3}|[xX*]{3})[-‐ ](?:\d{2}|[xX*]{2})[-‐ ]\d{4}/u;
/** Between a sex or an age and the next field. */
const BESIDE_SEX = [
  new RegExp(
    String.raw`(?<!\p{L})(?:M|F|male|female|man|woman|gentleman|lady|age[ds]?:?\s\d{2}|\d{2}\s?y\/?o)\s?[,;/(|]?\s?(${FULL_DAY})(?=\s?(?:[,;)|/]|\n|$|\s{2}))`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\d/-])(${FULL_DAY})(?:\s?[,;/(|]?\s?|[ \t]{2,8})(?:M|F|male|female)(?=\s?(?:[,;).|/]|\n|$|\s{2}))`,
    'giu',
  ),
];
/** A day that may be of a birth, asked before the rest: most letters hold none. */
const MAY_BE_PAST =
  /\d(?:[-/.]\d{1,2}\s?[-/.]\s?(?:19\d\d|200[0-5]|(?:2[6-9]|[3-9]\d)(?!\d))|(?:st|nd|rd|th)?,?[\s-](?:['’]?(?:19\d\d|200[0-5]|[3-9]\d(?!\d))|(?:of\s)?\p{L}{3,9}\.?,?[\s-](?:19\d\d|200[0-5])))|(?<!\d)(?:19\d\d|200[0-5])[-/]\d|born/u;
/** A whole day of which the year is told in full. */
const OF_A_YEAR = new RegExp(
  String.raw`(?<![\p{N}/-])(\d{1,2}[-/.]\d{1,2}[-/.]19\d{2}|19\d{2}-\d{2}-\d{2}|${MONTH}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s19\d{2}|\d{1,2}(?:st|nd|rd|th)?[\s-](?:of\s)?${MONTH}\.?,?[\s-]19\d{2})(?![\p{N}/])`,
  'giu',
);
/** What a law, a book or an old harm is dated by. */
const OF_ANOTHER =
  /(?:injur(?:y|ies|ed)|hurt|fell|struck|accident|DOI|DOL|surgery|operated|crash|collision|died|death|deceased|discharged|served|enlisted|enacted|effective|adopted|amended|approved|Act\sof|published|revised|founded|built)\b[^.;]{0,16}$/iu;
/** The last year of which whoever works today is hardly told by the day but for a birth. */
const LAST_YEAR = 1970;

/** Whether a day written anyhow may be that of the birth of somebody at work: before 2006. */
export const isLongPast = (day: string): boolean => {
  const year = Number(/^(\d{4})[-/.]/u.exec(day)?.[1] ?? /(\d{2,4})$/u.exec(day)?.[1] ?? '');
  return year > 99 ? year > 1900 && year < 2006 : year > 25;
};

/** Dates of birth, where it is said what they are; ages and every other date stay. */
export const birthDate: Recogniser = ({ text }, cites) => {
  const spans = (of: readonly RegExp[]): Span[] => spansOf(text, of, 'birth-date', 'a date of birth');
  const ofLifetime =
    cites || !/(?<!\d)19[2-7]\d/u.test(text)
      ? []
      : spans([OF_A_YEAR]).filter(
          ({ start, end }) =>
            Number(/19\d{2}/u.exec(text.slice(start, end))?.[0]) <= LAST_YEAR &&
            !OF_ANOTHER.test(text.slice(Math.max(0, start - 40), start)),
        );
  return {
    removed: [
      ...spans(patterns),
      ...(MAY_BE_PAST.test(text)
        ? spans([...longPast, ...(SSN.test(text) ? BESIDE_SSN : []), ...BESIDE_SEX])
        : []
      ).filter(({ start, end }) => isLongPast(text.slice(start, end))),
      ...ofLifetime,
    ],
    kept: [],
  };
};
