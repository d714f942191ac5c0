import type { Hit } from '../text/phrasebook.ts';
import type { Line } from '../text/words.ts';
import type { Meaning } from './cue-book.ts';

/** A title over a page: of which kind (its place in the list of kinds), on which line, how much it weighs. */
export type Heading = {
  readonly kind: number;
  readonly line: number;
  readonly weight: number;
  /** Stands over the page by itself, not in a subject line nor at the foot of a form. */
  readonly over: boolean;
};

/** Titles stand among the first lines of a page, after its letterhead. */
const ZONE = 16;
const FOOT = 3;
/** Words that may stand beside a title without making it part of a sentence. */
const BESIDE = new Set(
  'a and at the of for with without contrast exam examination study type report form dwc state california rev effective page final initial amended addendum supplemental confidential copy date re subject regarding title document no number in to by left right bilateral visit new notice department division workers compensation pursuant narrative comprehensive follow up views view'.split(
    ' ',
  ),
);
/** Said of a document that is cited, not of the one at hand. */
const CITED =
  /\b(?:dated|reviewed|by dr|from dr|received|report of dr|see|per|attached|enclosed|noted|revealed|shows?|showed|demonstrates?|was|were|is|are|has|have|of \d{1,2}[/-]\d{1,2}[/-]\d{2})\b/i;
const STARTS_DATED = /^\s*\(?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/;

/** The titles over a page and at its foot, each with its weight for classification (0 to 9). */
export function headingsOf(lines: readonly Line[], hits: readonly Hit<Meaning>[]): Heading[] {
  const found: Heading[] = [];
  for (const { meaning, line, length } of hits) {
    const at = lines[line];
    if (meaning.role !== 'title' || at === undefined) continue;
    const inFoot = line >= lines.length - FOOT && lines.length > ZONE;
    if ((line >= ZONE && !inFoot) || !standsAlone(at, length)) continue;
    if (CITED.test(at.raw) || STARTS_DATED.test(at.raw)) continue;
    const subject = /^\s*(?:re|subject|regarding)\b\W/i.test(at.raw);
    const weight = inFoot ? 3 : subject ? 4 : 9 - line * 0.25;
    found.push({ kind: meaning.kind, line, weight, over: !inFoot && !subject });
  }
  return found;
}

function standsAlone({ raw, words }: Line, length: number): boolean {
  if (words.length > 14 || (words.length > 8 && /[a-z]\.$/.test(raw))) return false;
  const others = words.filter(word => !BESIDE.has(word) && !/^\d+$/.test(word)).length;
  const share = length / Math.max(length, others);
  if (length === 1) return share === 1 || (others <= 2 && isUpper(raw));
  return share >= 0.6 || (share >= 0.4 && isUpper(raw));
}

const NAMES_A_PAPER =
  /\b(?:report|note|notes|form|letter|notice|summary|statement|evaluation|record|request|order|list|log|certificate|questionnaire|agreement|consent|declaration|affidavit|subpoena|invoice|sheet|plan of care|history|worksheet|application|petition)\s*(?:\(.{0,30}\))?\s*$/i;

/** Whether a line among the first is a title of some paper, whichever: short, in capitals or capitalised, ending as papers are called. */
export function isSomeTitle({ raw, words }: Line): boolean {
  if (words.length < 2 || words.length > 9 || raw.length > 80) return false;
  if (!NAMES_A_PAPER.test(raw) || CITED.test(raw) || STARTS_DATED.test(raw) || raw.includes(':')) return false;
  return isUpper(raw) || isCapitalised(raw);
}

function isUpper(raw: string): boolean {
  const upper = raw.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = raw.match(/\p{Ll}/gu)?.length ?? 0;
  return upper > 4 * lower;
}

function isCapitalised(raw: string): boolean {
  const words = raw.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  return (
    words.length > 0 &&
    words.every(word => /^\p{Lu}/u.test(word) || /^(?:of|for|and|the|to|by|in|on|with|or)$/i.test(word))
  );
}
