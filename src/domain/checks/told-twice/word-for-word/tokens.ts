import { readCount, WHOLE_COUNT } from '#domain/drugs/count.ts';
import { everyMatchAnywhere, spanOf } from '#domain/drugs/words/every-match.ts';
import type { Span } from '../../letter/checked-text.ts';
import { onceSaid } from '../../letter/once-said.ts';

/** What a word or figure is where two texts are laid beside one another; only two of one kind stand against one another. */
export type TokenKind = 'number' | 'score' | 'date' | 'level' | 'side' | 'region' | 'word';

/** A word or figure as it is compared: words without case, numbers by their value. Offsets are into what it was read from. */
export type Token = Span & { readonly kind: TokenKind; readonly word: string };

const TOKEN = new RegExp(
  String.raw`((?<![\d\/\-])\d{1,2}[\/\-]\d{1,2}[\/\-]\d{2,4}(?![\d\/\-]))|(\b[CTLS]\d{1,2}(?:\s?[\-\/]\s?[CTLS]?\d{1,2})?\b)|((?<![\d.\/])\d{1,2}(?:-\d{1,2})?\/(?:5|10)(?![\d.\/]))|(\d+(?:\.\d+)?(?:\/\d+(?:\.\d+)?)+|\b${WHOLE_COUNT}(?![a-z]{4})|\d+(?:\.\d+)?)|([A-Za-z]+)`,
  'g',
);
/** Behind a number that is a strength. */
export const STRENGTH = /^\s?(?:mg|mcg|%)/i;

/** Small words that are put in or left out freely. */
const SMALL = new Set('the a an of for to in on at per and or by x his her this that'.split(' '));
const SIDES = new Set(['left', 'right', 'bilateral']);
/** Parts of the body by the name they share with their adjective. */
const REGIONS: ReadonlyMap<string, string> = new Map([
  ...'shoulder elbow wrist hand hip knee ankle foot thoracic'.split(' ').map((part): [string, string] => [part, part]),
  ...['cervical', 'neck'].map((part): [string, string] => [part, 'neck']),
  ...['lumbar', 'lumbosacral', 'back'].map((part): [string, string] => [part, 'back']),
]);

function tokenOf([, date, level, score, number, word = '']: RegExpExecArray): Pick<Token, 'kind' | 'word'> | null {
  if (date !== undefined) return { kind: 'date', word: dayOf(date) };
  if (score !== undefined) return { kind: 'score', word: score };
  if (level !== undefined) return { kind: 'level', word: level.replaceAll(/[\s\-/]+[CTL]?(?=S?\d)/g, '-') };
  if (number !== undefined) return { kind: 'number', word: String(readCount(number) ?? number) };
  const small = word.toLowerCase();
  if (SMALL.has(small)) return null;
  if (SIDES.has(small)) return { kind: 'side', word: small };
  const stem = small.length > 3 && small.endsWith('s') ? small.slice(0, -1) : small;
  const region = REGIONS.get(stem);
  return region === undefined ? { kind: 'word', word: stem } : { kind: 'region', word: region };
}

/** A date as written, without the noughts and the century that are written or not. */
function dayOf(written: string): string {
  const [month = '', day = '', year = ''] = written.split(/[/-]/);
  return `${Number(month)}/${Number(day)}/${year.slice(-2)}`;
}

/** The words and figures of a text, in order, without the small words. */
export function tokensIn(text: string): Token[] {
  return everyMatchAnywhere(text, TOKEN).flatMap(match => {
    const token = tokenOf(match);
    return token === null ? [] : [{ ...token, ...spanOf(match) }];
  });
}

/** The same of a sentence, wherever it stands. */
export const tokensOf = onceSaid((_text, _sentence, { text }): readonly Token[] => tokensIn(text));

/** How many words on each side of a place are the same in both texts, and how many of them tell anything. */
export type Alike = { readonly before: number; readonly after: number; readonly telling: number };

/** Lays one text at a place beside another at a place of its own. */
export function alikeAround(one: readonly Token[], at: number, other: readonly Token[], where: number): Alike {
  const isSame = (by: number): boolean => {
    const [first, second] = [one[at + by], other[where + by]];
    return first !== undefined && second !== undefined && first.word === second.word;
  };
  let [before, after, telling] = [0, 0, 0];
  for (; isSame(-before - 1); before += 1) telling += tells(one[at - before - 1]);
  for (; isSame(after + 1); after += 1) telling += tells(one[at + after + 1]);
  return { before, after, telling };
}

const tells = (token: Token | undefined): number =>
  token !== undefined && (token.kind !== 'word' || token.word.length > 2) ? 1 : 0;
