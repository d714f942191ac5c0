const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A pattern for every way a day is written: `3/4/65`, `03-04-1965`, `March 4th, 1965`, `4 Mar 65`, `1965-03-04`, `19650304`. */
export function datePattern(iso: string): RegExp | null {
  const [year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso)?.slice(1) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return null;
  const m = figure(month);
  const d = figure(day);
  const y = `(?:${misread(year)}|['’]?${misread(year.slice(2))})`;
  const word = `(?:${name}|${name.slice(0, 3)}\\.?${name === 'september' ? '|sept\\.?' : ''})`;
  const gap = String.raw`\s*[-‐–/.,\s]\s*`;
  const forms = [
    `${m}${gap}${d}${gap}${y}`,
    `${d}${gap}${m}${gap}${y}`,
    `${misread(year)}${gap}${m}${gap}${d}`,
    `${word}[\\s.,-]*${d}(?:st|nd|rd|th)?[\\s.,-]*${y}`,
    `${d}(?:st|nd|rd|th)?[\\s.,-]*(?:(?:day\\s+)?of\\s+)?${word}[\\s.,-]*${y}`,
    `${year}${month}${day}`,
    `${month}${day}${year}`,
  ];
  return new RegExp(`(?<![\\p{N}])(?:${forms.join('|')})(?!\\p{N})`, 'giu');
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
