import { distance } from 'fastest-levenshtein';
import { RARER } from './page-words.ts';

/**
 * What a difference between two pages can be: `noise`, how another scan reads the same ink; `doubt`, what could be
 * either, with its weight; `slip`, a date with one figure of like looks another; `change`, other words or figures, which
 * another scan cannot make (`redated`: another day).
 */
export type Explained =
  | { readonly as: 'noise' }
  | { readonly as: 'doubt'; readonly weight: number }
  | { readonly as: 'slip' }
  | { readonly as: 'change'; readonly redated: boolean };

/** What is known of a word: whether people write it (what scanners make of words they hardly ever do), and on how many pages it stands. */
export type Known = { readonly isKnown: (word: string) => boolean; readonly pages: (word: string) => number };
type IsKnown = Known['isKnown'];

const NOISE: Explained = { as: 'noise' };
const CHANGE: Explained = { as: 'change', redated: false };
const SLIP: Explained = { as: 'slip' };
const REDATED: Explained = { as: 'change', redated: true };
/** Figures on so many pages are the worker's or an office's own: of birth, claim, telephone. */
const FREQUENT = 40;
const DATE = /\d([/.-])(?:\d+|\p{L}{3})\1\d/u;
const doubt = (weight: number): Explained => ({ as: 'doubt', weight });

/** Figures that scanners take for each other. */
const ALIKE = new Set([
  '38',
  '83',
  '56',
  '65',
  '68',
  '86',
  '08',
  '80',
  '06',
  '60',
  '17',
  '71',
  '35',
  '53',
  '58',
  '85',
  '49',
  '94',
  '14',
  '41',
  '27',
  '72',
  '09',
  '90',
  '89',
  '98',
  '39',
  '93',
]);
/** One of these more or less turns a sentence. */
const TURNS = new Set(
  'no not without denies denied left right never none negative positive increase increased decrease decreased approved modified upheld overturned certified noncertified bilateral unchanged worse better improved'.split(
    ' ',
  ),
);
/** Letters that scanners take for each other, beyond those made one by `folded`. */
const LETTERS_ALIKE = new Set([
  'ce',
  'ec',
  'hb',
  'bh',
  'nu',
  'un',
  'tf',
  'ft',
  'vy',
  'yv',
  'ao',
  'oa',
  'eo',
  'oe',
  'rn',
  'nr',
  'co',
  'oc',
  'hn',
  'nh',
  'ae',
  'ea',
  'kh',
  'hk',
  'tr',
  'rt',
  'gq',
  'qg',
  'gy',
  'yg',
  'sa',
  'as',
  'll',
  'ti',
  'it',
  'fl',
  'lf',
  'pr',
  'pn',
  'mn',
  'nm',
  'wv',
  'vw',
  'xk',
  'kx',
]);

/** What the words of one page against those of the other in the same place can be. */
export function explainDifference(a: readonly string[], b: readonly string[], known: Known): Explained {
  if (a.length === 0 || b.length === 0) return explainMissing(a.length === 0 ? b : a, known.isKnown);
  const [one, other] = [folded(a), folded(b)];
  if (one === other) return NOISE;
  const figures = /\d/.test(a.join('')) || /\d/.test(b.join(''));
  return figures ? explainFigures(a, b, known) : explainWords(a, b, known);
}

/** Words that only one of the pages has. */
function explainMissing(words: readonly string[], isKnown: IsKnown): Explained {
  const said = words.filter(word => word.length > 2 || /\d/.test(word) || TURNS.has(word));
  const meant = said.filter(word => isKnown(word) || /\d/.test(word));
  if (meant.length === 0) return said.length <= 3 ? NOISE : doubt(1);
  if (meant.some(word => DATE.test(word))) return CHANGE;
  if (meant.some(word => TURNS.has(word))) return doubt(3);
  const figures = meant.filter(word => /\d/.test(word)).length;
  return doubt(meant.length + figures);
}

