const words = (said: string): readonly string[] => said.split(' ');
const UNITS = words('one two three four five six seven eight nine');
const TEENS = words('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen');
const TENS = words('twenty thirty forty fifty sixty seventy eighty ninety');

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...Object.entries({ no: 0, zero: 0, a: 1, an: 1, once: 1, single: 1, twice: 2, thrice: 3 }),
  ...[...UNITS, ...TEENS].map((word, index): [string, number] => [word, index + 1]),
  ...TENS.flatMap((tens, index): [string, number][] => [
    [tens, 10 * (index + 2)],
    ...UNITS.flatMap((unit, at): [string, number][] => {
      const value = 10 * (index + 2) + at + 1;
      return [
        [`${tens}-${unit}`, value],
        [`${tens} ${unit}`, value],
      ];
    }),
  ]),
]);

/** Pattern of a number as written: `12`, `1,200`, `7.5`, `twelve`, `twenty-two`. No capture groups. */
export const COUNT = `(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|\\.\\d+|(?:(?:${TENS.join('|')})(?:[- ](?:${UNITS.join('|')}))?|${[...UNITS, ...TEENS].join('|')})\\b)`;

/** The same that does not begin with its point: it is looked for at words alone. */
export const WHOLE_COUNT = COUNT.replace(String.raw`|\.\d+`, '');

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
