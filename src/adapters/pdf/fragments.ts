import type { Fragment } from '#domain/records/pages/page-lines.ts';
import type { Word } from '#domain/records/pages/record-page.ts';
import type { PageView } from './page-view.ts';
import type { Pdfium } from './pdfium.ts';

type Point = { readonly x: number; readonly y: number };
type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
/** `characters`: for each code unit of the text the index of its character on the page. */
type Run = { text: string; readonly characters: number[]; readonly at: Point; last: number };

const SPACE = 32;
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
  { api, memory, character }: Pdfium,
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
    const text = run?.text.trim() ?? '';
    if (run !== null && text !== '') {
      const { top, bottom } = box(run.last);
      const words = withWords ? wordsOf(run, text, box) : [];
      fragments.push({ text, ...run.at, height: bottom - top, words });
    }
    run = null;
    doubtful = false;
  };
  const goesOn = (before: Run, next: Point): boolean => {
    const { top, right, bottom } = box(before.last);
    const height = bottom - top;
    return Math.abs(before.at.y - next.y) < height * 0.4 && next.x > before.at.x && next.x - right < height * 1.5;
  };

  const count = api.FPDFText_CountChars(textPage);
  for (let index = 0; index < count; index += 1) {
    const code = character.code(textPage, index) >>> 0;
    if (code === 13 || code === 10) {
      finish();
    } else if (code === SPACE || code === 0) {
      if (run !== null) add(run, ' ', index);
      doubtful ||= character.isGenerated(textPage, index) === 1;
    } else {
      if (run !== null && doubtful && !goesOn(run, origin(index))) finish();
      run ??= { text: '', characters: [], at: origin(index), last: index };
      add(run, BROKEN_WORD.includes(code) ? '-' : characterOf(code), index);
      run.last = index;
      doubtful = BROKEN_WORD.includes(code);
    }
  }
  finish();
  return fragments;
}

function add(run: Run, text: string, index: number): void {
  run.text += text;
  for (let unit = 0; unit < text.length; unit += 1) run.characters.push(index);
}

/** The words of a run; `text` is the run's without the space around it. */
function wordsOf(run: Run, text: string, box: (index: number) => Box): Word[] {
  const before = run.text.indexOf(text);
  const words: Word[] = [];
  for (const { index: start, 0: word } of text.matchAll(/\S+/gu)) {
    const end = start + word.length;
    const first = box(run.characters[before + start] ?? run.last);
    const last = box(run.characters[before + end - 1] ?? run.last);
    const x = Math.min(first.left, last.left);
    const y = Math.min(first.top, last.top);
    const width = Math.max(first.right, last.right) - x;
    const height = Math.max(first.bottom, last.bottom) - y;
    words.push({ start, end, x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height), confidence: 1 });
  }
  return words;
}

/** Places are told to a tenth of a point, which is finer than print. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function characterOf(code: number): string {
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}
