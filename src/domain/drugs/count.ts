// biome-ignore format: a table reads in columns
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(Object.entries({
  no: 0, zero: 0, one: 1, a: 1, an: 1, once: 1, single: 1, two: 2, twice: 2, three: 3, thrice: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, eighteen: 18, twenty: 20, 'twenty-four': 24, thirty: 30,
  'thirty-six': 36, forty: 40, 'forty-five': 45, fifty: 50, sixty: 60, ninety: 90,
}));

/** Pattern of a number as written: `12`, `1,200`, `7.5`, `twelve`. No capture groups. */
export const COUNT =
  '(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|\\.\\d+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty-four|twenty|thirty-six|thirty|forty-five|forty|fifty|sixty|ninety)\\b)';

/** A number as written, in figures or words; null when it is neither. */
export function readCount(written: string | undefined): number | null {
  if (written === undefined) return null;
  const word = NUMBER_WORDS.get(written.toLowerCase());
  if (word !== undefined) return word;
  const figure = Number(written.replaceAll(',', ''));
  return written !== '' && Number.isFinite(figure) ? figure : null;
}

/** A number with the place where it is written. Offsets are UTF-16 code units. */
export type Amount = { readonly value: number; readonly start: number; readonly end: number };

/** The number in a group of a match made with the `d` flag; null when the group is empty or no number. */
export function amountIn(match: RegExpExecArray | null, group: number): Amount | null {
  const place = match?.indices?.[group];
  const value = readCount(match?.[group]);
  return place === undefined || value === null ? null : { value, start: place[0], end: place[1] };
}
