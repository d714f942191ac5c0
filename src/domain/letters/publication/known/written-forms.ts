import { plainLetters } from '../words/atoms.ts';
import { isWord } from '../words/vocabulary.ts';

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);

/** A pattern for an e-mail or web address: any case, broken at its marks over lines, with or without what goes before. */
export function addressOnlinePattern(value: string): RegExp {
  const bare = value
    .trim()
    .replace(/^(?:mailto:|https?:\/\/)?(?:www\.)?/iu, '')
    .replace(/\/+$/u, '');
  const body = bare
    .split(/([@._/-])/u)
    .filter(piece => piece !== '')
    .map(piece => (/^[@._/-]$/u.test(piece) ? `\\s*${escaped(piece)}\\s*` : escaped(piece)))
    .join('');
  const tail = value.includes('@') ? '' : String.raw`(?:/[^\s,;)]*)?`;
  const lead = String.raw`(?:mailto:|https?:\s*//\s*)?(?:www\s*\.\s*)?`;
  return new RegExp(`(?<![\\p{L}\\p{N}@])${lead}${body}${tail}(?![\\p{L}\\p{N}])`, 'giu');
}

const KINDS = String.raw`(?:street|st|avenue|ave|av|boulevard|blvd|road|rd|drive|dr|lane|ln|court|ct|place|pl|way|circle|cir|terrace|ter|parkway|pkwy|highway|hwy|trail|trl|square|sq|loop)\b\.?`;
const KIND = new RegExp(`^${KINDS}$`, 'iu');
const DIRECTION = /^(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)$/iu;
const UNIT = String.raw`(?:[\s,]*(?:(?:apt|apartment|unit|suite|ste|space|spc|room|rm|floor|fl|bldg)\b\.?\s*#?|#)\s*[\p{L}\p{N}-]{1,6})?`;
const gap = String.raw`[\s\u00ad.,'’-]{1,4}`;

/** Patterns for a postal address: number and street however abbreviated, the street alone, city and code behind, box. */
export function postalPatterns(value: string): RegExp[] {
  const [first = '', ...others] = value.split(/[,\n]+/u).map(part => part.trim());
  const tail = cityTail(others);
  const box = /p\.?\s*o\.?\s*box\s*(\w+)/iu.exec(value)?.[1];
  const words = first.split(/[\s.]+/u).filter(word => word !== '');
  const numbered = /^\d/u.test(words[0] ?? '');
  const number = numbered ? words[0] : undefined;
  const named = numbered ? words.slice(1) : words;
  const street = nameOfStreet(named);
  const patterns: RegExp[] = [];
  if (box !== undefined) patterns.push(new RegExp(`p\\.?\\s*o\\.?\\s*box\\s*#?\\s*${escaped(box)}${tail}`, 'giu'));
  const name = street.map(accented).join(gap);
  if (name !== '' && number !== undefined) {
    const lead = String.raw`(?:(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\.?\s+)?`;
    patterns.push(
      new RegExp(
        `(?<![\\p{L}\\p{N}])${escaped(number)}[\\s,-]{1,4}${lead}${name}(?:${gap}${KINDS})?${UNIT}${tail}`,
        'giu',
      ),
      new RegExp(`(?<![\\p{L}\\p{N}])${lead}${name}${gap}${KINDS}${UNIT}${tail}`, 'giu'),
    );
  }
  const code = /\b(\d{5})(?:-\d{4})?\s*$/u.exec(value)?.[1];
  const city = others.findLast(part => /^\p{L}[\p{L}\s.'’-]+$/u.test(part) && part.length > 3);
  if (city !== undefined) {
    const written = city.split(/\s+/u).map(accented).join(gap);
    patterns.push(
      new RegExp(
        `(?<![\\p{L}\\p{N}])${written}[\\s,]+(?:CA|Calif\\.?|California|\\p{Lu}{2})(?:[\\s,]+\\d{5}(?:-\\d{4})?)?(?!\\p{L})`,
        'giu',
      ),
    );
    const capitals = city
      .split(/\s+/u)
      .map(word => `[${word.charAt(0).toUpperCase()}]${escaped(word.slice(1))}`)
      .join('\\s+');
    if (!isWord(plainLetters(city)))
      patterns.push(new RegExp(`(?<![\\p{L}\\p{N}])(?:${capitals}|${escaped(city.toUpperCase())})(?!\\p{L})`, 'gu'));
  }
  if (code !== undefined) patterns.push(new RegExp(`(?<![\\p{L}\\p{N}#-])${code}(?:-\\d{4})?(?![\\p{N}])`, 'gu'));
  return patterns;
}

/** The words of a street without the direction before them and the kind behind; `St. Charles Place` is `St Charles`. */
function nameOfStreet(words: readonly string[]): string[] {
  const from = DIRECTION.test(words[0] ?? '') ? 1 : 0;
  const until = words.findIndex(
    (word, index) => index > from && (KIND.test(word) || /^(?:apt|apartment|unit|suite|ste|#.*)$/iu.test(word)),
  );
  return words.slice(from, until === -1 ? undefined : until);
}

function cityTail(parts: readonly string[]): string {
  const words = parts
    .join(' ')
    .split(/\s+/u)
    .filter(word => word !== '');
  if (words.length === 0) return '';
  return `(?:[\\s,]+(?:${words.map(word => escaped(word)).join('|')})(?!\\p{L}))*`;
}

/** A word with or without its accents. */
function accented(word: string): string {
  const plain = plainLetters(word);
  return plain.length === word.length && plain !== word.toLowerCase()
    ? Array.from(word)
        .map((letter, index) =>
          letter.toLowerCase() === plain[index] ? escaped(letter) : `[${letter}${plain[index]}]`,
        )
        .join('')
    : escaped(word);
}
