import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { PageToIndex } from '../document-index.ts';
import type { Hit } from '../text/phrasebook.ts';
import type { Line } from '../text/words.ts';
import { cueBook, type Mark, type Meaning } from './cue-book.ts';
import { datesOf, type PageDate } from './dated-lines.ts';
import { type FaxLine, withoutFaxLine } from './fax-line.ts';
import { type Heading, headingsOf, isSomeTitle } from './headings.ts';
import { namesOf, type PageName, providerOf } from './named-lines.ts';
import { type Numbering, numberingOf } from './numbering.ts';

/** What is kept of a page for finding documents: cues, not its text. */
export type PageCues = {
  readonly page: number;
  readonly file: string;
  readonly numberInFile: number;
  readonly blank: boolean;
  readonly separator: boolean;
  readonly headings: readonly Heading[];
  /** The line that reads as a title, as printed. */
  readonly title: string | null;
  /** A title that no kind claims. */
  readonly someTitle: boolean;
  /** Numbers of the signs on the page. */
  readonly signs: readonly number[];
  readonly numbering: Numbering | null;
  readonly fax: FaxLine | null;
  readonly letterhead: boolean;
  readonly salutation: boolean;
  readonly openingSection: boolean;
  /** Labels of the patient among the first lines. */
  readonly patientLabels: number;
  readonly continued: boolean;
  readonly continuesOver: boolean;
  /** A signature or closing stands near the end. */
  readonly closes: boolean;
  readonly ended: boolean;
  readonly startsMidSentence: boolean;
  readonly endsMidSentence: boolean;
  /** The first line without figures: the same on pages of one running head. */
  readonly head: string;
  /** The first labelled date of a visit or report among the first lines. */
  readonly headDate: CivilDate | null;
  readonly dates: readonly PageDate[];
  readonly names: readonly PageName[];
  readonly provider: string | null;
};

/** Lines that count as the head of a page, and as its foot. */
const HEAD = 12;
const FOOT = 9;

/** A sheet that says which tab or exhibit follows says little else. */
const MOST_OF_TAB = 6;

function isTab({ raw }: Line): boolean {
  return /^\W*(?:tab|exhibit|attachment)\s+\W?[\p{L}\d]{1,4}\W*$/iu.test(raw);
}

/** Reads the cues of a page. */
export function readPageCues({ page, file, read }: PageToIndex): PageCues {
  const { lines, hits, fax } = bodyOf(read.text, read.faxHeader);
  const marks = marksOf(hits);
  const last = lines.length;
  const closing = marks.get('signed') ?? [];
  const headings = headingsOf(lines, hits);
  const dates = datesOf(lines, cueBook.mended);
  const some = lines.slice(0, HEAD).find(isSomeTitle);
  const blank = read.blank || last === 0 || (marks.has('left-blank') && last <= 6);
  return {
    page,
    file,
    numberInFile: read.number,
    blank,
    separator: (marks.has('separator') && last <= 25) || (last <= MOST_OF_TAB && lines.some(isTab)),
    headings,
    title: titleOf(lines, headings) ?? some?.raw ?? null,
    someTitle: some !== undefined,
    signs: [...new Set(hits.flatMap(({ meaning }) => (meaning.role === 'sign' ? [meaning.sign] : [])))],
    numbering: numberingOf(lines),
    fax,
    letterhead: hasLetterhead(lines),
    salutation: (marks.get('salutation') ?? []).some(
      line => line < 22 && opensLine(lines[line], /^(?:dear|to|gentle|ladies)/i),
    ),
    openingSection: (marks.get('opening-section') ?? []).some(line => line < HEAD + 4),
    patientLabels: new Set((marks.get('patient-label') ?? []).filter(line => line < HEAD)).size,
    continued: (marks.get('continued') ?? []).some(line => line < 5),
    continuesOver: (marks.get('continues') ?? []).some(line => line >= last - 3),
    closes: closing.some(line => line >= last - FOOT),
    ended: (marks.get('ended') ?? []).some(line => line >= last - 4),
    startsMidSentence: startsMidSentence(lines),
    endsMidSentence: endsMidSentence(lines),
    head: (lines[0]?.words ?? []).filter(word => !/\d/.test(word) && word !== 'page' && word !== 'of').join(' '),
    headDate: dates.find(({ of, line }) => line < HEAD && (of === 'visit' || of === 'report'))?.date ?? null,
    dates,
    names: namesOf(lines, new Set(closing)),
    provider: providerOf(lines),
  };
}

type Body = { readonly lines: readonly Line[]; readonly hits: readonly Hit<Meaning>[]; readonly fax: FaxLine | null };

function bodyOf(text: string, faxHeader: string | null): Body {
  const { rest, fax } = withoutFaxLine(text, faxHeader);
  return { ...cueBook.read(rest), fax };
}

function marksOf(hits: readonly Hit<Meaning>[]): ReadonlyMap<Mark, number[]> {
  const marks = new Map<Mark, number[]>();
  for (const { meaning, line } of hits) {
    if (meaning.role !== 'mark') continue;
    const at = marks.get(meaning.mark);
    if (at === undefined) marks.set(meaning.mark, [line]);
    else at.push(line);
  }
  return marks;
}

function titleOf(lines: readonly Line[], headings: readonly Heading[]): string | null {
  const best = headings.toSorted((a, b) => b.weight - a.weight)[0];
  return best === undefined ? null : (lines[best.line]?.raw ?? null);
}

function opensLine(line: Line | undefined, pattern: RegExp): boolean {
  return line !== undefined && pattern.test(line.raw);
}

const ADDRESS =
  /\b[A-Z][A-Za-z .]{2,24},?\s+(?:CA|C\.A\.|California|AZ|NV|TX|KY|OR|WA|IL|FL|NY)\.?,?\s+\d{5}\b|\b(?:P\.?\s?O\.?\s?Box|Suite|Ste\.?)\s+\w+/;
const TELEPHONE = /\(?\d{3}\)?[\s.-]{1,3}\d{3}[\s.-]\d{4}/;

/** Address and telephone among the first lines. */
function hasLetterhead(lines: readonly Line[]): boolean {
  return lines
    .slice(0, 6)
    .some(({ raw }) => ADDRESS.test(raw) || (TELEPHONE.test(raw) && !/patient|claim|home/i.test(raw)));
}

/** The first line of running text, past what repeats over pages. */
function startsMidSentence(lines: readonly Line[]): boolean {
  const first = lines.slice(0, 5).find(({ raw, words }) => words.length >= 6 && !/page|:/i.test(raw));
  return first !== undefined && /^\p{Ll}/u.test(first.raw) && lines.indexOf(first) <= 3;
}

function endsMidSentence(lines: readonly Line[]): boolean {
  const last = lines
    .slice(-3)
    .findLast(({ raw, words }) => words.length >= 7 && !/\bpage\b|confidential|copyright|form/i.test(raw));
  return last !== undefined && /[\p{Ll},;-]$/u.test(last.raw) && last.raw.length >= 40;
}
