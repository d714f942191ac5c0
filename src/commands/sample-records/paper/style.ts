import type { Typeface } from './sheet.ts';

/** How the papers of one office look. Lengths in points. */
export type Style = {
  readonly face: Typeface;
  readonly size: number;
  readonly leading: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly heading: 'bold' | 'capitals' | 'underlined' | 'colon' | 'ruled';
  readonly bullet: string;
  readonly letterhead: 'centered' | 'left' | 'split' | 'plain';
  /** What the foot of each page says; `page` and `pages` in braces. `none` leaves it empty. */
  readonly footer: string | null;
  /** What the head of every page but the first says: `{patient}`, `{date}`, `{page}`, `{pages}`, `{claim}`. */
  readonly running: string | null;
  readonly dates: 'slashes' | 'short-slashes' | 'long' | 'day-first' | 'iso';
};

/** The looks there are. */
// biome-ignore format: a table reads in columns
export const styles = {
  clinicLetter: { face: 'serif', size: 11,   leading: 13.6, left: 72, right: 72, top: 64, bottom: 64, heading: 'capitals',   bullet: '-',  letterhead: 'centered', footer: null,                                  running: 'RE: {patient}|{date}|Page {page}',          dates: 'long' },
  dictated:     { face: 'mono',  size: 9.5,  leading: 11.8, left: 66, right: 60, top: 60, bottom: 58, heading: 'colon',      bullet: '*',  letterhead: 'left',     footer: null,                                  running: '{patient}|{claim}|PAGE {page}',             dates: 'slashes' },
  electronic:   { face: 'sans',  size: 8.5,  leading: 10.8, left: 40, right: 40, top: 48, bottom: 46, heading: 'ruled',      bullet: '\u2022',  letterhead: 'split',    footer: '{patient}   DOB {born}   Printed {date}   Page {page} of {pages}', running: null,       dates: 'slashes' },
  chart:        { face: 'sans',  size: 9.5,  leading: 12,   left: 54, right: 54, top: 54, bottom: 54, heading: 'bold',       bullet: '\u2022',  letterhead: 'left',     footer: 'Page {page}/{pages}',                 running: '{patient} ({born})||Encounter {date}',       dates: 'short-slashes' },
  form:         { face: 'sans',  size: 9,    leading: 11.6, left: 44, right: 44, top: 42, bottom: 44, heading: 'bold',       bullet: '-',  letterhead: 'plain',    footer: null,                                  running: null,                                        dates: 'slashes' },
  company:      { face: 'sans',  size: 10,   leading: 12.8, left: 66, right: 66, top: 58, bottom: 62, heading: 'bold',       bullet: '\u2022',  letterhead: 'left',     footer: 'Claim {claim}          Page {page} of {pages}', running: null,                          dates: 'long' },
  expert:       { face: 'serif', size: 12,   leading: 15.6, left: 80, right: 72, top: 72, bottom: 72, heading: 'underlined', bullet: '-',  letterhead: 'centered', footer: null,                                  running: 'Re: {patient}|{date}|Page {page} of {pages}', dates: 'long' },
  laboratory:   { face: 'mono',  size: 8.5,  leading: 10.6, left: 42, right: 42, top: 44, bottom: 44, heading: 'capitals',   bullet: '-',  letterhead: 'split',    footer: 'FINAL REPORT   {patient}   Page {page} of {pages}', running: null,                      dates: 'day-first' },
  radiology:    { face: 'sans',  size: 10,   leading: 13,   left: 64, right: 64, top: 56, bottom: 60, heading: 'colon',      bullet: '-',  letterhead: 'centered', footer: null,                                  running: '{patient}||Page {page}',                    dates: 'slashes' },
  typewriter:   { face: 'mono',  size: 10.5, leading: 13.2, left: 60, right: 56, top: 62, bottom: 66, heading: 'underlined', bullet: '-',  letterhead: 'centered', footer: null,                                  running: null,                                        dates: 'short-slashes' },
  narrow:       { face: 'serif', size: 10,   leading: 12,   left: 60, right: 60, top: 56, bottom: 56, heading: 'bold',       bullet: '\u2022',  letterhead: 'split',    footer: '{page}',                              running: '{patient}||{date}',                         dates: 'day-first' },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof styles;
