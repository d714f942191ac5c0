import { array, assert, nat, property, record, string } from '../../../../test/random.ts';
import { expect, test } from 'vitest';
import { highlightSegments, type Span } from './highlight-segments.ts';

const TEXT = 'abcdefghij';

/** `ab[cd:x]` reads: `cd` under span x. */
function shown(from: number, to: number, spans: readonly Span[]): string {
  return highlightSegments(from, to, spans)
    .map(each => {
      const words = TEXT.slice(each.start, each.end);
      const marks = each.spans.map(id => (each.opens.includes(id) ? id.toUpperCase() : id)).join('');
      return marks === '' ? words : `[${words}:${marks}]`;
    })
    .join('');
}

const x = (start: number, end: number) => ({ id: 'x', start, end });
const y = (start: number, end: number) => ({ id: 'y', start, end });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        from to  spans               shown; a capital: the span begins here
  ['no span',                            0,   10, [],                 'abcdefghij'],
  ['one in the middle',                  0,   10, [x(2, 4)],          'ab[cd:X]efghij'],
  ['from the first to the last letter',  0,   10, [x(0, 10)],         '[abcdefghij:X]'],
  ['side by side',                       0,   10, [x(2, 4), y(4, 6)], 'ab[cd:X][ef:Y]ghij'],
  ['nested',                             0,   10, [x(1, 8), y(3, 5)], 'a[bc:X][de:xY][fgh:x]ij'],
  ['overlapping',                        0,   10, [x(1, 5), y(3, 8)], 'a[bc:X][de:xY][fgh:y]ij'],
  ['same start, longer first',           0,   10, [y(1, 3), x(1, 5)], 'a[bc:XY][de:x]fghij'],
  ['the very same place',                0,   10, [x(1, 3), y(1, 3)], 'a[bc:XY]defghij'],
  ['only a stretch of the text',         2,   6,  [x(0, 4), y(5, 9)], '[cd:X]e[f:Y]'],
  ['an empty span marks nothing',        0,   10, [x(4, 4)],          'abcdefghij'],
  ['one outside the stretch',            0,   4,  [x(6, 8)],          'abcd'],
  ['an end past the text is cut',        0,   10, [x(8, 99)],         'abcdefgh[ij:X]'],
  ['an empty stretch',                   3,   3,  [x(0, 9)],          ''],
])('highlights: %s', (_why, from, to, spans, expected) => {
  expect(shown(from, to, spans)).toBe(expected);
});

test('no letter is lost or doubled, and each stands under exactly its spans', () => {
  const spans = array(record({ id: string({ minLength: 1 }), start: nat(60), end: nat(60) }), {
    maxLength: 12,
  });
  assert(
    property(nat(50), spans, (length, given) => {
      const segments = highlightSegments(0, length, given);
      expect(segments.flatMap(each => Array.from({ length: each.end - each.start }, (_, i) => each.start + i))).toEqual(
        Array.from({ length }, (_, i) => i),
      );
      for (const each of segments) {
        const over = given.filter(span => span.start <= each.start && each.end <= span.end).map(span => span.id);
        expect([...each.spans].sort()).toEqual(over.sort());
      }
    }),
  );
});
