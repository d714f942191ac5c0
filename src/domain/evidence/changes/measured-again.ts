import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Reading } from '../reading/reading.ts';
import { type MeasuredChange, SMALLEST } from './measured-change.ts';
import { measureIn } from './measures.ts';

const START = /\bat (?:the )?(?:start|outset|beginning|intake|baseline|first visit|initial\w*|evaluation)\b/gi;
/** A measure by its name with a first value, before the words for the start: "DF was 30 at the start", "BDI of 31 at intake". */
const AT_FIRST =
  /\b(?<measure>[A-Za-z][\w-]{1,14})(?: (?:was|of|is|score|scored|at))* (?<value>\d{1,3})(?:\s?(?:degrees?|deg|lbs?|pounds|kg|%|\/\s?10))? $/;
/** The same measure with the value of now: "BDI now 19". */
const NOW = /\bnow (?<value>\d{1,3})\b(?! ?\/)/g;
const MEASURE_OF_NOW = /\b(?<measure>[A-Z][\w-]{1,14}) (?:is |was |score )?$/;
const REACH = 50;

type Value = { readonly value: number; readonly start: number; readonly end: number };

function valuesOf(reading: Reading, name: string): Value[] {
  const again = new RegExp(
    String.raw`\b${name}(?: (?:is|was|now|score|of|at|to|right|left|R|L))* (?<value>\d{1,3})(?![\d/-]|\.\d)`,
    'g',
  );
  return [...reading.text.matchAll(again)].map(match => ({
    value: Number(match.groups?.['value']),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function changeFrom(name: string, first: number, last: Value): MeasuredChange[] {
  const measure = measureIn(name, 'end');
  if (measure === null || Math.abs(last.value - first) < first * SMALLEST) return [];
  return [
    {
      of: measure.of,
      isBetter: last.value > first === (measure.better === 'more'),
      start: last.start,
      end: last.end,
    },
  ];
}

const wordsBefore = (text: string, at: number): string => text.slice(Math.max(0, at - REACH), at);

/** Measures named twice: the first value told as such, or the last as that of now. */
export function measureAgain(reading: Reading): MeasuredChange[] {
  const { text } = reading;
  const early = everyMatch(text, START).flatMap(match => {
    const first = AT_FIRST.exec(wordsBefore(text, match.index));
    if (first === null) return [];
    const { measure = '', value } = first.groups ?? {};
    const start = match.index - first[0].length;
    const end = match.index + match[0].length;
    const other = valuesOf(reading, measure).findLast(each => each.end <= start || each.start >= end);
    return other === undefined ? [] : changeFrom(measure, Number(value), { value: other.value, start, end });
  });
  const late = everyMatch(text, NOW).flatMap(match => {
    const named = MEASURE_OF_NOW.exec(wordsBefore(text, match.index));
    if (named === null) return [];
    const measure = named.groups?.['measure'] ?? '';
    const start = match.index - named[0].length;
    const first = valuesOf(reading, measure).find(each => each.end <= start);
    if (first === undefined) return [];
    const end = match.index + match[0].length;
    return changeFrom(measure, first.value, { value: Number(match.groups?.['value']), start, end });
  });
  return [...early, ...late];
}