/** Words run together or apart, and what scanners take for each other, made one. */
export function folded(words: readonly string[]): string {
  return words
    .join('')
    .replaceAll(/[./:'’-]/g, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll(/[oq]/g, '0')
    .replaceAll(/[li|!]/g, '1')
    .replaceAll('c1', 'd')
    .replaceAll(/[s$]/g, '5')
    .replaceAll('b', '8')
    .replaceAll('z', '2')
    .replaceAll('g', '9');
}

function explainFigures(a: readonly string[], b: readonly string[], { pages }: Known): Explained {
  const [one, other] = [folded(a), folded(b)];
  const [written, again] = [dayInWords(a), dayInWords(b)];
  if (written !== null && written === again) return NOISE;
  const far = distance(one, other);
  // A figure read into a word, which the other page has without any.
  if (
    far / Math.max(one.length, other.length) <= 0.34 &&
    (!/\d/.test(a.join('')) || !/\d/.test(b.join(''))) &&
    one.length >= 4
  ) {
    return doubt(0.5);
  }
  const dated = a.some(word => DATE.test(word)) && b.some(word => DATE.test(word));
  if (one.length !== other.length) {
    if (far === 1 && one.length >= 3) return doubt(dated ? 4 : 2.5);
    if (far <= 2 && one.length >= 8 && !dated) return doubt(4);
    return dated ? REDATED : CHANGE;
  }
  let weight = 0;
  let slips = 0;
  for (let at = 0; at < one.length; at += 1) {
    if (one[at] === other[at]) continue;
    const pair = `${one[at]}${other[at]}`;
    if (/^\d\d$/.test(pair)) {
      if (!ALIKE.has(pair)) return dated ? REDATED : CHANGE;
      slips += 1;
      weight += 2.5;
    } else weight += 1;
  }
  if (dated && slips === 0) return namesOtherMonth(a, b) ? REDATED : NOISE;
  const [ones, others] = [pages(a.join(' ')), pages(b.join(' '))];
  const isLong = one.replaceAll(/\D/g, '').length >= 5;
  const isSlipForFrequent = isLong && isRarer(ones, others) && Math.max(ones, others) >= FREQUENT;
  if (!dated) return doubt(isSlipForFrequent ? 0.5 : weight);
  // Two figures of one date misread at once: rather another day. One: a slip only for a date that stands on many pages.
  if (slips > 1) return REDATED;
  return isSlipForFrequent ? doubt(1) : SLIP;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = new RegExp(MONTHS.join('|'));
const DAY_IN_WORDS = /^([\dolis|]{1,2})(\p{L}{3,4})([\doslbi|]{4})$/u;

/** A day written with the name of its month (`14-aug-2005`), one letter of which may be misread; null when it is none. */
function dayInWords(words: readonly string[]): string | null {
  const [, day, letters, year] = DAY_IN_WORDS.exec(words.join('').replaceAll('-', '')) ?? [];
  if (day === undefined || letters === undefined || year === undefined) return null;
  const name = letters.replace('ii', 'u');
  const like = MONTHS.filter(month => distance(month, name) <= 1);
  const month = MONTHS.includes(name) ? name : like.length === 1 ? like[0] : undefined;
  return month === undefined ? null : `${folded([day])} ${month} ${folded([year])}`;
}

function namesOtherMonth(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [MONTH.exec(a.join(' '))?.[0], MONTH.exec(b.join(' '))?.[0]];
  return one !== undefined && other !== undefined && one !== other;
}

function explainWords(a: readonly string[], b: readonly string[], { isKnown, pages }: Known): Explained {
  const [one, other] = [a.join(''), b.join('')];
  const slips = distance(one, other);
  const share = slips / Math.max(one.length, other.length);
  if ([...a, ...b].every(word => TURNS.has(word))) return CHANGE;
  if (share <= 0.5 && slips <= 2 && a.length === 1 && b.length === 1 && isRarer(pages(one), pages(other))) return NOISE;
  if (a.every(isKnown) && b.every(isKnown)) {
    if (slips > 1) return onlyAlike(one, other) ? doubt(1.5) : CHANGE;
    return onlyAlike(one, other) ? doubt(0.5) : doubt(1.5);
  }
  if (share <= 0.34 || onlyAlike(one, other)) return NOISE;
  if (share <= 0.6) return doubt(0.5);
  return Math.max(one.length, other.length) <= 3 ? doubt(0.5) : doubt(2);
}

/** Whether one of two like words is so much rarer that it is a slip for the other. */
function isRarer(one: number, other: number): boolean {
  return Math.max(one, other) >= RARER * Math.min(one, other);
}

/** Whether two words of one length differ only in letters that scanners take for each other. */
function onlyAlike(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) {
    if (one[at] !== other[at] && !LETTERS_ALIKE.has(`${one[at]}${other[at]}`)) return false;
  }
  return true;
}
