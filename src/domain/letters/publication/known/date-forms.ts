import { monthNames } from '#domain/calendar/months.ts';

const MONTHS = monthNames.map(name => name.toLowerCase());

const DAYS =
  '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
const COUNTS =
  'hundred one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A year as it is spoken: `nineteen sixty-five`, `nineteen hundred and sixty-five`, `two thousand and one`. */
function spokenYear(year: number): string {
  const rest = year % 100;
  const tens = TENS[Math.floor(rest / 10)] ?? '';
  const two = rest < 20 ? (COUNTS[rest] ?? '') : rest % 10 === 0 ? tens : `${tens}[\\s-]*${COUNTS[rest % 10] ?? ''}`;
  const century = `${COUNTS[Math.floor(year / 100)] ?? ''}(?:[\\s-]+hundred(?:\\s+and)?)?[\\s-]+(?:oh[\\s-]+)?${two}`;
  return year < 2000
    ? century
    : rest === 0
      ? 'two\\s+thousand'
      : `(?:two\\s+thousand\\s+(?:and\\s+)?${two}|${century})`;
}

/** A pattern for every way a day is written: `3/4/65`, `03-04-1965`, `March 4th, 1965`, `4 Mar 65`, `1965-03-04`, `19650304`, in words. */
export function datePattern(iso: string): RegExp | null {
  const [year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso)?.slice(1) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return null;
  const m = figure(month);
  const d = figure(day);
  const y = `(?:${misread(year)}|['’]?${misread(year.slice(2))})`;
  const word = `(?:${name}|${name.slice(0, 3)}\\.?${name === 'september' ? '|sept\\.?' : ''})`;
  const gap = String.raw`\s*[-‐–/.,\s]\s*`;
  const spoken = (DAYS[Number(day)] ?? '').replace('-', '[\\s-]*');
  const said = `(?:${spoken}|${d}(?:st|nd|rd|th)?)`;
  const saidYear = `(?:${spokenYear(Number(year))}|${y})`;
  const forms = [
    `(?:the\\s+)?${said}(?:\\s+day)?\\s+(?:of\\s+)?${word}[\\s.,-]*(?:of\\s+)?${saidYear}`,
    `${word}[\\s.,-]*(?:the\\s+)?${said}[\\s.,-]*${saidYear}`,
    `${m}${gap}${d}${gap}${y}`,
    `${d}${gap}${m}${gap}${y}`,
    `${misread(year)}${gap}${m}${gap}${d}`,
    `${word}[\\s.,-]*${d}(?:st|nd|rd|th)?[\\s.,-]*${y}`,
    `${d}(?:st|nd|rd|th)?[\\s.,-]*(?:(?:day\\s+)?of\\s+)?${word}[\\s.,-]*${y}`,
    `${year}${month}${day}`,
    `${month}${day}${year}`,
  ];
  return new RegExp(`(?<!\\d)(?:${forms.join('|')})(?!\\d)`, 'gi');
}

function figure(two: string): string {
  return two.startsWith('0') ? `[0oO]?${misread(two.slice(1))}` : misread(two);
}

function misread(digits: string): string {
  return Array.from(digits)
    .map(digit => ({ '0': '[0oO]', '1': '[1lI|]', '5': '[5sS]', '8': '[8B]' })[digit] ?? digit)
    .join('');
}

/** A date as people write it, as ISO; null where it is none. `value` may already be ISO. */
export function isoOf(value: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(value.trim());
  if (iso !== null) return isoDate(iso[1], iso[2], iso[3]);
  const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(value.trim());
  if (numeric !== null) return isoDate(numeric[3], numeric[1], numeric[2]);
  const worded = /^(\p{L}{3})\p{L}*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(value.trim());
  const month = MONTHS.findIndex(name => name.startsWith((worded?.[1] ?? '?').toLowerCase()));
  return worded === null || month === -1 ? null : isoDate(worded[3], `${month + 1}`, worded[2]);
}

function isoDate(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
