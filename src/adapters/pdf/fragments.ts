import type { Fragment } from '#domain/records/pages/page-lines.ts';
import type { Word } from '#domain/records/pages/record-page.ts';
import type { PageView } from './page-view.ts';
import type { Pdfium } from './pdfium.ts';

type Point = { readonly x: number; readonly y: number };
type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
/** `units`: the UTF-16 code units of its text; `characters`: for each the index of its character on the page. */
type Run = { readonly units: number[]; readonly characters: number[]; readonly at: Point; last: number };

const SPACE = 32;
const HYPHEN = 45;
const REPLACEMENT = 0xfffd;
// PDFium joins a word broken at a line's end and marks the place by one of these.
const BROKEN_WORD = [0x2, 0xfffe, 0xad];

/** The runs of a page in the order PDFium finds them; it joins cells of a row and broken words, which are parted here. */
export function fragmentsOf(engine: Pdfium, textPage: number, view: PageView, withWords: boolean): Fragment[] {
  const { malloc, free } = engine.api.pdfium.wasmExports;
  const place = malloc(16); // two doubles, or a box of four floats
  try {
    return readFragments(engine, textPage, view, withWords, place);
  } finally {
    free(place);
  }
}

function readFragments(
  { page, memory, character }: Pdfium,
  textPage: number,
  view: PageView,
  withWords: boolean,
  place: number,
): Fragment[] {
  const origin = (index: number): Point => {
    character.origin(textPage, index, place, place + 8);
    const data = memory();
    return view.at(data.getFloat64(place, true), data.getFloat64(place + 8, true));
  };
  const box = (index: number): Box => {
    character.box(textPage, index, place);
    const data = memory();
    const a = view.at(data.getFloat32(place, true), data.getFloat32(place + 4, true));
    const b = view.at(data.getFloat32(place + 8, true), data.getFloat32(place + 12, true));
    return {
      left: Math.min(a.x, b.x),
      top: Math.min(a.y, b.y),
      right: Math.max(a.x, b.x),
      bottom: Math.max(a.y, b.y),
    };
  };

  const fragments: Fragment[] = [];
  let run: Run | null = null;
  let doubtful = false; // whether the next character may belong to another run
  const finish = () => {
    const whole = run === null ? '' : textOf(run.units);
    const text = whole.trim();
    if (run !== null && text !== '') {
      const { top, bottom } = box(run.last);
      const words = withWords ? wordsOf(run, text, whole.indexOf(text), box) : [];
      fragments.push({ text, x: run.at.x, y: run.at.y, height: bottom - top, words });
    }
    run = null;
    doubtful = false;
  };
  const goesOn = (before: Run, next: Point): boolean => {
    const { top, right, bottom } = box(before.last);
    const height = bottom - top;
    return Math.abs(before.at.y - next.y) < height * 0.4 && next.x > before.at.x && next.x - right < height * 1.5;
  };

  const count = page.characters(textPage);
  for (let index = 0; index < count; index += 1) {
    const code = character.code(textPage, index) >>> 0;
    if (code === 13 || code === 10) {
      finish();
    } else if (code === SPACE || code === 0) {
      if (run !== null) add(run, SPACE, index);
      doubtful ||= character.isGenerated(textPage, index) === 1;
    } else {
      if (run !== null && doubtful && !goesOn(run, origin(index))) finish();
      run ??= { units: [], characters: [], at: origin(index), last: index };
      doubtful = BROKEN_WORD.includes(code);
      add(run, doubtful ? HYPHEN : code, index);
      run.last = index;
    }
  }
  finish();
  return fragments;
}

function add(run: Run, code: number, index: number): void {
  if (code <= 0xffff) {
    run.units.push(code);
    run.characters.push(index);
  } else if (code <= 0x10ffff) {
    run.units.push(0xd7c0 + (code >> 10), 0xdc00 + (code & 0x3ff));
    run.characters.push(index, index);
  } else add(run, REPLACEMENT, index);
}

/** Arguments of one call, of which there may not be any number. */
const AT_ONCE = 4096;

function textOf(units: readonly number[]): string {
  if (units.length <= AT_ONCE) return String.fromCharCode(...units);
  return String.fromCharCode(...units.slice(0, AT_ONCE)) + textOf(units.slice(AT_ONCE));
}

/** The words of a run; `text` is the run's without the space around it, `before` the length of that in front. */
function wordsOf(run: Run, text: string, before: number, box: (index: number) => Box): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1;
    if (end > start) {
      const first = box(run.characters[before + start] ?? run.last);
      const last = box(run.characters[before + end - 1] ?? run.last);
      const x = Math.min(first.left, last.left);
      const y = Math.min(first.top, last.top);
      const width = tenth(Math.max(first.right, last.right) - x);
      const height = tenth(Math.max(first.bottom, last.bottom) - y);
      words.push({ start, end, x: tenth(x), y: tenth(y), width, height, confidence: 1 });
    }
    start = end + 1;
  }
  return words;
}

function isSpace(unit: number): boolean {
  if (unit < 128) return unit === SPACE || (unit >= 9 && unit <= 13);
  return /\s/.test(String.fromCharCode(unit));
}

/** Places are told to a tenth of a point, which is finer than print. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
