import type { Typeface } from './sheet.ts';

// Widths in thousandths of the size: those of Helvetica, Times and Courier, the three every reader of PDF brings along.
const SANS = widths(
  556,
  "278  .,:;/!ft[]I 222 ijl' 333 -r()` 500 ckvsxyzJ 722 wCDHNRU 833 mM 667 ABEKPSVXY& 611 FTZ 778 GOQ 944 W 889 % 584 +=<>",
);
const SERIF = widths(
  500,
  "250  ., 278 ijlt:;/ 333 -frsI()[] 444 acez 722 wADGHKNOQUVXYR 778 m& 667 BCM 611 ELTZ 556 FPS 389 J 944 W 833 % 564 +=<> 180 '",
);

function widths(usual: number, table: string): (character: string) => number {
  const known = new Map<string, number>();
  for (const group of table.matchAll(/(\d+) (\D+?)(?= \d{3} |$)/gu)) {
    for (const character of group[2] ?? '') known.set(character, Number(group[1]));
  }
  known.set(' ', usual === 556 ? 278 : 250);
  return character => known.get(character) ?? usual;
}

/** How wide words are set, in points; bold a little wider. */
export function widthOf(text: string, face: Typeface, size: number, bold = false): number {
  if (face === 'mono') return text.length * 0.602 * size;
  const of = face === 'sans' ? SANS : SERIF;
  let sum = 0;
  for (const character of text) sum += of(character);
  return (sum / 1000) * size * (bold ? 1.07 : 1.01);
}
